import type { TextRange } from "../quotes/index";
import { type AlignedWord, alignWords, pairKind, type WordSpan } from "./align";
import { bestChain, type Chain, type Link, linksOf } from "./chain";
import { absentOf, type Deviation, deviationsOf, rangeOf } from "./deviations";
import { type OriginalText, type ReadWord, readWords, type Steps } from "./read";

/**
 * How a quotation stands in the original. `direct`: word for word and in its order, whether or not something between was
 * left out. `moved`: word for word all but, in another order. `rephrased`: otherwise, as far as it stands there at all.
 */
export type PlacementKind = "direct" | "rephrased" | "moved";

/** A stretch of the quotation, and the stretch of the original that it is. */
export interface PlacedPart {
  readonly own: TextRange;
  readonly original: TextRange;
}

/** Where a quotation stands in an original. Ranges of it are `own`, and those of the original are the original's. */
export interface Placement {
  readonly kind: PlacementKind;
  /** In the order of the quotation. */
  readonly parts: readonly PlacedPart[];
  /** Inside of the parts, in the order of the quotation. */
  readonly deviations: readonly Deviation[];
  /** What the quotation has and the original nowhere: outside of the parts, with a word that it has in no form. */
  readonly absent: readonly TextRange[];
  /** How many words the quotation has, and how many of them stand word for word, spelling apart. */
  readonly words: number;
  readonly verbatim: number;
}

/** So many parts are looked for at most. */
const mostParts = 12;
/** What the best part has to be worth, in words that stand nowhere else in the original. */
const leastWorth = 2.2;
/** The same for every further part: less founds nothing but chance. */
const leastFurther = 2;
/** The share of what a quotation says that has to be found. */
const leastCovered = 0.5;
/** Of the telling words between the ends of a part so many are linked. */
const leastDense = { own: 0.6, original: 0.4 } as const;
/**
 * A part of so many telling words, all but close together, founds a smaller share: the rest may be what the original does not
 * have. Less than a third does not, since a name with its titles is as long.
 */
const longPart = { links: 8, dense: 0.8, worth: 6, covered: 1 / 3 } as const;
/** So far beyond its links a part is followed word by word. */
const edge = 4;
/** How much a pair counts of what its word says. */
const pairShare = { verbatim: 1, form: 0.85, other: 0.4 } as const;

/** What is being placed, with all that its passes ask. */
interface Placing {
  readonly original: OriginalText;
  readonly words: readonly ReadWord[];
  readonly weights: readonly number[];
  readonly steps: Steps;
}

const tellingIn = (words: readonly ReadWord[], from: number, to: number): number =>
  words.slice(from, to + 1).filter(({ word }) => !word.light).length;

/** Whether a chain's words stand together on both sides: words that are strewn over a text are no quotation of it. */
function isDense({ links }: Chain, own: readonly ReadWord[], original: readonly ReadWord[]): boolean {
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (
    links.length >= leastDense.own * tellingIn(own, first.own, last.own) &&
    links.length >= leastDense.original * tellingIn(original, first.at, last.at)
  );
}

/** Chains by their worth, each of words that none before it has. */
function findChains({ original, words, weights, steps }: Placing): readonly Chain[] {
  let links = linksOf(original, words, weights);
  const chains: Chain[] = [];
  for (let tried = 0; tried < mostParts; tried += 1) {
    const chain = bestChain(links, steps);
    if (chain === null || chain.worth < (chains.length === 0 ? leastWorth : leastFurther)) break;
    const [first, last] = [chain.links[0]?.own ?? 0, chain.links.at(-1)?.own ?? 0];
    if (isDense(chain, words, original.words)) chains.push(chain);
    links = links.map((places, own) => (own < first || own > last ? places : []));
  }
  return chains;
}

const bySteps = (from: number, to: number): WordSpan => ({ from, to });

/** A chain's words, those between its links and a few beyond them, set against the original's. */
function alignChain(placing: Placing, links: readonly Link[], room: WordSpan): readonly AlignedWord[] {
  const { original, words, steps } = placing;
  const both = [words, original.words] as const;
  const aligned: AlignedWord[] = [];
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = Math.max(room.from, first.own - edge);
  const ahead = bySteps(Math.max(0, first.at - (first.own - before) - 1), first.at);
  aligned.push(...trimmed(alignWords(both, bySteps(before, first.own), ahead, steps), "start"));
  for (const [index, { own, at }] of links.entries()) {
    const previous = links[index - 1];
    if (previous !== undefined)
      aligned.push(...alignWords(both, bySteps(previous.own + 1, own), bySteps(previous.at + 1, at), steps));
    const [a, b] = [words[own], original.words[at]];
    if (a !== undefined && b !== undefined) aligned.push({ own, at, kind: pairKind(a, b) });
  }
  const behind = Math.min(room.to, last.own + 1 + edge);
  const beyond = Math.min(original.words.length, last.at + 1 + (behind - last.own));
  aligned.push(
    ...trimmed(alignWords(both, bySteps(last.own + 1, behind), bySteps(last.at + 1, beyond), steps), "end"),
  );
  return aligned;
}

/** From the links outward as far as pairs go on: where two words in a row are no pair, the part has ended. */
function trimmed(aligned: readonly AlignedWord[], side: "start" | "end"): readonly AlignedWord[] {
  const outward = side === "end" ? aligned : aligned.toReversed();
  let kept = 0;
  for (const [index, { kind }] of outward.entries()) {
    if (kind !== null) kept = index + 1;
    else if (index - kept >= 1) break;
  }
  const part = outward.slice(0, kept);
  return side === "end" ? part : part.reverse();
}

/** Whether chance does not explain what was found: much of what the quotation says, or much in one place. */
function isFounded(
  { words, weights }: Placing,
  chains: readonly Chain[],
  pairs: readonly AlignedWord[],
): boolean {
  const [best] = chains;
  if (best === undefined) return false;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = pairs.reduce(
    (sum, { own, kind }) => sum + (own === null || kind === null ? 0 : (weights[own] ?? 0) * pairShare[kind]),
    0,
  );
  if (covered >= leastCovered * total) return true;
  if (covered < longPart.covered * total) return false;
  const [first, last] = [best.links[0]?.own ?? 0, best.links.at(-1)?.own ?? 0];
  const telling = tellingIn(words, first, last);
  const { links } = best;
  return (
    links.length >= longPart.links && links.length >= longPart.dense * telling && best.worth >= longPart.worth
  );
}

/** Of fewer telling words a quotation has to stand word for word, or it stands nowhere. */
const leastTelling = 3;

/** Where words stand one after the other, word for word; null where they do not, or say nothing. */
function placeWhole({ original, words }: Placing): Placement | null {
  const telling = words.findIndex(({ word }) => !word.light);
  const anchor = words[telling];
  if (anchor === undefined) return null;
  const starts = original
    .placesOf(anchor.word)
    .map(({ at }) => at - telling)
    .filter((start) =>
      words.every(({ word }, index) => original.words[start + index]?.word.spelling === word.spelling),
    );
  const [start] = starts;
  if (start === undefined) return null;
  const own = rangeOf(words, [...words.keys()]);
  const range = rangeOf(original.words, [start, start + words.length - 1]);
  if (own === null || range === null) return null;
  const count = words.length;
  return {
    kind: "direct",
    parts: [{ own, original: range }],
    deviations: [],
    absent: [],
    words: count,
    verbatim: count,
  };
}

/**
 * Where a quotation stands in an original, though it may leave out, join, put in another order and inflect what it quotes;
 * null where it stands nowhere. Seed, chain and extend, as aligners of long sequences do it: words that tell their place
 * are looked up (`OriginalText`), joined into chains that rise on both sides (`bestChain`), and what lies between the links
 * is aligned word by word (`alignWords`). A further chain is a further part. What was found is believed where it is much of
 * what the quotation says, or much in one place.
 *
 * The work grows with the quotation's length alone: a word has a bounded number of places, a link looks back a bounded way.
 *
 * @param quotation without its quotation marks, or with them.
 */
export function placeQuotation(
  original: OriginalText,
  quotation: string,
  steps: Steps = { count: 0 },
): Placement | null {
  const words = readWords(quotation);
  const placing = { original, words, weights: words.map(({ word }) => original.weightOf(word)), steps };
  if (words.filter(({ word }) => !word.light).length < leastTelling) return placeWhole(placing);
  const chains = findChains(placing);
  const ordered = chains.toSorted((a, b) => (a.links[0]?.own ?? 0) - (b.links[0]?.own ?? 0));
  let from = 0;
  const aligned = ordered.map(({ links }, index) => {
    const to = ordered[index + 1]?.links[0]?.own ?? words.length;
    const part = alignChain(placing, links, { from, to });
    from = Math.max(from, ...part.map(({ own }) => (own ?? -1) + 1));
    return part;
  });
  const all = aligned.flat();
  if (!isFounded(placing, chains, all)) return null;
  const parts = aligned.flatMap((part): readonly PlacedPart[] => {
    const own = rangeOf(
      words,
      part.flatMap((pair) => pair.own ?? []),
    );
    const range = rangeOf(
      original.words,
      part.flatMap((pair) => pair.at ?? []),
    );
    return own === null || range === null ? [] : [{ own, original: range }];
  });
  const deviations = aligned.flatMap((part) => deviationsOf(placing, part, quotation));
  const absent = absentOf(placing, new Set(all.flatMap(({ own }) => own ?? [])));
  const verbatim = all.filter(({ kind }) => kind === "verbatim").length;
  const rises = parts.every(({ original: { start } }, at) => start >= (parts[at - 1]?.original.start ?? 0));
  const isWhole = deviations.length === 0 && absent.length === 0;
  return {
    kind: isWhole && rises ? "direct" : !rises && verbatim >= allBut * words.length ? "moved" : "rephrased",
    parts,
    deviations,
    absent,
    words: words.length,
    verbatim,
  };
}

/** So much of a moved quotation stands word for word. */
const allBut = 0.8;
