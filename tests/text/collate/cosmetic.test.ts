import { describe, expect, it } from "vitest";
import { collate, columnKinds, compareWordings } from "@/text/index";
import { cosmeticKinds } from "./cosmetic-pairs";

/** The pairs of a kind, each set into its frame. */
const framed = (frame: string, pairs: string) =>
  pairs
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((words) => frame.replace("…", words.trim())));

/** The kinds of the pieces of words of a comparison that are not among those that may show, with their words. */
function shownOtherwise(texts: readonly string[], allowed: readonly string[]): readonly string[] {
  const { a, b } = compareWordings(collate(texts), 0, 1);
  const of = (text: string, pieces: typeof a) =>
    pieces
      .filter(({ kind, punctuation }) => !punctuation && !allowed.includes(kind))
      .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  return [...of(texts[0] ?? "", a), ...of(texts[1] ?? "", b)];
}

describe.each(cosmeticKinds)("$title", ({ shown, frame, pairs }) => {
  it.each(framed(frame, pairs))("is no other wording: %s / %s", (one = "", other = "") => {
    expect(shownOtherwise([one, other], shown)).toEqual([]);
  });
});

it("tries a hundred and fifty pairs at least", () => {
  const all = cosmeticKinds.flatMap(({ frame, pairs }) => framed(frame, pairs));
  expect(all.length).toBeGreaterThanOrEqual(150);
});

describe("what looks like a trifle and is none", () => {
  it.each([
    ["قُتِلَ الضابط في المعسكر", "قَتَلَ الضابط في المعسكر", "inflection"],
    ["بلغت الزيادة 10 في المئة هذا العام", "بلغت الزيادة 12 في المئة هذا العام", "number"],
    ["تبدأ الدراسة في 2 أغسطس المقبل", "تبدأ الدراسة في 3 آب المقبل", "number"],
    ["وصل عند الساعة الثالثة فجرا", "وصل عند الساعة 4 فجرا", "number"],
    ["كلف المشروع نصف مليون دينار", "كلف المشروع 600 ألف دينار", "number"],
    ["مسألة تعاون البلدين قديمة", "مسألة تعيين البلدين قديمة", "substitution"],
  ])("is told: %s / %s", (one, other, kind) => {
    expect(columnKinds(collate([one, other])).map((column) => column.kind)).toContain(kind);
  });

  it("keeps figures of different things apart, and takes digits that were cut off for no contradiction", () => {
    const texts = [
      "تكلف القناة 9.3 مليون دولار سنويا",
      "تكلف القناة 6 ملايين جنيه أي 9.37 مليون دولار سنويا",
    ];
    const { a } = compareWordings(collate(texts), 0, 1);
    const figure = a.find(({ kind }) => kind === "number");
    expect(figure?.rounded).toBe(true);
    expect(texts[1]?.slice(figure?.opposite?.start, figure?.opposite?.end)).toBe("9.37 مليون");
    expect(
      shownOtherwise(["مضى 30 عاما على البناء", "بلغت الكلفة 220 مليون دولار"], ["addition", "omission"]),
    ).toEqual([]);
  });
});
