import { describe, expect, it } from "vitest";
import { readVerbs } from "@/text/cues/forms";
import {
  type CueClass,
  compareCues,
  cueClass,
  cueClasses,
  cueMeaning,
  findCueForm,
  findCueForms,
} from "@/text/index";
import { cueMeanings } from "@/text/lexicons/cue-meanings";
import { cueCompounds, cuePhrases, cueVerbs } from "@/text/lexicons/cues";

const rows: readonly (readonly [CueClass, string])[] = [
  ["neutral", "قال قالت يقول وقال فقال قائلاً أضاف وأضافت أردف تابع ذكر صرّح أفاد أعلن بحسب وفقاً نقلا_عن"],
  ["assertive", "أكد أكّد مؤكداً يؤكد وأكدت شدد أوضح أشار مشيرا لفت كشف نفى اعترف أقر"],
  ["warning", "حذر حذّر محذراً يحذر هدد نبّه"],
  ["accusing", "اتهم اتهمه متهماً ندد استنكر يستنكر أدان"],
  ["doubting", "زعم ادعى يدّعي زاعماً بما_أسماه على_حد_قوله"],
  ["committing", "تعهد ويتعهد وعد دعا طالب"],
  ["evaluative", "اعتبر رأى يعتقد وصف أعرب وأعربت"],
];

describe("cueClass", () => {
  it.each(
    rows.flatMap(([found, words]) =>
      words.split(" ").map((word) => [word.replaceAll("_", " "), found] as const),
    ),
  )("hears in %s a cue that is %s", (cue, found) => {
    expect(cueClass(cue)).toBe(found);
  });

  it.each(["كازاخستان", "القوات", "لم", "تعد", "", "Putin", "😀"])("knows no cue in %s", (word) => {
    expect(cueClass(word)).toBeNull();
  });

  it("has a word for every class", () => {
    expect(new Set(rows.map(([found]) => found))).toEqual(new Set(cueClasses));
  });
});

describe("findCueForm", () => {
  it("gives the cue's place and the plain form of its verb", () => {
    const text = "وأكّد الرئيس أن القوات باقية";
    expect(findCueForm(text)).toMatchObject({
      start: 0,
      end: "وأكّد".length,
      lemma: "أكّد",
      class: "assertive",
    });
  });

  it("takes a phrase whole", () => {
    const text = "وقال الرئيس نقلا عن وكالة";
    const cues = findCueForms(text).map(({ start, end }) => text.slice(start, end));
    expect(cues).toEqual(["وقال", "نقلا عن"]);
  });

  it("finds nothing where nothing is attributed", () => {
    expect(findCueForm("القوات في كازاخستان")).toBeNull();
    expect(findCueForms("")).toEqual([]);
  });
});

describe("compareCues", () => {
  it("tells the stronger of two cues, and mirrors", () => {
    expect(compareCues("قال", "حذّر أن")).toMatchObject({ stronger: "b", sameClass: false });
    expect(compareCues("حذّر أن", "قال")).toMatchObject({ stronger: "a", sameClass: false });
  });

  it("finds no difference between two ways of saying no more than that it was said", () => {
    expect(compareCues("قال", "وأضافت")).toMatchObject({ stronger: null, sameClass: true });
  });

  it("has no opinion on a word it does not know", () => {
    expect(compareCues("قال", "كازاخستان")).toBeNull();
  });
});

describe("cueMeaning", () => {
  it.each([
    ["وأكّدت أن", "affirmed"],
    ["قائلا", "said"],
    ["ألقى باللوم", "laid the blame"],
    ["وفقا", "according to"],
    ["مما أسماه", null],
    ["الجسر", null],
  ])("of %s is %s", (words, meaning) => {
    expect(cueMeaning(words)).toBe(meaning);
  });

  it("is known of every cue of the lexicon, and of nothing else", () => {
    const lemmas = [...readVerbs([...cueVerbs, ...cueCompounds]), ...cuePhrases].map(({ lemma }) => lemma);
    const told = Object.keys(cueMeanings).map((lemma) => lemma.replaceAll("_", " "));
    expect(told.toSorted()).toEqual([...new Set(lemmas)].toSorted());
  });
});
