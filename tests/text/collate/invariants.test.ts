import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate, compareWordings } from "@/text/index";
import { invariants } from "@/tools/evaluate/invariants";
import { randomWordings, seeded } from "@/tools/evaluate/random-wordings";

describe.each(invariants)("$name", ({ holds }) => {
  it("for what outlets might write", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => holds(randomWordings(seeded(seed)))),
      { numRuns: 120 },
    );
  });

  it("for any strings", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (wordings) => holds(wordings)),
      { numRuns: 60 },
    );
  });
});

const sentences = [
  "أكد الرئيس أن الخطوات التي اتخذتها المنظمة أظهرت أن روسيا لن تسمح بثورات ملونة في المنطقة",
  "انطلقت الاحتجاجات الأولى في مدرسة كبيرة على خلفية ارتفاع أسعار الوقود إلى 2500 دولار",
  "هذه الإجراءات المهمة آتت ثمارها الآن، ومؤكدا أن 12 دولة شاركت في اجتماع استثنائي",
];

/** Changes of spelling that are no change of wording. Each may be made or not at every word. */
const dresses: readonly ((word: string) => string)[] = [
  (word) => word.replace(/[أإآ]/g, "ا"),
  (word) => word.replace(/ي$/u, "ى"),
  (word) => word.replace(/ى$/u, "ي"),
  (word) => word.replace(/ة$/u, "ه"),
  (word) => word.replace(/^(\p{L})/u, "$1\u064e"),
  (word) => (word.length > 4 ? `${word.slice(0, 2)}\u0640${word.slice(2)}` : word),
  (word) => word.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (word) => `“${word}”`,
  (word) => `«${word}»`,
  (word) => `${word}،`,
  (word) => `\u200f${word}\u200f`,
];

describe("a pair that differs in spelling alone", () => {
  it("has no change of wording, whatever is spelled otherwise", () => {
    const dressed = fc.constantFrom(...sentences).chain((sentence) => {
      const words = sentence.split(" ");
      const choice = fc.array(fc.option(fc.constantFrom(...dresses), { freq: 2 }), {
        minLength: words.length,
        maxLength: words.length,
      });
      return choice.map((chosen) => [
        sentence,
        words.map((word, at) => chosen[at]?.(word) ?? word).join(" "),
      ]);
    });
    fc.assert(
      fc.property(dressed, (pair) => {
        const { a, b } = compareWordings(collate(pair), 0, 1);
        expect([...a, ...b].filter(({ kind }) => kind !== "same" && kind !== "spelling")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the marks of a piece", () => {
  it("lie inside it, and part a word only at its start or its end", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const collation = collate(randomWordings(seeded(seed)));
        for (const a of collation.texts.keys()) {
          for (const { start, end, marks, kind } of compareWordings(collation, a, 0).a) {
            for (const mark of marks) {
              expect(mark.start).toBeLessThan(mark.end);
              expect(mark.start === start || mark.end === end).toBe(true);
              expect(mark.start >= start && mark.end <= end).toBe(true);
            }
            if (kind !== "inflection" && kind !== "same") expect(marks).toEqual([{ start, end }]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("thousands of words that are a letter or two apart", () => {
  it("are collated whole, in order and shuffled", () => {
    const letters = ["بتثجح", "خدذرز", "سشصضط", "ظعغفق", "كلمنه"];
    const words = Array.from({ length: 3125 }, (_, at) =>
      letters.map((row, place) => row[Math.floor(at / 5 ** place) % 5]).join(""),
    );
    const shuffled = words.toSorted((a, b) =>
      [...a].reverse().join("") < [...b].reverse().join("") ? -1 : 1,
    );
    const { columns } = collate([words.join(" "), shuffled.join(" ")]);
    for (const [wording, order] of [words, shuffled].entries()) {
      const read = columns.flatMap(({ cells }) => cells[wording]?.tokens.map(({ text }) => text) ?? []);
      expect(read).toEqual(order);
    }
  });
});
