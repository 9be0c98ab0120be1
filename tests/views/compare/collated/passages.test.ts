import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VariantKind } from "@/text";
import { textAt } from "@/views/compare/model/fragments";
import { plainWords } from "@/views/compare/model/readings";
import {
  cutFragments,
  type Passage,
  passagesOf,
  type StreamText,
  signsIn,
  withWords,
} from "@/views/compare/model/stream";
import { names, wordings } from "./arbitrary-wordings";
import { collated } from "./marked";

/** A stream as text: shared words plain, branches as `⟦0,2: words | 1: words⟧`. */
function stream(texts: readonly string[], base: number | null = null, hidden: readonly VariantKind[] = []) {
  const of = collated(texts, { base, names });
  return passagesOf(of, new Set(hidden))
    .map((passage) =>
      passage.shared
        ? textAt(of, passage.wording, passage)
        : `⟦${passage.branches
            .map((branch) => `${branch.wordings.join()}: ${textAt(of, branch.wordings[0], passage) ?? "∅"}`)
            .join(" | ")}⟧`,
    )
    .join(" ");
}

describe("passagesOf", () => {
  it("runs together where all say the same, and parts where they do not", () => {
    expect(stream(["المحاولة الأولى ولن تكون الأخيرة", "المحاولة الأولى وبعيدة عن الأخيرة"])).toBe(
      "المحاولة الأولى ⟦0: ولن تكون | 1: وبعيدة عن⟧ الأخيرة",
    );
  });

  it("parts nobody over spelling or punctuation", () => {
    expect(stream(["المحاولة الأولى للتدخل", "“المحاولة الاولى” للتدخل", "المحاولة الأولى للتدخل"])).toBe(
      "المحاولة الأولى للتدخل",
    );
  });

  it("gives those who say the same one branch, the fullest first and the silent last", () => {
    expect(stream(["الجسر مغلق", "الجسر غدا مغلق", "الجسر أمس مغلق", "الجسر أمس مغلق", "الجسر مغلق"])).toBe(
      "الجسر ⟦2,3: أمس | 1: غدا | 0,4: ∅⟧ مغلق",
    );
  });

  it("begins with the base’s branch", () => {
    const texts = ["الجسر أمس مغلق", "الجسر غدا مغلق", "الجسر أمس مغلق"];
    expect(stream(texts)).toBe("الجسر ⟦0,2: أمس | 1: غدا⟧ مغلق");
    expect(stream(texts, 1)).toBe("الجسر ⟦1: غدا | 0,2: أمس⟧ مغلق");
  });

  it("runs on where the kind that would part it is hidden and nobody lacks the word", () => {
    const texts = ["لن تسمح بذلك", "لن نسمح بذلك"];
    expect(stream(texts)).toBe("لن ⟦0: تسمح | 1: نسمح⟧ بذلك");
    expect(stream(texts, null, ["inflection"])).toBe("لن تسمح بذلك");
  });

  it("leads every wording through all of its words, in its order", () => {
    const wordsAlong = (passage: Passage, wording: number, of: ReturnType<typeof collated>) => {
      if (passage.shared) return textAt(of, passage.wording, passage);
      const own = passage.branches.find((branch) => branch.wordings.includes(wording));
      return own === undefined || own.empty ? "" : textAt(of, own.wordings[0], passage);
    };
    fc.assert(
      fc.property(wordings, (texts) => {
        const of = collated(texts, { names });
        const passages = passagesOf(of, new Set());
        texts.forEach((text, wording) => {
          const along = passages.map((passage) => wordsAlong(passage, wording, of) ?? "").join(" ");
          expect(plainWords(along)).toBe(plainWords(text));
        });
      }),
    );
  });
});

describe("withWords", () => {
  it("cuts the text of a passage at spaces alone", () => {
    const of = collated(["قال: “الجسر مغلق”.\nغدا", "قال"]);
    const [, second] = withWords(of, passagesOf(of, new Set()));
    const branch = second?.shared === false ? second.branches[0] : undefined;
    const text = of.collation.texts[0] ?? "";
    expect(branch?.words.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe("غدا");
    expect(branch?.words.every(({ start, end }) => /^\S+$/.test(text.slice(start, end)))).toBe(true);
  });

  it("counts the sign of a mark where the mark begins, and not where a row goes on with it", () => {
    const of = collated([
      "أكد الرئيس: استغل الوضع في المدينة قوى داخلية مسلحة كثيرة",
      "حذّر الرئيس: قوى داخلية مسلحة كثيرة استغل الوضع في المدينة",
    ]);
    const texts = withWords(of, passagesOf(of, new Set())).flatMap((passage): readonly StreamText[] =>
      passage.shared ? [passage] : passage.branches,
    );
    const signs = texts.map((text) =>
      text.words.map((word) => signsIn(text, word, new Set())).reduce((sum, count) => sum + count, 0),
    );
    const parts = texts.map(
      (text) => text.fragments.flatMap((each) => each.parts).filter(({ kind }) => kind === "moved").length,
    );
    expect(parts.some((count) => count > 0)).toBe(true);
    expect(signs).toEqual(parts);
    const hidden = texts.flatMap((text) => text.words.map((word) => signsIn(text, word, new Set(["moved"]))));
    expect(hidden.every((count) => count === 0)).toBe(true);
  });
});

describe("cutFragments", () => {
  it("keeps all letters, whichever way a text is cut", () => {
    fc.assert(
      fc.property(wordings, fc.nat(60), (texts, cut) => {
        const of = collated(texts, { names });
        for (const passage of withWords(of, passagesOf(of, new Set()))) {
          for (const { fragments } of passage.shared ? [passage] : passage.branches) {
            const start = fragments[0]?.start ?? 0;
            const end = fragments.at(-1)?.end ?? 0;
            const middle = Math.min(end, start + cut);
            const pieces = [
              ...cutFragments(fragments, { start, end: middle }),
              ...cutFragments(fragments, { start: middle, end }),
            ];
            const lengths = pieces.flatMap(({ parts }) => parts.map((part) => part.end - part.start));
            expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(end - start);
          }
        }
      }),
    );
  });
});
