import type { Collated } from "./collated";
import type { Difference } from "./differences";
import type { Exchange, Fact } from "./fact";
import { textAt } from "./fragments";
import type { MarkKind } from "./gravity";
import { excerpt, plainWords } from "./quoting";

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
