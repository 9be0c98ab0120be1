import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement, Story } from "@/corpus";
import { differenceOf, statementFindings } from "@/corpus/findings";
import { arbitraryStory } from "../arbitrary-story";
import { smallStory } from "../small-story";
import { get } from "../story";

/** A story in which each outlet's article is its wording of one statement. */
function storyOf(...texts: readonly string[]): Story {
  const ids = texts.map((_, at) => `o${at + 1}`);
  return smallStory({
    articles: Object.fromEntries(ids.map((id, at) => [id, `${texts[at]}.`])),
    statements: [{ id: "said", wordings: ids.map((id, at) => [id, texts[at] ?? "", "direct"] as const) }],
  });
}

const difference = (story: Story, statement: Statement = get(story.statements, "said")) =>
  differenceOf(story, statement);

const apart = (...texts: readonly string[]) => difference(storyOf(...texts))?.all ?? Number.NaN;

describe("the difference of two outlets", () => {
  it.each([
    ["لن نغلق الجسر أبدا", "لَن نُغلِق «الجِسر» ابدا"],
    ["وصلت ٢٠٣٠ رسالة", "وصلت 2,030 رسالة"],
    ["تضم القائمة عشرين عضوا", "القائمة يضم 20 عضوا"],
    ["سنغلق الجسر اليوم مساء", "مساء اليوم سنغلق الجسر"],
    ["وصلت 7939 رسالة", "وصلت نحو ثمانية آلاف رسالة"],
  ])("is nothing where they part in spelling, form, place or a rounded figure alone: %s / %s", (a, b) => {
    expect(apart(a, b)).toBe(0);
  });

  it("is half where they have no word in common and contradict nothing", () => {
    expect(apart("الجسر مغلق", "عبور سريع")).toBe(1 / 2);
  });

  it.each([
    ["أرسلنا 250 خيمة إلى القرى الواقعة خلف النهر", "أرسلنا 400 خيمة إلى القرى الواقعة خلف النهر"],
    ["لن نغلق الجسر القديم قبل نهاية الصيف", "نغلق الجسر القديم قبل نهاية الصيف"],
  ])("is more than half where they contradict each other, however much they share: %s / %s", (a, b) => {
    expect(apart(a, b)).toBeGreaterThan(1 / 2);
    expect(apart(a, b)).toBeGreaterThan(apart("الجسر مغلق", "عبور سريع"));
  });

  it("rises as the wordings drift apart", () => {
    const kept = "نفتح المدارس والأسواق والحدائق صباحا";
    const steps = [
      kept,
      "نفتح المدارس والأسواق والملاعب صباحا",
      "نفتح الملاعب والمتاحف صباحا",
      "نعالج المرضى",
    ];
    const measures = steps.map((step) => apart(kept, step));
    expect(measures).toEqual([...measures].sort((a, b) => a - b));
    expect(new Set(measures).size).toBe(steps.length);
  });

  it("counts what an outlet says in its headline or around as said", () => {
    const said = (around: string) => {
      const story = smallStory({
        articles: { one: `${around} سنغلق الجسر.`, two: "سنغلق الجسر لتشقق الدعامات." },
        statements: [
          {
            id: "said",
            wordings: [
              ["one", "سنغلق الجسر", "direct"],
              ["two", "سنغلق الجسر لتشقق الدعامات", "direct"],
            ],
          },
        ],
      });
      return difference(story)?.all;
    };
    expect(said("تشققت الدعامات، فقال العمدة:")).toBe(0);
    expect(said("قال العمدة:")).toBeGreaterThan(0);
  });
});

describe("the difference of several outlets", () => {
  it("stands above half where any two contradict each other, and for each whom another contradicts", () => {
    const texts = ["أرسلنا 250 خيمة", "أرسلنا 250 خيمة", "أرسلنا 400 خيمة", "أرسلنا خياما"];
    const found = difference(storyOf(...texts));
    expect(found?.all).toBeGreaterThan(1 / 2);
    expect([...(found?.of.values() ?? [])].map((each) => each > 1 / 2)).toEqual([true, true, true, false]);
  });

  it("is unknown where one outlet alone reports the statement", () => {
    expect(difference(storyOf("أرسلنا 250 خيمة"))).toBeNull();
  });
});

const words = fc.constantFrom(
  "لن",
  "تسمح",
  "يسمح",
  "12",
  "15",
  "الجسر",
  "للجسر",
  "المدارس",
  "غدا",
  "،",
  "خيمة",
);
const text = fc.array(words, { minLength: 1, maxLength: 10 }).map((each) => each.join(" "));

describe("for whatever is worded,", () => {
  it("a wording does not part from itself", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(apart(one, one)).toBe(0);
      }),
    );
  });

  it("what contradicts stands above whatever does not", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const story = storyOf(a, b);
        const isGrave = statementFindings(story, get(story.statements, "said")).some(
          ({ type }) => type === "figure" || type === "polarity",
        );
        const found = difference(story)?.all ?? 0;
        if (isGrave) expect(found).toBeGreaterThan(1 / 2);
        else expect(found).toBeLessThanOrEqual(1 / 2);
        expect(found).toBeLessThanOrEqual(1);
        expect(found).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("the order of the wordings and of the outlets changes nothing", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        expect(apart(...texts)).toBeCloseTo(apart(...[...texts].reverse()), 12);
      }),
    );
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        for (const statement of drawn.statements) {
          const turned = { ...statement, wordings: [...statement.wordings].reverse() };
          const [found, again] = [difference(drawn, statement), difference(drawn, turned)];
          expect(again === null).toBe(found === null);
          if (found !== null && again !== null) expect(again.all).toBeCloseTo(found.all, 12);
        }
      }),
    );
  });
});
