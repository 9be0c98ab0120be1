import { describe, expect, it } from "vitest";
import { readCompounds } from "@/text/cues";
import { findSpeakers } from "@/text/speakers";
import { cueUseAt } from "@/text/statements/cue-use";
import { readArticle } from "@/text/statements/reading";
import { cueDoubts, cueGuards } from "@/text/statements/rules/cue-guards";
import { endsRange, rangeEnds } from "@/text/statements/rules/range-ends";
import { placeSpeakers } from "@/text/statements/speaker-places";
import { articleOf } from "./article";

/** A sentence as it is read, without the signs that mark a place in it. */
function read(sentence: string) {
  const article = articleOf(sentence);
  const reading = readArticle(article);
  return { reading, places: placeSpeakers(reading.tokens, findSpeakers(article)) };
}

/** The token that begins at a place of the text. */
const tokenAt = ({ reading }: ReturnType<typeof read>, start: number): number =>
  reading.tokens.findIndex((token) => token.start >= start);

/** The form in brackets, as a candidate for a verb of saying. */
function candidateIn(example: string) {
  const found = read(example.replaceAll(/[[\]]/gu, ""));
  // A conjunction may stand before the bracket: و[رفض].
  const start = example.indexOf("[");
  const at = found.reading.tokens.findIndex((token) => token.end > start);
  const folded = found.reading.tokens[at]?.folded ?? "";
  const cue = found.reading.cueAt(at) ?? readCompounds(folded)[0] ?? null;
  return { ...found, at, cue, word: cue?.joined === true ? folded.slice(1) : folded };
}

describe("each reason for which a verb of saying is none", () => {
  it.each(cueGuards.map((guard) => [guard.name, guard] as const))("%s", (_, { example, holds }) => {
    const { reading, at, cue, word } = candidateIn(example);
    expect(cue).not.toBeNull();
    if (cue === null) return;
    expect(holds({ reading, at, cue, word })).toBe(true);
    expect(cueUseAt(reading, at)).toBeNull();
  });

  it.each([
    ["أكد سليم الشامي أن السد آمن.", "أكد"],
    ["وعقب سليم الشامي على الخبر: «لا صحة له».", "وعقب"],
    ["وادعى سليم أن السد مغلق.", "وادعى"],
    ["رفض سليم الشامي الاتهامات كلها.", "رفض"],
    ["واعتقد سليم أن السد مغلق.", "واعتقد"],
  ])("leaves a verb that says something: %s", (sentence, verb) => {
    const found = read(sentence);
    expect(cueUseAt(found.reading, tokenAt(found, sentence.indexOf(verb)))).not.toBeNull();
  });
});

describe("each reason for which a verb of saying is doubtful", () => {
  it.each(cueDoubts.map((doubt) => [doubt.name, doubt] as const))("%s", (name, { example }) => {
    const { reading, at } = candidateIn(example);
    expect(cueUseAt(reading, at)?.doubt).toBe(name);
  });

  it("does not doubt a participle that names the one spoken to before what is said", () => {
    const sentence = "وتبنى الحزب القرار، متهما الشركة بالإهمال.";
    const found = read(sentence);
    expect(cueUseAt(found.reading, tokenAt(found, sentence.indexOf("متهما")))?.doubt).toBeNull();
  });
});

describe("each sign that what somebody said has ended", () => {
  it.each(rangeEnds.map((end) => [end.name, end] as const))("%s", (_, { example, ends }) => {
    const start = example.indexOf("|");
    const found = read(example.replace("|", ""));
    const { reading, places } = found;
    const at = tokenAt(found, start);
    const place = { reading, places, at, limit: reading.tokens.length };
    expect(ends({ ...place, cue: cueUseAt(reading, at) })).toBe(true);
    expect(endsRange(place)).toBe(true);
    // Nowhere before it does.
    const earlier = [...Array(at).keys()].slice(6);
    expect(earlier.filter((before) => endsRange({ ...place, at: before }))).toEqual([]);
  });

  it.each([
    ["a verb inside the words", "قال سليم الشامي إن التقارير تؤكد أن السد آمن", "تؤكد"],
    ["what was done by the way", "قال سليم الشامي إن الفريق لعب جيدا محققا الفوز", "محققا"],
  ])("does not end at %s", (_, sentence, word) => {
    const found = read(sentence);
    const { reading, places } = found;
    const at = tokenAt(found, sentence.indexOf(word));
    expect(endsRange({ reading, places, at, limit: reading.tokens.length })).toBe(false);
  });
});
