import type { Collation } from "@/text";
import { textAt } from "./fragments";
import { quotable } from "./quoting";
import type { Span } from "./variants";

/** What some wordings have at a place, to the letter; null for nothing. */
export interface Reading {
  readonly words: string | null;
  readonly wordings: readonly number[];
}

/** What the wordings have at a span of columns: each reading once, those that most have first, nothing last. */
export function readingsAt(collation: Collation, span: Span): readonly Reading[] {
  const found = new Map<string | null, number[]>();
  for (const wording of collation.texts.keys()) {
    const text = textAt({ collation }, wording, span);
    const words = text === null ? null : quotable(text);
    const known = found.get(words);
    if (known === undefined) found.set(words, [wording]);
    else known.push(wording);
  }
  return [...found]
    .map(([words, wordings]) => ({ words, wordings }))
    .sort(
      (a, b) => Number(a.words === null) - Number(b.words === null) || b.wordings.length - a.wordings.length,
    );
}
