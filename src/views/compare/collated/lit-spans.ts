import { overlaps, type Span, type Variant } from "./variants";

/** Everything that lights up with a span: the span itself, and where words that stand in it stand elsewhere. */
export function litSpans(variants: readonly Variant[], span: Span | null): readonly Span[] {
  if (span === null) return [];
  const elsewhere = variants
    .filter((variant) => overlaps(variant, span))
    .flatMap((variant) => variant.elsewhere)
    .flatMap((id) => variants[id] ?? []);
  return [span, ...elsewhere];
}

/** Whether a piece is among what is lit. */
export function isLit(lit: readonly Span[], span: Span): boolean {
  return lit.some((each) => overlaps(each, span));
}
