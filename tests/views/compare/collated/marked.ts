import { type CollateOptions, collate } from "@/text";
import { type Collated, prepareCollated } from "@/views/compare/model/collated";
import { fragmentsOf } from "@/views/compare/model/fragments";
import type { Variant } from "@/views/compare/model/variants";

/** Collates wordings, and reads them against one of them or against all. */
export function collated(
  texts: readonly string[],
  { base = null, ...options }: CollateOptions & { readonly base?: number | null } = {},
): Collated {
  return prepareCollated(collate(texts, options), base);
}

/**
 * A wording as marked text, so that a failing test reads itself: `⟦substitution:حذّر⟧ الرئيس`. What is missing
 * stands as `‸omission`; what lies in a variant and is not marked stands plain.
 */
export function marked(of: Collated, wording: number): string {
  const text = of.collation.texts[wording] ?? "";
  return fragmentsOf(of, wording)
    .map(({ gap, parts }) =>
      gap === null
        ? parts
            .map(({ start, end, kind }) =>
              kind === null ? text.slice(start, end) : `⟦${kind}:${text.slice(start, end)}⟧`,
            )
            .join("")
        : `‸${gap}`,
    )
    .join("");
}

/** The variant of a collation in which some wording has these words. */
export function variantWith(of: Collated, words: string): Variant {
  const found = of.variants.find((variant) =>
    of.collation.columns
      .slice(variant.from, variant.to)
      .some(({ cells }) => cells.some((cell) => cell?.written === words)),
  );
  if (found === undefined) throw new Error(`no variant has ${words}`);
  return found;
}
