import { type Collation, normalise } from "@/text";
import { textAt } from "./fragments";
import type { ColumnRange } from "./variants";

const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Words as they are quoted inside a sentence: on one line, without the punctuation around them. */
function quotable(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const bare = words.replace(edges, "");
  return bare === "" ? words : bare;
}

/** The words of a text in one spelling, without punctuation: equal for texts that differ in spelling at most. */
export function plainWords(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => normalise(word.replace(/[\p{P}\p{S}]/gu, "")))
    .filter((word) => word !== "")
    .join(" ");
}

/** What some wordings have at a place, to the letter; null for nothing. */
export interface VariantReading {
  readonly words: string | null;
  /** True where they have these words, but in another place. */
  readonly elsewhere: boolean;
  readonly wordings: readonly number[];
}

/**
 * What the wordings have at a span of columns: each reading once, those that most have first, nothing last. A wording
 * that has nothing there is asked for what it has at `others`, where the same words may have gone.
 */
export function readingsAt(
  collation: Collation,
  span: ColumnRange,
  others: readonly ColumnRange[] = [],
): readonly VariantReading[] {
  const found = new Map<string, { words: string | null; elsewhere: boolean; wordings: number[] }>();
  for (const wording of collation.texts.keys()) {
    const here = textAt({ collation }, wording, span);
    const there = others.map((other) => textAt({ collation }, wording, other)).find((text) => text !== null);
    const text = here ?? there ?? null;
    const words = text === null ? null : quotable(text);
    const elsewhere = here === null && words !== null;
    const key = JSON.stringify([words, elsewhere]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { words, elsewhere, wordings: [wording] });
    else known.wordings.push(wording);
  }
  return [...found.values()].sort(
    (a, b) => Number(a.words === null) - Number(b.words === null) || b.wordings.length - a.wordings.length,
  );
}
