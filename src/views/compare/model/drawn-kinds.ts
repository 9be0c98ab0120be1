import type { CollationView } from "@/parts/address";
import { type Collated, kindsAt } from "./collated";
import { fragmentsOf, type WordingPiece } from "./fragments";
import { gravity, type MarkKind } from "./kinds";
import { passagesOf, withWords } from "./stream";
import { overlaps } from "./variants";

/** The kinds that are drawn at one place of a view. */
type Drawn = ReadonlySet<MarkKind>;

function kindsOf(fragments: readonly WordingPiece[]): readonly MarkKind[] {
  const kinds = fragments.flatMap(({ gap, parts }) => [gap, ...parts.map(({ kind }) => kind)]);
  return kinds.filter((kind) => kind !== null);
}

/** In rows a place is a variant; what a wording lacks is drawn where it has nothing of the whole variant. */
function inRows(collated: Collated): readonly Drawn[] {
  const wordings = [...collated.marks.keys()].map((wording) => fragmentsOf(collated, wording));
  return collated.variants.map(
    (variant) =>
      new Set(
        wordings.flatMap((fragments) =>
          kindsOf(fragments.filter(({ span }) => span !== null && overlaps(span, variant))),
        ),
      ),
  );
}

/** In the stream a place is a passage: the marks of each branch, and the sign of a branch without words. */
function inStream(collated: Collated): readonly Drawn[] {
  return withWords(collated, passagesOf(collated, new Set())).map((passage) =>
    passage.shared
      ? new Set(kindsOf(passage.fragments))
      : new Set(
          passage.branches.flatMap(({ fragments, gap }) => [
            ...kindsOf(fragments),
            ...(gap === null ? [] : [gap]),
          ]),
        ),
  );
}

const placesIn = {
  rows: inRows,
  aligned: (collated) => collated.variants.map((variant) => kindsAt(collated, variant)),
  stream: inStream,
} as const satisfies Record<CollationView, (collated: Collated) => readonly Drawn[]>;

/** At how many places a view draws each kind that it draws at all, in the order of gravity. */
export function countKinds(
  collated: Collated,
  view: CollationView,
): readonly { readonly kind: MarkKind; readonly count: number }[] {
  const places = placesIn[view](collated);
  return gravity
    .map((kind) => ({ kind, count: places.filter((kinds) => kinds.has(kind)).length }))
    .filter(({ count }) => count > 0);
}
