import { compareFigures, type Figure } from "../words/index";
import type { Term } from "./read-terms";

/** How two terms answer to one another. `opposite`: the lexicon has them as contraries. */
type PairKind = "form" | "figure" | "rounded" | "place" | "root" | "sense" | "opposite";

export interface TermPair {
  readonly a: number;
  readonly b: number;
  readonly kind: PairKind;
}

/** How much of a word's weight each kind of pair shares: 1 for a form of the same word. */
export const pairShare = {
  form: 1,
  figure: 1,
  rounded: 0.8,
  place: 1,
  root: 0.75,
  sense: 0.6,
  opposite: 0.5,
} as const satisfies Record<PairKind, number>;

const order: readonly PairKind[] = ["figure", "form", "place", "rounded", "root", "sense", "opposite"];

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

function senseKind(a: Term, b: Term): PairKind | null {
  let found: PairKind | null = null;
  for (const one of a.keys.senses) {
    for (const other of b.keys.senses) {
      if (one.group !== other.group) continue;
      if (one.side === other.side) return "sense";
      found = "opposite";
    }
  }
  return found;
}

function figureKind(a: Figure, b: Figure): PairKind | null {
  const relation = compareFigures(a, b);
  return relation === "equal" ? "figure" : relation === "rounded" ? "rounded" : null;
}

/** Of two words that are no forms of one. A contrary of one root is a contrary. */
function weakKind(a: Term, b: Term): PairKind | null {
  const sense = senseKind(a, b);
  return sense !== "opposite" && shares(a.keys.roots, b.keys.roots) ? "root" : sense;
}

/** Under what a term is looked up, by how strongly that makes it answer to another. */
interface TermKeys {
  readonly forms: readonly string[];
  readonly places: readonly string[];
  readonly weak: readonly string[];
}

const noKeys: TermKeys = { forms: [], places: [], weak: [] };

function termKeys({ figure, light, place, keys: { forms, roots, senses } }: Term): TermKeys {
  if (figure !== null) return noKeys;
  if (light) return { ...noKeys, forms };
  return {
    forms,
    places: place === null ? [] : [`p:${place}`],
    weak: [...roots.map((root) => `r:${root}`), ...senses.map(({ group }) => `g:${group}`)],
  };
}

/** Everything under which a term is looked up; nothing for a figure. */
export function lookupKeys(term: Term): readonly string[] {
  const { forms, places, weak } = termKeys(term);
  return [...forms, ...places, ...weak];
}

/** The terms of a wording by their keys, and where its figures are. */
interface Lookup {
  readonly keys: readonly TermKeys[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly figures: readonly number[];
}

const lookups = new WeakMap<readonly Term[], Lookup>();

/** Built once for each wording, which is compared with many. */
function lookupOf(terms: readonly Term[]): Lookup {
  const known = lookups.get(terms);
  if (known !== undefined) return known;
  const byKey = new Map<string, number[]>();
  terms.forEach((term, at) => {
    for (const key of lookupKeys(term)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  const figures = [...terms.keys()].filter((at) => terms[at]?.figure !== null);
  const lookup = { keys: terms.map(termKeys), byKey, figures };
  lookups.set(terms, lookup);
  return lookup;
}

/** Which terms of the other wording a term answers to, and how. */
function answers(
  one: Term,
  keys: TermKeys,
  b: readonly Term[],
  lookup: Lookup,
): ReadonlyMap<number, PairKind> {
  const found = new Map<number, PairKind>();
  const add = (j: number, kind: PairKind | null): void => {
    if (kind !== null && !found.has(j)) found.set(j, kind);
  };
  if (one.figure !== null) {
    for (const j of lookup.figures) {
      const figure = b[j]?.figure;
      if (figure) add(j, figureKind(one.figure, figure));
    }
    return found;
  }
  for (const key of keys.forms) for (const j of lookup.byKey.get(key) ?? []) add(j, "form");
  for (const key of keys.places) for (const j of lookup.byKey.get(key) ?? []) add(j, "place");
  for (const key of keys.weak) {
    for (const j of lookup.byKey.get(key) ?? []) {
      const other = b[j];
      if (other !== undefined && !found.has(j)) add(j, weakKind(one, other));
    }
  }
  return found;
}

interface Possible extends TermPair {
  readonly rank: number;
  readonly distance: number;
}

/** Every two terms that answer to one another, the best first. */
function possiblePairs(a: readonly Term[], b: readonly Term[]): readonly Possible[] {
  const own = lookupOf(a).keys;
  const lookup = lookupOf(b);
  const found: Possible[] = [];
  a.forEach((one, i) => {
    for (const [j, kind] of answers(one, own[i] ?? noKeys, b, lookup)) {
      const distance = Math.abs(i / Math.max(1, a.length) - j / Math.max(1, b.length));
      found.push({ a: i, b: j, kind, rank: order.indexOf(kind), distance });
    }
  });
  return found.sort((x, y) => x.rank - y.rank || x.distance - y.distance || x.a - y.a || x.b - y.b);
}

/**
 * Which terms of two wordings answer to one another, each once: the strongest kinds first, and of one kind those that
 * stand nearest to each other's place. In the order of the first wording.
 */
export function pairTerms(a: readonly Term[], b: readonly Term[]): readonly TermPair[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: TermPair[] = [];
  for (const { a: i, b: j, kind } of possiblePairs(a, b)) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ a: i, b: j, kind });
  }
  return pairs.sort((x, y) => x.a - y.a);
}
