import type { Span } from "./variants";

/** A span as an attribute of a piece. */
export function spanName({ from, to }: Span): string {
  return `${from}-${to}`;
}

/** The span that an attribute names; null for anything else. */
export function readSpan(name: string | undefined): Span | null {
  const found = /^(\d+)-(\d+)$/.exec(name ?? "");
  return found === null ? null : { from: Number(found[1]), to: Number(found[2]) };
}

/** What a piece is called: one wording's words from one column on. */
export function pieceName(wording: number, from: number): string {
  return `${wording}.${from}`;
}

/** The id of what is said of a span to a screen reader. */
export function descriptionId(id: string, span: Span): string {
  return `${id}-${spanName(span)}`;
}
