import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describedSpans } from "@/views/compare/model/described-spans";
import { fragmentsOf } from "@/views/compare/model/fragments";
import { names, wordings } from "./arbitrary-wordings";
import { collated, marked } from "./marked";

/** All wordings of a collation, marked. */
function all(texts: readonly string[], base: number | null = null): readonly string[] {
  const of = collated(texts, { names, base });
  return texts.map((_, wording) => marked(of, wording));
}

describe("a wording beside all others", () => {
  it("marks what differs and leaves what is shared alone", () => {
    expect(all(["أكد الرئيس أمس", "حذّر الرئيس"])).toEqual([
      "⟦substitution:أكد⟧ الرئيس ⟦unshared:أمس⟧",
      "⟦substitution:حذّر⟧ الرئيس",
    ]);
  });

  it("marks a prefix alone, inside a word that stays whole", () => {
    expect(all(["كانت محاولة انقلاب", "كانت ومحاولة انقلاب"])).toEqual([
      "كانت محاولة انقلاب",
      "كانت ⟦inflection:و⟧محاولة انقلاب",
    ]);
  });

  it("marks what most have as missing where it is, not as added where it stands", () => {
    expect(all(["الجسر مغلق غدا", "الجسر مغلق غدا", "الجسر مغلق"])).toEqual([
      "الجسر مغلق غدا",
      "الجسر مغلق غدا",
      "الجسر مغلق‸unshared",
    ]);
  });

  it("marks all that is missing in one place by one sign", () => {
    const said = "القوات الروسية لن تنسحب من البلاد غدا";
    expect(all([said, said, "القوات غدا"])[2]).toBe("القوات‸unshared غدا");
    const of = collated([said, said, "القوات غدا"]);
    expect(describedSpans(of)).toContainEqual(fragmentsOf(of, 2).find(({ gap }) => gap !== null)?.span);
  });

  it("always marks a negation, and where it is missing", () => {
    expect(all(["القوات لن تنسحب", "القوات تنسحب", "القوات تنسحب"])).toEqual([
      "القوات ⟦negation:لن⟧ تنسحب",
      "القوات‸negation تنسحب",
      "القوات‸negation تنسحب",
    ]);
  });

  it("marks the particle of a negation, and sets no word that says something opposite it", () => {
    expect(all(["الأولى ولن تكون الأخيرة", "الأولى وبعيدة جدا الأخيرة"])).toEqual([
      "الأولى ⟦negation:ولن⟧ ⟦unshared:تكون⟧ الأخيرة",
      "الأولى ⟦unshared:وبعيدة جدا⟧ الأخيرة",
    ]);
  });

  it("joins the mark of a phrase across its gaps", () => {
    expect(all(["الجسر مغلق حتى صباح الغد", "الجسر مغلق"])[0]).toBe("الجسر مغلق ⟦unshared:حتى صباح الغد⟧");
  });

  it("marks differences of spelling and of punctuation, and no others, where there are no others", () => {
    expect(all(["المحاولة الأولى", "“المحاولة الاولى”"])).toEqual([
      "المحاولة ⟦spelling:الأولى⟧",
      "⟦spelling:“⟧المحاولة ⟦spelling:الاولى⟧⟦spelling:”⟧",
    ]);
  });

  it("marks the words that stand elsewhere, and no gap where they are missing", () => {
    const [one, other] = all([
      "استغل الوضع في المدينة قوى داخلية مسلحة",
      "قوى داخلية مسلحة استغل الوضع في المدينة",
    ]);
    expect(one).toContain("⟦moved:");
    expect(`${one}${other}`).not.toContain("‸");
  });
});

describe("a wording beside a base", () => {
  const texts = ["أكد الرئيس أن الجسر مغلق", "حذّر الرئيس أن الجسر مغلق اليوم", "أكد الرئيس أن مغلق"];

  it("is marked where it differs from the base, not from the rest", () => {
    expect(all(texts, 0)).toEqual([
      "أكد الرئيس أن الجسر مغلق",
      "⟦substitution:حذّر⟧ الرئيس أن الجسر مغلق ⟦addition:اليوم⟧",
      "أكد الرئيس أن‸omission مغلق",
    ]);
  });

  it("leaves the base itself unmarked, whichever it is", () => {
    fc.assert(
      fc.property(wordings, fc.nat(4), (given, chosen) => {
        const base = chosen % given.length;
        expect(all(given, base)[base]).toBe(given[base]);
      }),
    );
  });

  it("marks the whole word where the base has a prefix that is missing", () => {
    expect(all(["في البلاد", "في بلاد"], 0)[1]).toBe("في ⟦inflection:بلاد⟧");
  });
});

describe("fragmentsOf", () => {
  const bases = fc.option(fc.nat(4), { nil: null });

  it("rejoins to the exact text of every wording, whatever the base", () => {
    fc.assert(
      fc.property(wordings, bases, (texts, chosen) => {
        const of = collated(texts, { names, base: chosen === null ? null : chosen % texts.length });
        texts.forEach((text, wording) => {
          const fragments = fragmentsOf(of, wording);
          expect(fragments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
          const parts = fragments.flatMap((fragment) => fragment.parts);
          expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        });
      }),
    );
  });

  it("never cuts a word but at a prefix or a suffix, which is an inflection", () => {
    const letter = /[\p{L}\p{M}]/u;
    fc.assert(
      fc.property(wordings, (texts) => {
        const of = collated(texts, { names });
        texts.forEach((text, wording) => {
          for (const { parts } of fragmentsOf(of, wording)) {
            parts.slice(1).forEach((part, index) => {
              const inside = letter.test(text[part.start - 1] ?? "") && letter.test(text[part.start] ?? "");
              if (inside) expect([part.kind, parts[index]?.kind]).toContain("inflection");
            });
          }
        });
      }),
    );
  });

  it("marks nothing where all wordings are one", () => {
    fc.assert(
      fc.property(wordings, ([text = ""]) => {
        expect(all([text, text])).toEqual([text, text]);
      }),
    );
  });
});
