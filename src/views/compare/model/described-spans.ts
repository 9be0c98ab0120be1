import type { Collated } from "./collated";
import { fragmentsOf } from "./fragments";
import { type ColumnRange, spanName } from "./variants";

/** Every place of a collation that a piece can stand for: its variants, and what a wording lacks in one place. */
export function describedSpans(collated: Collated): readonly ColumnRange[] {
  const gaps = [...collated.marks.keys()]
    .flatMap((wording) => fragmentsOf(collated, wording))
    .flatMap(({ gap, span }) => (gap === null || span === null ? [] : [span]));
  return [...new Map([...collated.variants, ...gaps].map((span) => [spanName(span), span])).values()];
}
