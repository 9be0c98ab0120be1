import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWhere } from "@/text";
import {
  articleLength,
  conjunctionOf,
  editDistance,
  endsWithPreposition,
  foreignSound,
  frontings,
  proclitics,
  withoutArticle,
  withoutConjunction,
  withoutOneLetter,
} from "@/text/words";
import { isOneEditApart } from "@/text/words/likeness";

const show = (word: string, inPlace = false) =>
  frontings(word, inPlace)
    .map(({ front, bare }) => `${front}+${bare}`)
    .join(" ");

describe("clitics", () => {
  it.each([
    ["مدرسه", "+مدرسه"],
    ["وبرنامج", "+وبرنامج و+برنامج وب+رنامج"],
    ["فلجنه", "+فلجنه ف+لجنه فل+جنه"],
    ["كمصر", "+كمصر ك+مصر"],
  ])("reads %s in every order that Arabic has", (word, readings) => {
    expect(show(word)).toBe(readings);
  });

  it("restores the article of لل, and gives what is in its place where a place is asked for", () => {
    expect(show("للبلديه")).toBe("+للبلديه ل+البلديه ل+لبلديه");
    expect(show("وللبلديه", true)).toBe("+وللبلديه و+للبلديه ول+لبلديه");
  });

  it("takes a clitic off only where something is left", () => {
    expect(show("و")).toBe("+و");
    expect(withoutOneLetter("ب")).toBe("");
    expect(withoutOneLetter("مصر")).toBeNull();
  });

  it("lets a conjunction be one only before enough letters", () => {
    expect(conjunctionOf("وزير", 3)).toBe("و");
    expect(conjunctionOf("وزير", 4)).toBe("");
    expect(withoutConjunction("فقالت")).toBe("قالت");
    expect(withoutConjunction("قالت")).toBe("قالت");
  });

  it("tells a preposition at the end of a run of clitics", () => {
    expect(["وب", "لل", "ك", "و", "ال"].map(endsWithPreposition)).toEqual([true, true, true, false, false]);
  });

  it("leaves the ال of a short root", () => {
    expect(["الم", "الف", "النيل", "البحر"].map(withoutArticle)).toEqual(["الم", "الف", "نيل", "بحر"]);
  });

  it.each([
    ["وبالميناء", 4],
    ["للميناء", 2],
    ["الميناء", 2],
    ["ميناء", 0],
    ["الان", 0],
  ])("counts the letters up to and with the article of %s", (word, letters) => {
    expect(articleLength(word)).toBe(letters);
  });

  it("stand in their order, the longest first", () => {
    expect(proclitics.map(({ length }) => length)).toEqual(
      [...proclitics.map(({ length }) => length)].sort((a, b) => b - a),
    );
  });
});

const word = fc.string({ unit: fc.constantFrom("ا", "ب", "ت"), maxLength: 7 });

describe("edit distance", () => {
  it("is one where one edit is enough, and only there", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(editDistance(a, b, 3) === 1);
      }),
    );
  });

  it("counts two neighbours exchanged as one", () => {
    expect(isOneEditApart("نتنياهو", "نتينياهو")).toBe(true);
    expect(isOneEditApart("ميركل", "ميكرل")).toBe(true);
    expect(isOneEditApart("ميركل", "ميركل")).toBe(false);
  });
});

describe("foreign names", () => {
  it.each([
    ["جواتيمالا", "غواتيمالا"],
    ["سلوفاقيا", "سلوفاكيا"],
    ["موريطانيا", "موريتانيا"],
    ["طاجيقستان", "طاجيكستان"],
  ])("sound alike as %s and %s", (one, other) => {
    expect(foreignSound(one)).toBe(foreignSound(other));
  });
});

describe("binary search", () => {
  it("finds what a walk from the start finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: 0, max: 10 }),
        (given, least) => {
          const sorted = [...given].sort((a, b) => a - b);
          const walked = sorted.findIndex((value) => value >= least);
          const found = firstWhere(sorted.length, (at) => (sorted[at] ?? 0) >= least);
          expect(found).toBe(walked < 0 ? sorted.length : walked);
        },
      ),
    );
  });
});
