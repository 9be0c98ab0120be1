import type { Cell, Range, VariantKind } from "@/text";
import type { Collated } from "./collated";
import { gravest, type MarkKind } from "./kinds";
import { type ColumnRange, pieceName, type Variant } from "./variants";

/** A stretch of a wording's text that is marked as one, or not at all. */
export interface MarkedStretch extends Range {
  readonly kind: MarkKind | null;
  /** True where the mark began before, in text that is shown elsewhere. */
  readonly continued?: boolean;
}

/**
 * A stretch of a wording: text that is shared (`span` null), what the wording has at a variant, or, where it begins
 * and ends in one place, that it has nothing there.
 */
export interface WordingPiece extends Range {
  /** The columns of its variant; of what is missing, those of all variants that are missing in this place. */
  readonly span: ColumnRange | null;
  /** The gravest kind of what is missing; null for a fragment with text. */
  readonly gap: MarkKind | null;
  /** In order, without a hole: they rejoin to the fragment's text. */
  readonly parts: readonly MarkedStretch[];
}

/** One cell of a wording with its column. */
interface Placed {
  readonly column: number;
  readonly cell: Cell;
}

function cellsIn({ collation }: Collated, wording: number, { from, to }: ColumnRange): readonly Placed[] {
  return collation.columns.slice(from, to).flatMap(({ cells }, index) => {
    const cell = cells[wording] ?? null;
    return cell === null ? [] : [{ column: from + index, cell }];
  });
}

/** Marked ranges with the text between them; marks of one kind that only a gap between words parts are one. */
function partsOf(range: Range, marked: readonly MarkedStretch[], text: string): readonly MarkedStretch[] {
  const joined: MarkedStretch[] = [];
  for (const part of marked) {
    const last = joined.at(-1);
    if (last?.kind === part.kind && text.slice(last.end, part.start).trim() === "") {
      joined[joined.length - 1] = { ...last, end: part.end };
    } else joined.push(part);
  }
  const parts: MarkedStretch[] = [];
  let at = range.start;
  for (const part of joined) {
    if (part.start > at) parts.push({ start: at, end: part.start, kind: null });
    parts.push(part);
    at = part.end;
  }
  if (range.end > at) parts.push({ start: at, end: range.end, kind: null });
  return parts;
}

function withText(
  collated: Collated,
  wording: number,
  cells: readonly Placed[],
  variant: Variant,
): WordingPiece {
  const start = cells[0]?.cell.start ?? 0;
  const end = cells.at(-1)?.cell.end ?? start;
  const marked = cells.flatMap(({ column }) => {
    const mark = collated.marks[wording]?.[column];
    return mark?.marks.map((range) => ({ start: range.start, end: range.end, kind: mark.kind })) ?? [];
  });
  const text = collated.collation.texts[wording] ?? "";
  const span = { from: variant.from, to: variant.to };
  return { start, end, span, gap: null, parts: partsOf({ start, end }, marked, text) };
}

const plain = (start: number, end: number): WordingPiece => ({
  start,
  end,
  span: null,
  gap: null,
  parts: [{ start, end, kind: null }],
});

/** What a wording lacks of a variant that it has nothing of; null where nothing is expected of it. */
function missingOf(collated: Collated, wording: number, variant: Variant): MarkKind | null {
  if (cellsIn(collated, wording, variant).length > 0) return null;
  return gravest((collated.marks[wording] ?? []).slice(variant.from, variant.to).map(({ kind }) => kind));
}

/** All that a wording lacks in the columns between two of its words, as one gap at a place of its text. */
function gapIn(
  collated: Collated,
  wording: number,
  columns: ColumnRange,
  at: number,
): readonly WordingPiece[] {
  const missing = collated.variants
    .filter(({ from }) => columns.from <= from && from < columns.to)
    .flatMap((variant) => {
      const kind = missingOf(collated, wording, variant);
      return kind === null ? [] : [{ variant, kind }];
    });
  const gap = gravest(missing.map(({ kind }) => kind));
  const first = missing[0]?.variant;
  const last = missing.at(-1)?.variant;
  if (gap === null || first === undefined || last === undefined) return [];
  return [{ start: at, end: at, span: { from: first.from, to: last.to }, gap, parts: [] }];
}

/** Neighbouring cells of one variant; a shared cell by itself, since something may be missing on either side of it. */
interface Run {
  readonly variant: Variant | null;
  readonly cells: readonly [Placed, ...Placed[]];
}

function runsOf(placed: readonly Placed[], variantAt: readonly (Variant | null)[]): readonly Run[] {
  const runs: { variant: Variant | null; cells: [Placed, ...Placed[]] }[] = [];
  for (const cell of placed) {
    const variant = variantAt[cell.column] ?? null;
    const last = runs.at(-1);
    if (last !== undefined && variant !== null && last.variant === variant) last.cells.push(cell);
    else runs.push({ variant, cells: [cell] });
  }
  return runs;
}

/**
 * A wording as fragments in reading order, whose texts rejoin to its exact text; of a span of columns, to what the
 * wording has from its first word there to its last. A wording with nothing in a span has gaps alone, or nothing.
 */
export function fragmentsOf(
  collated: Collated,
  wording: number,
  span?: ColumnRange,
): readonly WordingPiece[] {
  const { collation, variantAt } = collated;
  const within = span ?? { from: 0, to: collation.columns.length };
  const runs = runsOf(cellsIn(collated, wording, within), variantAt);
  const fragments: WordingPiece[] = [];
  let at = span === undefined ? 0 : (runs[0]?.cells[0].cell.start ?? 0);
  let from = within.from;
  for (const { variant, cells } of runs) {
    const [{ column, cell }] = cells;
    fragments.push(...gapIn(collated, wording, { from, to: column }, at));
    if (cell.start > at) fragments.push(plain(at, cell.start));
    const fragment =
      variant === null ? plain(cell.start, cell.end) : withText(collated, wording, cells, variant);
    fragments.push(fragment);
    at = fragment.end;
    from = (cells.at(-1)?.column ?? column) + 1;
  }
  fragments.push(...gapIn(collated, wording, { from, to: within.to }, at));
  const length = collation.texts[wording]?.length ?? 0;
  if (span === undefined && length > at) fragments.push(plain(at, length));
  return joinPlain(fragments);
}

/** Shared text comes in one piece, however many columns and gaps between words it takes. */
function joinPlain(fragments: readonly WordingPiece[]): readonly WordingPiece[] {
  const joined: WordingPiece[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    if (last !== undefined && last.span === null && fragment.span === null) {
      joined[joined.length - 1] = plain(last.start, fragment.end);
    } else joined.push(fragment);
  }
  return joined;
}

/** What a wording has at a span of columns, to the letter; null where it has nothing. */
export function textAt(
  { collation }: Pick<Collated, "collation">,
  wording: number,
  span: ColumnRange,
): string | null {
  const cells = collation.columns.slice(span.from, span.to).flatMap(({ cells: all }) => all[wording] ?? []);
  const first = cells[0];
  const last = cells.at(-1);
  return first === undefined || last === undefined
    ? null
    : (collation.texts[wording] ?? "").slice(first.start, last.end);
}

/** Whether anything of a fragment is marked, so that the reader can stop at it. */
export function isMarked({ gap, parts }: WordingPiece, hidden: ReadonlySet<VariantKind>): boolean {
  return [gap, ...parts.map(({ kind }) => kind)].some((kind) => kind !== null && !hidden.has(kind));
}

/** Where the Tab key comes into a group of pieces: at the one where the reader was, else at the first. */
export function stopAmong(names: readonly string[], current: string | null): string | null {
  return names.find((name) => name === current) ?? names[0] ?? null;
}

/** The names of the pieces of a wording that can be stopped at. */
export function namesOf(
  wording: number,
  fragments: readonly WordingPiece[],
  hidden: ReadonlySet<VariantKind>,
): readonly string[] {
  return fragments.flatMap((fragment) =>
    fragment.span !== null && isMarked(fragment, hidden) ? pieceName(wording, fragment.span.from) : [],
  );
}
