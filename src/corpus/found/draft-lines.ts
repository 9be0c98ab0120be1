import type { Line, LineKind } from "../types";

/** A line by its words, before it has a place in a text. */
interface DraftLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** A text and the lines that tile it. */
interface TiledText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * Joins lines to a text. Line breaks inside a line become spaces, lines without words are left out, and a
 * headline that is not first becomes a subheading, so that the result is as the decoder asks.
 */
export function tileLines(lines: readonly DraftLine[]): TiledText {
  const kept = lines
    .map(({ kind, text }) => ({ kind, text: text.replace(/[\n\r\u2028\u2029]+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
  let start = 0;
  const tiled = kept.map(({ kind, text }, index): Line => {
    const line = {
      kind: kind === "headline" && index > 0 ? ("subheading" as const) : kind,
      start,
      end: start + text.length,
    };
    start = line.end + 1;
    return line;
  });
  return { text: kept.map(({ text }) => text).join("\n"), lines: tiled };
}

/** The lines of a text by their words. */
export function untileLines({ text, lines }: TiledText): DraftLine[] {
  return lines.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
}
