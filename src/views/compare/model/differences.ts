import type { Collation } from "@/text";
import { type Collated, kindsAt } from "./collated";
import type { Exchange, Fact } from "./fact";
import { textAt } from "./fragments";
import { gravest, type MarkKind } from "./kinds";
import { excerpt, plainWords, quotable } from "./readings";
import type { ColumnRange, Variant } from "./variants";

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
function negationOf({ columns, texts }: Collation, wording: number, span: ColumnRange): string | null {
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

/** Words or exchanges named in one fact; the longest first. */
const mostExamples = 2;

const inPhrases: ReadonlySet<MarkKind> = new Set([
  "negation",
  "substitution",
  "rephrased",
  "omission",
  "addition",
  "unshared",
]);

const isPhrase = ({ kind }: Difference) => inPhrases.has(kind);

/** Words of three letters and less say little on their own: في, من, هو, قد. */
function isSlight(words: string): boolean {
  return plainWords(words)
    .split(" ")
    .every((word) => word.length <= 3);
}

const exchange = ({ own, others, settled }: Difference): Exchange => ({
  own: excerpt(own ?? ""),
  others: settled ? excerpt(others ?? "") : "",
});

/** The weightiest exchanges, in the order of the text. */
function exchanges(differences: readonly Difference[]): readonly Exchange[] {
  const weight = ({ own, others }: Difference) => (own ?? "").length + (others ?? "").length;
  return differences
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostExamples)
    .sort((a, b) => a.variant.from - b.variant.from)
    .map(exchange);
}

/** Some words and the columns that they end before. */
interface Run {
  readonly to: number;
  readonly words: string;
}

/** The longest words of some differences, in the order of the text; what stands side by side is one. */
function runs(
  differences: readonly Difference[],
  wordsOf: (difference: Difference) => string,
  isBetween: (from: number, to: number) => boolean,
): readonly string[] {
  const found: Run[] = [];
  for (const difference of differences) {
    const last = found.at(-1);
    const { from, to } = difference.variant;
    if (last !== undefined && !isBetween(last.to, from)) {
      found[found.length - 1] = { to, words: `${last.words} ${wordsOf(difference)}` };
    } else found.push({ to, words: wordsOf(difference) });
  }
  const words = found.map((run) => run.words);
  const telling = words.filter((run) => !isSlight(run));
  const longest = (telling.length > 0 ? telling : words)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostExamples);
  return words.filter((run) => longest.includes(run)).map(excerpt);
}

/**
 * What a wording says in other words, leaves out, adds, has elsewhere and calls by another name, in this order.
 * Particles that are left out or added are told only where there is nothing else.
 */
export function wordFacts(
  collated: Collated,
  wording: number,
  found: readonly Difference[],
): readonly Fact[] {
  const phrases = found.filter(isPhrase);
  const ownBetween = (from: number, to: number) => textAt(collated, wording, { from, to }) !== null;
  const anyBetween = (from: number, to: number) => from !== to;
  const own = (difference: Difference) => difference.own ?? "";
  const replaced = exchanges(phrases.filter((each) => each.own !== null && each.others !== null));
  const omitted = runs(
    phrases.filter((each) => each.own === null && each.others !== null),
    (difference) => difference.others ?? "",
    anyBetween,
  );
  const added = runs(
    phrases.filter((each) => each.own !== null && each.others === null),
    own,
    ownBetween,
  );
  const moved = runs(
    found.filter(({ kind }) => kind === "moved"),
    own,
    ownBetween,
  );
  const named = exchanges(found.filter(({ kind, others }) => kind === "name" && others !== null));
  const facts: readonly (Fact | null)[] = [
    replaced.length > 0 ? { type: "replaces", exchanges: replaced } : null,
    omitted.length > 0 ? { type: "omits", words: omitted } : null,
    added.length > 0 ? { type: "adds", words: added } : null,
    moved.length > 0 ? { type: "moves", words: moved } : null,
    named.length > 0 ? { type: "names", exchanges: named } : null,
  ];
  const told = facts.filter((fact) => fact !== null);
  const telling = told.filter((fact) => !("words" in fact && fact.words.every(isSlight)));
  return telling.length > 0 ? telling : told;
}
