import type { TextRange, VariantKind } from "@/text";
import type { Collated } from "../model/collated";
import { fragmentsOf } from "../model/fragments";
import { gravity, type MarkKind } from "../model/kinds";

type Direction = "rtl" | "ltr";

/** A stretch of words that is marked, or, where it begins and ends in one place, a sign that words are missing there. */
export interface PictureMark extends TextRange {
  readonly kind: MarkKind;
}

/** One wording as it stands in the picture. */
export interface PictureEntry {
  readonly label: string;
  readonly facts: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly marks: readonly PictureMark[];
}

/** Everything that a picture of a comparison says. */
export interface PictureContent {
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  /** Who said it, and when. */
  readonly lead: string;
  readonly entries: readonly PictureEntry[];
  /** What the marks mean that occur. */
  readonly legend: readonly { readonly kind: MarkKind; readonly label: string }[];
  /** Whose picture it is, and where the same can be seen. */
  readonly source: string;
  readonly address: string;
}

/** What is marked of one wording: as in the columns, without the kinds that are hidden. */
export function pictureMarks(
  collated: Collated,
  wording: number,
  hidden: ReadonlySet<VariantKind>,
): readonly PictureMark[] {
  return fragmentsOf(collated, wording).flatMap(({ start, end, gap, parts }) => {
    const found = gap === null ? parts : [{ start, end, kind: gap }];
    return found.flatMap((part) =>
      part.kind === null || hidden.has(part.kind)
        ? []
        : [{ start: part.start, end: part.end, kind: part.kind }],
    );
  });
}

/** The kinds that some entries show, in the order of gravity. */
export function kindsShown(entries: readonly Pick<PictureEntry, "marks">[]): readonly MarkKind[] {
  const shown = new Set(entries.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return gravity.filter((kind) => shown.has(kind));
}
