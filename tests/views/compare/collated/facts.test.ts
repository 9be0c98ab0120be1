import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribution, Fact } from "@/views/compare/model/fact";
import { factsOf } from "@/views/compare/model/facts";
import { names, wordings } from "./arbitrary-wordings";
import { collated } from "./marked";

/** A wording with how it is attributed: by قال and directly, unless told otherwise. */
type Told = string | (Partial<Attribution> & { readonly text: string });

function facts(told: readonly Told[], base: number | null = null): readonly (readonly Fact[])[] {
  const all = told.map((each) => (typeof each === "string" ? { text: each } : each));
  const of = collated(
    all.map(({ text }) => text),
    { base, names },
  );
  const attributions = all.map(({ mode = "direct", verb = "قال" }) => ({ mode, verb }));
  return all.map((_, wording) => factsOf(of, wording, attributions));
}

describe("factsOf", () => {
  it("tells what a wording leaves out, beside those that have it", () => {
    expect(facts(["القوات ستنسحب من البلاد غدا", "القوات ستنسحب من البلاد غدا", "القوات ستنسحب"])[2]).toEqual(
      [{ type: "omits", words: ["من البلاد غدا"] }],
    );
  });

  it("tells what a wording adds, and says of the rest that it is usual", () => {
    expect(facts(["الجسر مغلق الآن", "الجسر مغلق الآن حتى صباح الغد", "الجسر مغلق الآن"])).toEqual([
      [{ type: "usual" }],
      [{ type: "adds", words: ["حتى صباح الغد"] }],
      [{ type: "usual" }],
    ]);
  });

  it("tells what stands instead of what", () => {
    expect(facts(["منع تدهور الأوضاع هنا", "منع زعزعة الأوضاع هنا"])).toEqual([
      [{ type: "replaces", exchanges: [{ own: "تدهور", others: "زعزعة" }] }],
      [{ type: "replaces", exchanges: [{ own: "زعزعة", others: "تدهور" }] }],
    ]);
  });

  it("names no counterpart where each of the others has another", () => {
    const [first] = facts(["بقي تدهور الوضع هنا", "بقي انهيار الوضع هنا", "بقي تحسن الوضع هنا"]);
    expect(first).toEqual([{ type: "replaces", exchanges: [{ own: "تدهور", others: "" }] }]);
  });

  it("tells a number with those of the others", () => {
    expect(facts(["بلغ العدد 2,500 جندي هنا", "بلغ العدد 2030 جندي هنا"])[0]).toEqual([
      { type: "number", own: "2,500", others: ["2030"], rounded: false },
    ]);
  });

  it("says of a rounded figure that it is one", () => {
    expect(facts(["بلغ عدد الموقوفين 7939 شخص", "بلغ عدد الموقوفين نحو ثمانية آلاف شخص"])[0]).toEqual([
      { type: "number", own: "7939", others: ["ثمانية آلاف"], rounded: true },
    ]);
  });

  it("tells a negation on both sides, with the word that it negates", () => {
    expect(facts(["القوات لن تنسحب غدا", "القوات تنسحب غدا"])).toEqual([
      [{ type: "negates", own: "لن تنسحب", others: "" }],
      [{ type: "doesNotNegate", own: "", others: "لن تنسحب" }],
    ]);
  });

  it("tells a cue of another class, not another cue of the same", () => {
    const text = "الجسر مغلق";
    const [warns, says, adds] = facts([
      { text, verb: "حذّر" },
      { text, verb: "قال" },
      { text, verb: "أضاف" },
    ]);
    expect(warns).toEqual([{ type: "cue", own: "حذّر", class: "warning", others: ["قال", "أضاف"] }]);
    expect(says).toEqual([{ type: "identical" }]);
    expect(adds).toEqual([{ type: "identical" }]);
  });

  it("knows no class of a cue that is missing or unknown", () => {
    const text = "الجسر مغلق";
    expect(facts([{ text, verb: null }, text])[0]).toEqual([{ type: "identical" }]);
    expect(facts([{ text, verb: "xyz" }, text])[0]).toEqual([{ type: "identical" }]);
  });

  it("tells who quotes where most do not, taking partly quoted for quoted", () => {
    const text = "الجسر مغلق";
    const [first, second, third] = facts([
      { text, mode: "indirect" },
      { text, mode: "mixed" },
      { text, mode: "direct" },
    ]);
    expect(first).toEqual([{ type: "mode", mode: "indirect" }]);
    expect(second).toEqual([{ type: "identical" }]);
    expect(third).toEqual([{ type: "identical" }]);
  });

  it("tells names apart from other words", () => {
    expect(facts(["غادر الجنود كازاخستان اليوم", "غادر الجنود قازاقستان اليوم"])[0]).toEqual([
      { type: "names", exchanges: [{ own: "كازاخستان", others: "قازاقستان" }] },
    ]);
  });

  it("says when nothing but spelling, or the forms of words, differ", () => {
    expect(facts(["المحاولة الأولى", "“المحاولة الاولى”"])).toEqual([
      [{ type: "spellingOnly" }],
      [{ type: "spellingOnly" }],
    ]);
    expect(facts(["لن تسمح بذلك أبدا", "لن نسمح بذلك أبدا"])[0]).toEqual([{ type: "formOnly" }]);
  });

  it("tells that a wording is another one altogether instead of all its words", () => {
    const [first] = facts(["الجسر مغلق منذ صباح أمس", "لن نفتح نفقا في هذه المدينة"]);
    expect(first?.map(({ type }) => type)).toEqual(["reworded"]);
  });

  it("tells the gravest first: negation, number, cue, manner, words", () => {
    const [first] = facts([
      { text: "لن يبلغ العدد 2,500 جندي في المدينة القديمة", verb: "حذّر", mode: "indirect" },
      "يبلغ العدد 2030 جندي في القرية القديمة",
    ]);
    expect(first?.map(({ type }) => type)).toEqual(["negates", "number", "cue", "mode"]);
  });

  it("reads beside the base alone where there is one, and tells nothing of the base", () => {
    const texts = ["الجسر مغلق الآن", "الجسر مفتوح الآن", "الجسر مفتوح الآن"];
    expect(facts(texts, 0)).toEqual([
      [],
      [{ type: "replaces", exchanges: [{ own: "مفتوح", others: "مغلق" }] }],
      [{ type: "replaces", exchanges: [{ own: "مفتوح", others: "مغلق" }] }],
    ]);
    expect(facts(texts, 1)[2]).toEqual([{ type: "identical" }]);
  });

  it("leaves particles out where there is more to tell, and tells them where there is not", () => {
    expect(facts(["بقي في الجسر المغلق", "بقي الجسر المغلق"])[0]).toEqual([{ type: "adds", words: ["في"] }]);
    const [first] = facts([
      "بقي من أمس في المدينة الجسر المغلق حتى الغد",
      "بقي الجسر المغلق حتى الغد من هنا",
    ]);
    expect(JSON.stringify(first)).not.toContain('"من"');
  });

  it("always has something to tell, and never more than four things", () => {
    fc.assert(
      fc.property(wordings, (texts) => {
        for (const told of facts(texts)) {
          expect(told.length).toBeGreaterThanOrEqual(texts.length > 1 ? 1 : 0);
          expect(told.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
