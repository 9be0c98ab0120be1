import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { normalise } from "@/text";
import { cleanArticle } from "@/text/clean";
import { boundedNormalise, boundMarks } from "@/text/words/normalise/rules";

/** Marks of different classes by turns, which is what sorting them takes longest for. */
const disorder = (count: number) => "\u0650\u064e\u0323\u0301".repeat(count / 4);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("boundMarks", () => {
  it("keeps what people write: a letter with its shadda, its vowel and its Quranic signs", () => {
    const written = "مُؤَكِّدًا ٱلرَّحۡمَٰنِ é ñ ท่";
    expect(boundMarks(written)).toBe(written);
  });

  it("leaves thirty marks of a run, of every run", () => {
    const bounded = boundMarks(`ب${disorder(400)}ت${disorder(40)}ث`);
    expect(bounded.match(/\p{M}+/gu)?.map((run) => run.length)).toEqual([30, 30]);
    expect(bounded.replace(/\p{M}/gu, "")).toBe("بتث");
  });
});

describe("boundedNormalise", () => {
  it("is Unicode's own normal form where no run is longer than thirty", () => {
    const text = fc.string({ unit: fc.constantFrom(..."اأإبéeٕٓٔ́ﻻﷺ½ \u0344가"), maxLength: 29 });
    fc.assert(
      fc.property(text, fc.constantFrom("NFC" as const, "NFKC" as const), (drawn, form) => {
        const plain = drawn.normalize(form);
        if (boundMarks(plain) === plain) expect(boundedNormalise(drawn, form)).toBe(plain);
      }),
    );
  });

  it("gives the same for what it gave, even of marks that come apart into two", () => {
    const unit = fc.constantFrom("\u0344", "\u0301", "\u0323", "\u064e", "\u0654", "ا", "e", "\u200d");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 150 }), (text) => {
        const once = boundedNormalise(text, "NFC");
        expect(boundedNormalise(once, "NFC")).toBe(once);
      }),
    );
  });

  it("never hands a longer run on, whatever asks for it", () => {
    const longest: number[] = [];
    const whole = String.prototype.normalize;
    vi.spyOn(String.prototype, "normalize").mockImplementation(function (this: string, form?: string) {
      const runs = this.match(/\p{M}+/gu) ?? [];
      longest.push(...runs.map((run) => run.length));
      return whole.call(this, form);
    });
    normalise(`ا${disorder(2000)}`);
    cleanArticle(`قال الوزير${disorder(2000)} إن السد\n\nبا${disorder(2000)}`);
    expect(Math.max(...longest)).toBe(30);
  });
});
