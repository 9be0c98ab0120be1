import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OriginalText, type Placement, placeQuotation } from "@/text";
import { isPlacedRight } from "@/tools/evaluate/originals";
import { madeQuotations } from "@/tools/evaluate/random-quotations";
import { seeded } from "@/tools/evaluate/random-wordings";

const speech = `أيها المواطنون، نجتمع اليوم بعد عام صعب مرت به مدينتنا، وقد فقدنا فيه بيوتا كثيرة.
لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية قبل نهاية الشتاء.
وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت، فالماء لا ينتظر أحدا.
أما الضرائب فلن ترتفع ما دمت في هذا المنصب، وأقول ذلك أمامكم جميعا.
وأشكر رجال الإطفاء والمتطوعين الذين سهروا معنا ليالي الفيضان الطويلة.`;

const original = new OriginalText(speech);

/** A placement in words: its kind, the original's words of each part, and where they deviate as ⟦quotation|original⟧. */
function shown(quotation: string): string {
  const placed = placeQuotation(original, quotation);
  if (placed === null) return "nowhere";
  const of = (text: string, range: { start: number; end: number } | null) =>
    range === null ? "" : text.slice(range.start, range.end);
  return [
    placed.kind,
    ...placed.parts.map((part) => of(speech, part.original)),
    ...placed.deviations.map(
      (each) => `${each.kind} ⟦${of(quotation, each.own)}|${of(speech, each.original)}⟧`,
    ),
    ...placed.absent.map((range) => `absent ⟦${of(quotation, range)}⟧`),
  ].join(" · ");
}

describe("a quotation stands in the original", () => {
  const rows: readonly (readonly [what: string, quotation: string, placed: string])[] = [
    [
      "word for word, however it is spelled",
      "لن نغلق المستشفيات الريفيه هذا العام",
      "direct · لن نغلق المستشفيات الريفية هذا العام",
    ],
    [
      "in another place for each of two that it joins",
      "وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية ... وأشكر رجال الإطفاء والمتطوعين الذين سهروا معنا",
      "direct · وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية · وأشكر رجال الإطفاء والمتطوعين الذين سهروا معنا",
    ],
    [
      "moved, where the second is said first",
      "وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية، لن نغلق المستشفيات الريفية هذا العام",
      "moved · وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية · لن نغلق المستشفيات الريفية هذا العام",
    ],
    [
      "with another figure inside the marks",
      "وسنرصد ستين مليون دينار لترميم السدود التي تصدعت",
      "rephrased · وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت · other ⟦ستين|أربعين⟧",
    ],
    [
      "with words in other forms",
      "ستفتح ثلاث مدارس جديدة في الأحياء الشرقية",
      "rephrased · وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية · form ⟦ستفتح|وسنفتح⟧",
    ],
    [
      "with words left out that it does not mark",
      "لن نغلق المستشفيات هذا العام، وسنفتح ثلاث مدارس",
      "rephrased · لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس · left-out ⟦|الريفية⟧",
    ],
    [
      "directly, where it marks what it leaves out",
      "لن نغلق المستشفيات ... هذا العام، وسنفتح ثلاث مدارس",
      "direct · لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس",
    ],
    [
      "in part, and the rest is told to be nowhere",
      "أما الضرائب فلن ترتفع ما دمت في هذا المنصب، والبلدية ستوزع القمح مجانا",
      "rephrased · أما الضرائب فلن ترتفع ما دمت في هذا المنصب · absent ⟦والبلدية ستوزع القمح مجانا⟧",
    ],
    ["in few words only as they are", "ليالي الفيضان", "direct · ليالي الفيضان"],
  ];
  for (const [what, quotation, placed] of rows) it(what, () => expect(shown(quotation)).toBe(placed));
});

describe("a quotation stands nowhere in the original", () => {
  const rows: readonly (readonly [what: string, quotation: string])[] = [
    [
      "that is of another occasion",
      "اتفق الوزراء على خفض إنتاج النفط مليوني برميل يوميا ابتداء من الشهر المقبل",
    ],
    [
      "that shares common words alone",
      "هذا العام كان الأفضل في تاريخ الشركة، وأقول ذلك بكل ثقة أمام المساهمين",
    ],
    ["that has few words, and others than those", "ليالي الشتاء"],
    ["that is empty", "«»"],
  ];
  for (const [what, quotation] of rows) it(what, () => expect(shown(quotation)).toBe("nowhere"));
});

/** A text of so many words, drawn from as many as a language has, the frequent ones often. */
function longText(words: number, seed: number): string {
  const random = seeded(seed);
  const letters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
  const made = Array.from({ length: 3_000 }, () =>
    Array.from(
      { length: 4 + Math.floor(random() * 4) },
      () => letters[Math.floor(random() * letters.length)],
    ).join(""),
  );
  return Array.from({ length: words }, () => made[Math.floor(made.length * random() ** 2)] ?? "").join(" ");
}

const within = ({ start, end }: { start: number; end: number }, text: string) =>
  start >= 0 && start < end && end <= text.length;

describe("placing", () => {
  it("finds what was made of a long text, and not in another", () => {
    const [text, other] = [longText(4_000, 1), longText(4_000, 2)];
    const [read, foreign] = [new OriginalText(text), new OriginalText(other)];
    const made = madeQuotations(text, 60, 7);
    const right = made.filter(({ words, places }) => isPlacedRight(placeQuotation(read, words), places));
    expect(right.length).toBeGreaterThanOrEqual(57);
    expect(made.filter(({ words }) => placeQuotation(foreign, words) !== null)).toEqual([]);
  });

  it("takes work in proportion to the quotation, whatever the length of the original", () => {
    const text = longText(2_000, 3);
    const work = (quoted: number, more: number): number => {
      const filler = Array.from({ length: more }, (_, at) => `w${at}`).join(" ");
      const steps = { count: 0 };
      placeQuotation(
        new OriginalText(`${text} ${filler}`),
        text.split(" ").slice(0, quoted).join(" "),
        steps,
      );
      return steps.count / quoted;
    };
    expect(work(1_600, 0)).toBeLessThan(1.5 * work(400, 0));
    expect(work(400, 20_000)).toBeLessThan(1.5 * work(400, 0));
  });

  it("stays bounded where one word is said ten thousand times", () => {
    const steps = { count: 0 };
    const text = "الوطن ".repeat(10_000);
    expect(placeQuotation(new OriginalText(text), text, steps)).toBeNull();
    expect(steps.count).toBeLessThan(10_000);
  });

  it("gives sound ranges on both sides, in the order of the quotation, for any words", () => {
    const word = fc.constantFrom(...speech.split(/\s+/u), "سيارة", "“", "،", "غدا", "\u0640", "12");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const quotation = words.join(" ");
        const placed: Placement | null = placeQuotation(original, quotation);
        if (placed === null) return;
        expect(placed.parts.length).toBeGreaterThan(0);
        expect(placed.verbatim).toBeLessThanOrEqual(placed.words);
        for (const [index, { own, original: range }] of placed.parts.entries()) {
          expect(within(own, quotation) && within(range, speech)).toBe(true);
          expect(own.start).toBeGreaterThanOrEqual(placed.parts[index - 1]?.own.end ?? 0);
        }
        for (const { own, original: range } of placed.deviations) {
          expect(own !== null || range !== null).toBe(true);
          if (own !== null) expect(within(own, quotation)).toBe(true);
          if (range !== null) expect(within(range, speech)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
