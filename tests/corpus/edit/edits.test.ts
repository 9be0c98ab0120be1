import { describe, expect, it } from "vitest";
import { publishedEventId, quoteText, type Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  addArticle,
  addWording,
  changeSpeaker,
  copyStory,
  createStory,
  type EditResult,
  inBoth,
  joinWordings,
  linkContrast,
  mergeSpeakers,
  mergeStatements,
  moveEdge,
  moveWording,
  refOf,
  removeArticle,
  removeWording,
  setBasis,
  setBounds,
  setCredit,
  setCue,
  setDetails,
  setMode,
  setPublished,
  setSpeaker,
  snapRange,
  splitWording,
  textsIn,
  unknownSpeakerId,
  unlinkContrast,
  type WordingRef,
} from "@/corpus/edit";
import { smallStory } from "../small-story";
import { get } from "../story";

const story = smallStory({
  articles: {
    hill: "قال العمدة إن الجسر سيبقى مفتوحا ولن تغلق المدارس\nوأضاف أن الماء سينحسر",
    mill: "العمدة: الجسر مفتوح والمدارس لن تغلق",
  },
  statements: [
    {
      id: "bridge",
      wordings: [
        ["hill", "الجسر سيبقى مفتوحا ولن تغلق المدارس"],
        ["mill", "الجسر مفتوح"],
      ],
    },
    { id: "water", against: "bridge", wordings: [["hill", "الماء سينحسر"]] },
    { id: "schools", wordings: [["mill", "المدارس لن تغلق", "direct"]] },
  ],
});

const id = (name: string) => brand<"statement">(name);
const hill = get(story.articles, "hill");

/** How a test refers to a wording: by its statement and its words. */
function ref(of: Story, statement: string, words: string): WordingRef {
  const thing = get(of.statements, statement);
  const wording = thing.wordings.find((each) => quoteText(get(of.articles, each.article), each) === words);
  if (wording === undefined) throw new Error(`${statement} has no wording “${words}”`);
  return refOf(thing, wording);
}

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

const refusal = (result: EditResult) => (result.ok ? null : result.refusal);

/** The statements with their words, so that a failure reads itself. */
const worded = (of: Story) =>
  of.statements.map(({ id: name, wordings }) => [
    name,
    ...wordings.map((wording) => quoteText(get(of.articles, wording.article), wording)),
  ]);

const long = ref(story, "bridge", "الجسر سيبقى مفتوحا ولن تغلق المدارس");
const water = ref(story, "water", "الماء سينحسر");
const schools = ref(story, "schools", "المدارس لن تغلق");
const placeOf = (words: string) => {
  const start = hill.text.indexOf(words);
  return { start, end: start + words.length };
};

describe("the bounds of a wording", () => {
  it("go out to whole words, and leave white space behind", () => {
    const { start } = placeOf("الماء سينحسر");
    const result = done(setBounds(story, water, { start: start - 4, end: start + 7 }));
    expect(worded(result)[1]).toEqual(["water", "أن الماء سينحسر"]);
  });

  it("may begin after a clitic, where the words that follow are what is quoted", () => {
    const { start, end } = placeOf("ولن تغلق");
    expect(snapRange(hill, { start: start + 1, end })).toEqual({ start: start + 1, end });
    expect(snapRange(hill, { start: start + 2, end })).toEqual({ start, end });
  });

  it.each([
    ["nothing", { start: 5, end: 5 }],
    ["a space", placeOf(" ")],
    ["what lies behind the end", { start: 3, end: 9999 }],
    ["what lies before the beginning", { start: -2, end: 5 }],
  ])("are refused around %s", (_, range) => {
    expect(refusal(setBounds(story, water, range))).toBe("no-words");
  });

  it("move by a word at a time, and stay where the edges would meet", () => {
    const range = placeOf("الماء سينحسر");
    const shorter = moveEdge(hill, range, "start", 1);
    expect(quoteText(hill, shorter)).toBe("سينحسر");
    expect(moveEdge(hill, shorter, "start", 1)).toBe(shorter);
    expect(quoteText(hill, moveEdge(hill, range, "start", -1))).toBe("أن الماء سينحسر");
    expect(moveEdge(hill, range, "end", 1)).toBe(range);
  });

  it.each([
    ["quotation marks around the words", "قال العمدة: «الجسر مفتوح».", "«الجسر مفتوح»", "الجسر مفتوح"],
    ["a comma before them", "قال، الجسر مفتوح", "، الجسر", "الجسر"],
    ["marks that open before a word and close inside", "قال «الجسر» مفتوح", "«الجسر» مفتوح", "الجسر» مفتوح"],
    ["marks that both stand inside", "قال إن «الجسر» مفتوح", "إن «الجسر»", "إن «الجسر»"],
    ["straight marks", 'قال "الجسر مفتوح" أمس', '"الجسر مفتوح"', "الجسر مفتوح"],
  ])("never begin on a mark: %s", (_, text, picked, expected) => {
    const article = { ...hill, text, lines: [{ kind: "paragraph" as const, start: 0, end: text.length }] };
    const start = text.indexOf(picked);
    const range = snapRange(article, { start, end: start + picked.length });
    expect(range === null ? null : text.slice(range.start, range.end)).toBe(expected);
  });

  it("move their beginning over marks to the next word", () => {
    const text = "قال العمدة: «الجسر مفتوح»";
    const article = { ...hill, text, lines: [{ kind: "paragraph" as const, start: 0, end: text.length }] };
    const range = { start: text.indexOf("العمدة"), end: text.length };
    const moved = moveEdge(article, range, "start", 1);
    expect(text.slice(moved.start, moved.end)).toBe("الجسر مفتوح»");
    expect(moveEdge(article, moved, "start", -1)).toEqual(range);
  });

  it("make the wording checked by a person, and changing nothing does not", () => {
    const found = done(setBasis(story, water, "found"));
    const same = setBounds(found, water, placeOf("الماء سينحسر"));
    expect(same.ok && same.story).toBe(found);
    const moved = done(setBounds(found, water, placeOf("سينحسر")));
    expect(get(moved.statements, "water").wordings[0]?.basis).toBe("checked");
  });
});

describe("a wording", () => {
  it("is split into two statements at a word, with cue, speaker and day", () => {
    const cued = done(setCue(story, long, placeOf("قال")));
    const result = splitWording(cued, long, placeOf("ولن").start + 1);
    const after = done(result);
    expect(worded(after).slice(0, 2)).toEqual([
      ["bridge", "الجسر سيبقى مفتوحا", "الجسر مفتوح"],
      ["statement-1", "ولن تغلق المدارس"],
    ]);
    expect(get(after.statements, "statement-1")).toMatchObject({
      speaker: "mayor",
      gloss: { ar: "ولن تغلق المدارس" },
      wordings: [{ cue: { verb: "قال" } }],
    });
    expect(result.ok && result.at?.statement).toBe("statement-1");
  });

  it.each([[placeOf("الجسر").start], [0], [9999]])(
    "is not split at %i, where one side would be empty",
    (at) => {
      expect(refusal(splitWording(story, long, at))).toBe("nothing-to-split");
    },
  );

  it("loses its English with the words that it was of, and another keeps its own", () => {
    const told: Story = {
      ...story,
      statements: story.statements.map((each) => ({
        ...each,
        wordings: each.wordings.map((wording) => ({ ...wording, english: "the bridge" })),
      })),
    };
    const english = (after: Story) => get(after.statements, "bridge").wordings.map((each) => each.english);
    expect(english(done(setBounds(told, long, placeOf("الجسر سيبقى مفتوحا"))))).toEqual([
      undefined,
      "the bridge",
    ]);
    expect(english(done(joinWordings(told, long, water)))).toEqual([undefined, "the bridge"]);
    expect(english(done(setMode(told, long, "direct")))).toEqual(["the bridge", "the bridge"]);
  });

  it("is joined with another of its article, and an emptied statement goes with what contrasts with it", () => {
    const after = done(joinWordings(story, long, water));
    expect(worded(after)).toEqual([
      ["bridge", "الجسر سيبقى مفتوحا ولن تغلق المدارس\nوأضاف أن الماء سينحسر", "الجسر مفتوح"],
      ["schools", "المدارس لن تغلق"],
    ]);
    expect(get(after.statements, "bridge").contrasts).toEqual([]);
    expect(refusal(joinWordings(story, long, schools))).toBe("other-article");
    expect(refusal(joinWordings(story, long, long))).toBe("itself");
  });

  it("is mixed where direct and indirect words are joined", () => {
    const direct = done(setMode(story, water, "direct"));
    const after = done(joinWordings(direct, long, water));
    expect(get(after.statements, "bridge").wordings[0]?.mode).toBe("mixed");
  });

  it("moves to another statement, or to one of its own", () => {
    const moved = done(moveWording(story, schools, { kind: "statement", statement: id("bridge") }));
    expect(moved.statements.map((each) => each.id)).toEqual(["bridge", "water"]);
    const own = done(moveWording(story, long, { kind: "new", gloss: "الجسر والمدارس" }));
    expect(own.statements[1]).toMatchObject({ id: "statement-1", gloss: { en: "الجسر والمدارس" } });
  });

  it("takes its statement along when it was the last", () => {
    expect(done(removeWording(story, water)).statements.map((each) => each.id)).toEqual([
      "bridge",
      "schools",
    ]);
    expect(refusal(removeWording(done(removeWording(story, water)), water))).toBe("no-wording");
  });

  it("is marked anew for an unknown speaker, and not twice in one statement", () => {
    const range = placeOf("وأضاف");
    const after = done(addWording(story, { article: hill.id, range, mode: "indirect", to: { kind: "new" } }));
    expect(after.statements.at(-1)?.speaker).toBe(unknownSpeakerId);
    const to = { kind: "statement", statement: id("water") } as const;
    const again = addWording(story, { article: hill.id, range: placeOf("الماء سينحسر"), mode: "direct", to });
    expect(refusal(again)).toBe("already-there");
  });

  it("has a cue by its plain form, and a credit that is not blank", () => {
    const after = done(setCue(story, water, placeOf("وأضاف أن")));
    expect(get(after.statements, "water").wordings[0]?.cue).toEqual({ ...placeOf("وأضاف أن"), verb: "أضاف" });
    expect(get(done(setCue(after, water, null)).statements, "water").wordings[0]).not.toHaveProperty("cue");
    expect(refusal(setCredit(story, water, "  "))).toBe("empty-text");
  });
});

describe("statements", () => {
  it("become one, and what spoke against the second speaks against the first", () => {
    const linked = done(linkContrast(story, id("water"), id("schools"), inBoth("x")));
    const after = done(mergeStatements(linked, id("bridge"), id("schools")));
    expect(worded(after)[0]).toEqual([
      "bridge",
      "الجسر سيبقى مفتوحا ولن تغلق المدارس",
      "الجسر مفتوح",
      "المدارس لن تغلق",
    ]);
    expect(get(after.statements, "water").contrasts.map((each) => each.statement)).toEqual(["bridge"]);
    expect(get(after.statements, "bridge").contrasts.map((each) => each.statement)).toEqual(["water"]);
  });

  it("contradict each other on both sides, until that is taken back", () => {
    const linked = done(linkContrast(story, id("bridge"), id("schools"), inBoth("المدارس")));
    expect(get(linked.statements, "schools").contrasts).toEqual([
      { about: inBoth("المدارس"), kind: "contradicts", statement: "bridge" },
    ]);
    const after = done(unlinkContrast(linked, id("schools"), id("bridge")));
    expect(get(after.statements, "bridge").contrasts.map((each) => each.statement)).toEqual(["water"]);
    expect(get(after.statements, "schools").contrasts).toEqual([]);
    expect(refusal(linkContrast(story, id("water"), id("water"), inBoth("x")))).toBe("itself");
  });

  it("are given to a new speaker, who has an id of their own", () => {
    const after = done(setSpeaker(story, id("water"), { kind: "person", name: " سعاد " }));
    expect(get(after.speakers, "speaker-1")).toMatchObject({ name: inBoth("سعاد"), forms: ["سعاد"] });
    expect(get(after.statements, "water").speaker).toBe("speaker-1");
    const back = done(setSpeaker(after, id("water"), { kind: "known", speaker: brand<"speaker">("mayor") }));
    expect(back.speakers).toEqual(story.speakers);
  });
});

describe("speakers", () => {
  it("are renamed in one language or in both", () => {
    const mayor = brand<"speaker">("mayor");
    const after = done(changeSpeaker(story, mayor, { name: { en: "The mayor" } }));
    expect(get(after.speakers, "mayor").name).toEqual({
      ...get(story.speakers, "mayor").name,
      en: "The mayor",
    });
    expect(refusal(changeSpeaker(story, mayor, { name: " " }))).toBe("empty-text");
  });

  it("become one with all that both said and are called", () => {
    const two = done(setSpeaker(story, id("water"), { kind: "person", name: "رئيس البلدية" }));
    const after = done(mergeSpeakers(two, brand<"speaker">("mayor"), brand<"speaker">("speaker-1")));
    expect(new Set(after.statements.map(({ speaker }) => speaker))).toEqual(new Set(["mayor"]));
    expect(get(after.speakers, "mayor").forms).toContain("رئيس البلدية");
  });
});

describe("articles and the story itself", () => {
  it("loses an article with its wordings, its outlet and the statements that it alone worded", () => {
    const after = done(removeArticle(story, brand<"article">("mill")));
    expect(after.outlets.map((outlet) => outlet.id)).toEqual(["hill"]);
    expect(worded(after)).toEqual([
      ["bridge", "الجسر سيبقى مفتوحا ولن تغلق المدارس"],
      ["water", "الماء سينحسر"],
    ]);
    expect(refusal(removeArticle(after, brand<"article">("hill")))).toBe("last-article");
  });

  it("gets an article whose wordings join statements that are there", () => {
    const without = done(removeArticle(story, brand<"article">("mill")));
    const added = {
      article: get(story.articles, "mill"),
      outlet: get(story.outlets, "mill"),
      speakers: [],
      statements: story.statements
        .map((statement) => ({
          ...statement,
          wordings: statement.wordings.filter(({ article }) => article === "mill"),
        }))
        .filter(({ wordings }) => wordings.length > 0),
    };
    const after = done(addArticle(without, added));
    expect(worded(after).map(([name, ...words]) => [name, words.length])).toEqual([
      ["bridge", 2],
      ["water", 1],
      ["schools", 1],
    ]);
    expect(refusal(addArticle(after, added))).toBe("id-taken");
    const wrong = { ...added, article: { ...added.article, lines: [] } };
    expect(refusal(addArticle(without, wrong))).toBe("unsound");
  });

  it("begins with articles, and without any is not sound", () => {
    const details = {
      id: "own-1",
      title: inBoth("x"),
      summary: inBoth("x"),
      occasion: inBoth("x"),
      date: story.date,
    };
    const parts = story.articles.map((article) => ({
      article,
      outlet: get(story.outlets, article.outlet),
      speakers: story.speakers,
      statements: [],
    }));
    expect(createStory(details, parts)).toMatchObject({ story: { id: "own-1", articles: [{}, {}] } });
    expect(createStory(details, [])).toHaveProperty("problems");
  });

  it("takes a title and a day, and refuses what is neither", () => {
    const after = done(setDetails(story, { title: { ar: "عنوان" }, date: "2024-02-29" }));
    expect([after.title.ar, after.title.en, after.date]).toEqual(["عنوان", story.title.en, "2024-02-29"]);
    expect(refusal(setDetails(story, { date: "2023-02-29" }))).toBe("not-a-day");
    expect(refusal(setPublished(story, hill.id, { date: "yesterday" }))).toBe("not-a-day");
  });

  it("says another day of publication as the reader’s own word, and drops the event that told the first", () => {
    const day = { from: hill.published.date, to: hill.published.date, precision: "day" } as const;
    const event = { id: publishedEventId(hill.id), title: story.title, ...day };
    const told = { ...story, events: [{ ...event, because: story.title, background: false, evidence: [] }] };
    const after = done(setPublished(told, hill.id, { date: "2024-02-29" }));
    expect(after.articles.find(({ id }) => id === hill.id)?.published).toMatchObject({
      date: "2024-02-29",
      basis: "stated",
    });
    expect(after.events).toEqual([]);
  });

  it("changes a text in one language alone where each has its own words", () => {
    expect(textsIn({ ar: "قمة", en: "Summit" }, "en", "The summit")).toEqual({ en: "The summit" });
    expect(textsIn({ ar: "قمة", en: "قمة" }, "en", "The summit")).toBe("The summit");
  });

  it("is copied under another id, with all that is in it", () => {
    const copy = copyStory(story, "own-2");
    const { edition: _, ...whole } = story;
    expect({ ...copy, id: story.id, title: story.title }).toEqual(whole);
    expect(copy.title.en).not.toBe(story.title.en);
    expect(story.edition?.version).toBe("1.2.0");
  });
});
