import { type Cell, type Collation, type Column, columnKinds, type VariantKind } from "../../text/index";

/** One reading of a place, and which wordings have it, by their number in the collation. Empty where they have nothing. */
interface WitnessReading {
  readonly text: string;
  readonly wordings: readonly number[];
}

/** A place where the wordings part. */
export interface Parting {
  readonly kind: Exclude<VariantKind, "same">;
  readonly readings: readonly WitnessReading[];
  /** The collation's column; null for what differs after the last one. */
  readonly column: number | null;
}

/** A stretch of the wordings: shared by all to the letter, or a place where they part. */
export type Segment = { readonly kind: "same"; readonly text: string } | Parting;

/** Goes through the wordings column by column, and gives of each what has not been given yet. */
class Reader {
  private readonly at: number[];

  constructor(private readonly texts: readonly string[]) {
    this.at = texts.map(() => 0);
  }

  upTo(wording: number, end: number): string {
    const text = (this.texts[wording] ?? "").slice(this.at[wording], end);
    this.at[wording] = end;
    return text;
  }

  /** The gap that stands before a cell, or what is left of it. */
  gapBefore(wording: number, cell: Cell): string {
    return (this.texts[wording] ?? "").slice(this.at[wording], cell.start);
  }

  follows(wording: number, end: number): string {
    return (this.texts[wording] ?? "").slice(end, end + 1);
  }
}

/** For each wording the first of its cells after a column, or null. */
function nextCell({ columns }: Collation, column: number, wording: number): Cell | null {
  for (let index = column + 1; index < columns.length; index += 1) {
    const cell = columns[index]?.cells[wording] ?? null;
    if (cell !== null) return cell;
  }
  return null;
}

/** Whether a column holds marks that open: with a gap before them in every wording that has them, and none after. */
function opens({ cells, punctuation }: Column, reader: Reader): boolean {
  return (
    punctuation &&
    cells.every(
      (cell, wording) =>
        cell === null ||
        (reader.gapBefore(wording, cell) !== "" && !/^\s?$/.test(reader.follows(wording, cell.end))),
    )
  );
}

function group(texts: readonly string[]): readonly WitnessReading[] {
  const groups = new Map<string, number[]>();
  for (const [wording, text] of texts.entries()) {
    const known = groups.get(text);
    if (known === undefined) groups.set(text, [wording]);
    else known.push(wording);
  }
  return [...groups].map(([text, wordings]) => ({ text, wordings }));
}

/** Neighbouring stretches that all share are one, and nothing is no stretch. */
function add(segments: Segment[], kind: VariantKind, texts: readonly string[], column: number | null): void {
  const readings = group(texts);
  const [first] = readings;
  const last = segments.at(-1);
  if (first === undefined) return;
  if (readings.length > 1) segments.push({ kind: kind === "same" ? "spelling" : kind, readings, column });
  else if (last?.kind === "same") segments[segments.length - 1] = { ...last, text: last.text + first.text };
  else if (first.text !== "") segments.push({ kind: "same", text: first.text });
}

/**
 * A collation as segments in reading order: every wording reads through them to its exact text. A gap belongs to the
 * word after it; before an opening mark that some wordings lack, theirs stands in the mark's place, so that the word
 * after it stays shared. Where nothing but gaps differs, the kind is `spelling`. No wordings give no segments.
 */
export function apparatus(collation: Collation): readonly Segment[] {
  const reader = new Reader(collation.texts);
  const segments: Segment[] = [];
  const kinds = columnKinds(collation);
  for (const [index, column] of collation.columns.entries()) {
    const opening = opens(column, reader);
    const texts = column.cells.map((cell, wording) => {
      if (cell !== null) return reader.upTo(wording, cell.end);
      const next = opening ? nextCell(collation, index, wording) : null;
      return next === null ? "" : reader.upTo(wording, next.start);
    });
    add(segments, kinds[index]?.kind ?? "same", texts, index);
  }
  const rests = collation.texts.map((text, wording) => reader.upTo(wording, text.length));
  if (rests.some((rest) => rest !== "")) add(segments, "spelling", rests, null);
  return segments;
}
