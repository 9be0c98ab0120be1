import { type Clash, clashesOf } from "./contrasts";
import { pairShare, pairTerms, type TermPair } from "./pair-terms";
import { plainRarity, type Rarity } from "./rarity";
import { readTerms, type Term } from "./read-terms";
import type { MatchReason } from "./types";

/** How two wordings stand to one another by their words alone. */
export interface WordingRelation {
  /** From 0, nothing in common, to 1, the same words: how likely they word one statement. */
  readonly likeness: number;
  /** What the likeness would be if nothing in them said otherwise. */
  readonly shared: number;
  /** Whether they speak of one thing and say otherwise of it. */
  readonly contrast: boolean;
  readonly reasons: readonly MatchReason[];
}

/** Half of the likeness rests on what all words share, half on what the shorter wording has in the longer. */
const containment = 0.5;

/** So much shared weight, in rare words, makes a containment half certain: one word alone can be chance. */
const halfCertain = 0.7;

/** Two wordings alike from here on are told to be so. */
const alikeFrom = 0.8;

/** Wordings with less than this in common contradict each other only by chance. */
const contrastFrom = 0.35;

/** What takes less of the likeness than this away is a doubt, not a contradiction. */
const graveFrom = 0.5;

/** A word is told as a reason when it is at least this rare, and at most so many are. */
const rareFrom = 0.5;
const mostRareWords = 5;

/** A wording's terms, how much each tells, and all of them together. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
  readonly whole: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Weighs a wording once, since it is compared with many. */
export function weigh(terms: readonly Term[], rarity: Rarity): Weighed {
  const weights = terms.map((term, at) => rarity(term, terms[at - 1]));
  return { terms, weights, whole: sum(weights) };
}

/** What two wordings are alike by the weight that they share, of a dice of all and of what the shorter one has. */
export function likenessOf(common: number, wholeA: number, wholeB: number): number {
  const dice = Math.min(1, (2 * common) / (wholeA + wholeB));
  const contained = Math.min(1, common / Math.min(wholeA, wholeB));
  const certain = common / (common + halfCertain);
  return Math.max(dice * dice, (1 - containment) * dice + containment * contained * certain);
}

function sharedReasons(
  pairs: readonly TermPair[],
  a: readonly Term[],
  weights: readonly number[],
): readonly MatchReason[] {
  const written = (kinds: readonly TermPair["kind"][]) => pairs.filter(({ kind }) => kinds.includes(kind));
  const wordsOf = (found: readonly TermPair[]) => [...new Set(found.map((pair) => a[pair.a]?.written ?? ""))];
  const figures = wordsOf(written(["figure", "rounded"]));
  const names = wordsOf(pairs.filter((pair) => a[pair.a]?.place != null && pair.kind !== "opposite"));
  const rare = written(["form", "root"])
    .filter((pair) => (weights[pair.a] ?? 0) >= rareFrom && a[pair.a]?.place == null)
    .sort((x, y) => (weights[y.a] ?? 0) - (weights[x.a] ?? 0) || x.a - y.a);
  const words = wordsOf(rare).slice(0, mostRareWords);
  return [
    ...(words.length > 0 ? [{ kind: "rare-words", words } as const] : []),
    ...(figures.length > 0 ? [{ kind: "same-figures", figures } as const] : []),
    ...(names.length > 0 ? [{ kind: "same-names", names } as const] : []),
  ];
}

/** What words that both have in one row tell beside themselves, of what the lesser of two neighbours weighs. */
const rowShare = 0.25;

/** How much it tells that words stand behind one another in both: it is the very phrase, and no chance. */
function inRow(pairs: readonly TermPair[], weightOf: (pair: TermPair) => number): number {
  const found = pairs.map((pair, at) => {
    const before = pairs[at - 1];
    if (before === undefined || before.a + 1 !== pair.a || before.b + 1 !== pair.b) return 0;
    return pair.kind === "opposite" ? 0 : Math.min(weightOf(before), weightOf(pair));
  });
  return rowShare * sum(found);
}

const nothing: WordingRelation = { likeness: 0, shared: 0, contrast: false, reasons: [] };

/** Which terms two wordings share, and how alike that makes them if nothing in them says otherwise. */
export function sharedBy(
  one: Weighed,
  other: Weighed,
): { readonly pairs: readonly TermPair[]; readonly common: number; readonly shared: number } {
  const pairs = pairTerms(one.terms, other.terms);
  const weightOf = (pair: TermPair) => ((one.weights[pair.a] ?? 0) + (other.weights[pair.b] ?? 0)) / 2;
  const common = sum(pairs.map((pair) => pairShare[pair.kind] * weightOf(pair))) + inRow(pairs, weightOf);
  return { pairs, common, shared: common === 0 ? 0 : likenessOf(common, one.whole, other.whole) };
}

/** As `relateWordings`, of wordings that are read and weighed already. */
export function relateWeighed(one: Weighed, other: Weighed): WordingRelation {
  const [a, b] = [one.terms, other.terms];
  const { pairs, common, shared } = sharedBy(one, other);
  if (common === 0) return nothing;
  const clashes: readonly Clash[] = clashesOf({ a, b, pairs });
  const alike = (2 * common) / (one.whole + other.whole) >= alikeFrom && clashes.length === 0;
  return {
    likeness: shared * clashes.reduce((rest, { weight }) => rest * (1 - weight), 1),
    shared,
    contrast: shared >= contrastFrom && clashes.some(({ weight }) => weight >= graveFrom),
    reasons: [
      ...(alike ? [{ kind: "alike" } as const] : []),
      ...sharedReasons(pairs, a, one.weights),
      ...clashes.map(({ reason }) => reason),
    ],
  };
}

/**
 * How likely it is that two texts word one statement, by their words alone, with the reasons. Symmetric but for which
 * side's words the reasons quote. Likeness 0 and no reasons for a text without a word.
 */
export function relateWordings(a: string, b: string): WordingRelation {
  return relateWeighed(weigh(readTerms(a), plainRarity), weigh(readTerms(b), plainRarity));
}
