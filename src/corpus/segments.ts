import type { TextRange } from "../text/quotes/index";

/** A piece of a line under one set of wordings. */
export interface Segment extends TextRange {
  /** Indexes into the wordings that were given, of all that lie over the whole piece; ascending, often none. */
  readonly wordings: readonly number[];
}

/**
 * Cuts a line into consecutive pieces, each under one set of wordings, so that overlapping and nested wordings lie
 * flat. The pieces rejoin to the line exactly; none is empty; neighbours have different wordings. Wordings of the
 * same article may reach beyond the line or lie outside of it. A line without text has no pieces.
 */
export function segmentLine(line: TextRange, wordings: readonly TextRange[]): readonly Segment[] {
  if (line.start >= line.end) return [];
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of wordings) {
    if (start >= end) continue;
    for (const edge of [start, end]) if (line.start < edge && edge < line.end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).reduce<Segment[]>((segments, end, index) => {
    const start = cuts[index] ?? line.start;
    const over = [...wordings.keys()].filter((position) => {
      const wording = wordings[position];
      return wording !== undefined && wording.start <= start && end <= wording.end;
    });
    const before = segments.at(-1);
    if (before !== undefined && before.wordings.join() === over.join()) {
      segments[segments.length - 1] = { ...before, end };
    } else segments.push({ start, end, wordings: over });
    return segments;
  }, []);
}
