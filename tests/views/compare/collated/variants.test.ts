import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate, columnKinds } from "@/text";
import { countKinds } from "@/views/compare/model/drawn-kinds";
import { textAt } from "@/views/compare/model/fragments";
import { readingsAt } from "@/views/compare/model/readings";
import { columnsIn, isLit, litSpans, variantsOf } from "@/views/compare/model/variants";
import { names, wordings } from "./arbitrary-wordings";
import { collated, variantWith } from "./marked";

/** What each wording has at the variants of words, in order. */
function places(texts: readonly string[], options: { readonly names?: readonly (readonly string[])[] } = {}) {
  const of = collated(texts, options);
  return of.variants
    .filter(({ punctuation }) => !punctuation)
    .map((variant) => [variant.kind, ...texts.map((_, wording) => textAt(of, wording, variant))]);
}

describe("variantsOf", () => {
  it("takes a phrase that stands instead of another for one difference", () => {
    expect(
      places(["ليست المحاولة الأولى وبعيدة عن المحاولة الأخيرة", "ليست المحاولة الأولى ولن تكون الأخيرة"]),
    ).toEqual([["negation", "وبعيدة عن المحاولة", "ولن تكون"]]);
  });

  it("takes a number for one of its own, next to other words too", () => {
    expect(places(["يبلغ عددهم 2,500 جندي", "يبلغ عددهم 2030 جنديا"])).toEqual([
      ["number", "2,500", "2030"],
      ["inflection", "جندي", "جنديا"],
    ]);
  });

  it("takes what the same wordings lack for one gap", () => {
    expect(places(["القوات ستنسحب من البلاد غدا", "القوات ستنسحب من البلاد غدا", "القوات ستنسحب"])).toEqual([
      ["unshared", "من البلاد غدا", "من البلاد غدا", null],
    ]);
  });

  it("keeps apart what different wordings add", () => {
    expect(places(["قال الرئيس أمس", "قال صباحا الرئيس", "قال الرئيس"])).toEqual([
      ["unshared", null, "صباحا", null],
      ["unshared", "أمس", null, null],
    ]);
  });

  it("takes the punctuation inside a phrase for a part of it", () => {
    const [only, ...others] = places(["بالطبع، نفهم أن الجسر مغلق", "الجسر مغلق"]);
    expect(only).toEqual(["unshared", "بالطبع، نفهم أن", null]);
    expect(others).toEqual([]);
  });

  it("links the two places of a moved passage", () => {
    const of = collated([
      "استغل الوضع في المدينة قوى داخلية مسلحة كثيرة",
      "قوى داخلية مسلحة كثيرة استغل الوضع في المدينة",
    ]);
    const moved = of.variants.filter(({ kind }) => kind === "moved");
    expect(moved).toHaveLength(2);
    expect(moved.map(({ elsewhere }) => elsewhere)).toEqual([[moved[1]?.id], [moved[0]?.id]]);
  });

  it("puts every column that differs into exactly one variant, in order", () => {
    fc.assert(
      fc.property(wordings, (texts) => {
        const collation = collate(texts, { names });
        const variants = variantsOf(collation);
        const covered = variants.flatMap(columnsIn);
        expect(covered).toEqual([...new Set(covered)].sort((a, b) => a - b));
        columnKinds(collation).forEach(({ kind }, column) => {
          if (kind !== "same") expect(covered).toContain(column);
        });
        expect(variants.map(({ id }) => id)).toEqual([...variants.keys()]);
      }),
    );
  });

  it("finds nothing where all say the same", () => {
    fc.assert(
      fc.property(wordings, ([text = ""]) => {
        expect(variantsOf(collate([text, text, text]))).toEqual([]);
      }),
    );
  });
});

describe("countKinds", () => {
  const of = collated(["لن نغلق الجسر الاول أمس", "نغلق الجسر الأول", "نغلق النفق الأول"]);

  it("counts the places of each kind that occurs, the gravest first", () => {
    for (const view of ["rows", "aligned"] as const) {
      expect(countKinds(of, view)).toEqual([
        { kind: "negation", count: 1 },
        { kind: "substitution", count: 1 },
        { kind: "unshared", count: 1 },
        { kind: "spelling", count: 1 },
      ]);
    }
  });

  it("counts what is missing wherever the view has a sign for it", () => {
    const lacking = collated(["سنغلق الجسر القديم غدا", "سنغلق الجسر القديم غدا", "سنغلق الجسر غدا"]);
    for (const view of ["rows", "aligned", "stream"] as const) {
      expect(countKinds(lacking, view)).toEqual([{ kind: "unshared", count: 1 }]);
    }
  });

  it("leaves out what the view does not draw", () => {
    const inside = collated([
      "قال الوزير إن الجسر القديم سيغلق غدا",
      "قال الوزير إن الجسر القديم سيغلق غدا",
      "قال الوزير إن النفق سيغلق غدا",
    ]);
    const kinds = countKinds(inside, "stream").map(({ kind }) => kind);
    expect(kinds).toContain("unshared");
    expect(kinds).not.toContain("omission");
  });
});

describe("litSpans", () => {
  it("lights a moved passage in both its places, and nothing else", () => {
    const of = collated([
      "أكد الرئيس: استغل الوضع في المدينة قوى داخلية مسلحة كثيرة",
      "حذّر الرئيس: قوى داخلية مسلحة كثيرة استغل الوضع في المدينة",
    ]);
    const [first, second] = of.variants.filter(({ kind }) => kind === "moved");
    const lit = litSpans(of.variants, first ?? null);
    expect(lit).toHaveLength(2);
    expect(second !== undefined && isLit(lit, second)).toBe(true);
    expect(isLit(lit, variantWith(of, "أكد"))).toBe(false);
  });

  it("lights nothing where nothing is pointed at", () => {
    expect(litSpans(collated(["أ", "ب"]).variants, null)).toEqual([]);
  });
});

describe("readingsAt", () => {
  it("gives each reading once, that of most first and nothing last", () => {
    const of = collated([
      "قال أمس إن الجسر مغلق",
      "قال إن الجسر مغلق",
      "قال إن النفق مغلق",
      "قال إن النفق مغلق",
    ]);
    expect(readingsAt(of.collation, variantWith(of, "الجسر"))).toEqual([
      { words: "الجسر", elsewhere: false, wordings: [0, 1] },
      { words: "النفق", elsewhere: false, wordings: [2, 3] },
    ]);
    expect(readingsAt(of.collation, variantWith(of, "أمس"))).toEqual([
      { words: "أمس", elsewhere: false, wordings: [0] },
      { words: null, elsewhere: false, wordings: [1, 2, 3] },
    ]);
  });

  it("says of words that have moved that they are there, elsewhere", () => {
    const of = collated([
      "أكد الرئيس: استغل الوضع في المدينة قوى داخلية مسلحة كثيرة",
      "حذّر الرئيس: قوى داخلية مسلحة كثيرة استغل الوضع في المدينة",
    ]);
    const [first] = of.variants.filter(({ kind }) => kind === "moved");
    const [span, ...others] = litSpans(of.variants, first ?? null);
    const readings = span === undefined ? [] : readingsAt(of.collation, span, others);
    expect(readings.map(({ elsewhere }) => elsewhere)).toEqual([false, true]);
    expect(readings[0]?.words).toBe(readings[1]?.words);
  });
});
