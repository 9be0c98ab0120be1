import type { Collation } from "@/text";
import { type Collated, kindsAt } from "./collated";
import { textAt } from "./fragments";
import { gravest, type MarkKind } from "./gravity";
import { plainWords, quotable } from "./quoting";
import type { Span, Variant } from "./variants";

/** One variant as it concerns one wording. */
export interface Difference {
  readonly variant: Variant;
  readonly kind: MarkKind;
  /** What the wording has there, or null for nothing. */
  readonly own: string | null;
  /** What the others have: the most frequent reading that is not its own, or null for nothing. */
  readonly others: string | null;
  /** False where the others have several things there and none more often than the rest. */
  readonly settled: boolean;
}

/** What some wordings have at one place, spelling apart. */
interface Reading {
  readonly words: string;
  readonly text: string | null;
  count: number;
}

/** All of those that a wording is read against: the base alone, or everybody else. */
export function rivals<T>(collated: Collated, wording: number, all: readonly T[]): readonly T[] {
  return all.filter((_, other) => other !== wording && (collated.base === null || other === collated.base));
}

function readingsOf(texts: readonly (string | null)[]): readonly Reading[] {
  const found = new Map<string, Reading>();
  for (const text of texts) {
    const words = plainWords(text ?? "");
    const known = found.get(words);
    if (known === undefined) found.set(words, { words, text, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** A variant as it concerns a wording; null where more have what it has than anything else, for then they differ. */
function differenceAt(collated: Collated, wording: number, variant: Variant): Difference | null {
  const kind = gravest(kindsAt(collated, variant, [wording]));
  if (kind === null || variant.punctuation) return null;
  const own = textAt(collated, wording, variant);
  const words = plainWords(own ?? "");
  const texts = [...collated.collation.texts.keys()].map((other) => textAt(collated, other, variant));
  const readings = readingsOf(rivals(collated, wording, texts));
  const alike = readings.find((reading) => reading.words === words)?.count ?? 0;
  const [chief, second] = readings.filter((reading) => reading.words !== words);
  if (collated.base === null && alike > 0 && alike + 1 > (chief?.count ?? 0)) return null;
  const settled = second === undefined || (chief?.count ?? 0) > second.count;
  return { variant, kind, own, others: chief?.text ?? null, settled };
}

/** What sets one wording apart, in the order of the text. Differences in punctuation alone are left out. */
export function differencesOf(collated: Collated, wording: number): readonly Difference[] {
  return collated.variants.flatMap((variant) => differenceAt(collated, wording, variant) ?? []);
}

/** The negation that a wording has within a span, with the word that it negates; null where it has none. */
function negationOf({ columns, texts }: Collation, wording: number, span: Span): string | null {
  const cells = columns.flatMap(({ cells: all, punctuation }, column) => {
    const cell = punctuation ? null : (all[wording] ?? null);
    return cell === null ? [] : [{ column, cell }];
  });
  const at = cells.findIndex(({ column, cell }) => cell.negation && span.from <= column && column < span.to);
  const particle = cells[at];
  if (particle === undefined) return null;
  const negated = cells[at + 1] ?? particle;
  return quotable((texts[wording] ?? "").slice(particle.cell.start, negated.cell.end));
}

/** The negations of a difference: the wording's own, and that of those who have what stands for the others. */
export function negationsAt(
  collated: Collated,
  wording: number,
  { variant, others }: Difference,
): { readonly own: string | null; readonly others: string | null } {
  const speaking = [...collated.collation.texts.keys()].filter(
    (other) => others !== null && textAt(collated, other, variant) === others,
  );
  const found = speaking.flatMap((other) => negationOf(collated.collation, other, variant) ?? []);
  return { own: negationOf(collated.collation, wording, variant), others: found[0] ?? null };
}

/** The values that others have where a wording has a figure, each once. */
export function otherFigures(
  collated: Collated,
  wording: number,
  { variant }: Difference,
): readonly string[] {
  const texts = [...collated.collation.texts.keys()].map((other) => textAt(collated, other, variant));
  const own = plainWords(texts[wording] ?? "");
  return readingsOf(rivals(collated, wording, texts)).flatMap(({ words, text }) =>
    text === null || words === own ? [] : [quotable(text)],
  );
}
