import { compareFigures } from "../words/index";
import type { TermPair } from "./pair-terms";
import type { Term } from "./read-terms";
import type { MatchReason } from "./types";

/** Something in which two wordings say otherwise, and how much that speaks against their being one statement. */
export interface Clash {
  readonly reason: MatchReason;
  /** Above 0 and at most 1: what share of the likeness it takes away. */
  readonly weight: number;
}

interface Compared {
  readonly a: readonly Term[];
  readonly b: readonly Term[];
  readonly pairs: readonly TermPair[];
}

/**
 * What share of the likeness each takes away. A changed figure, a negation, a contrary turns what was said into something
 * else; a place may be named in one wording alone; where both negate, they may negate the same in other words.
 */
const clashWeights = {
  figure: 0.75,
  negation: 0.75,
  otherNegation: 0.3,
  opposite: 0.7,
  place: 0.5,
  exchange: 0.6,
} as const;

/**
 * Of wordings with more telling words than this a clash concerns a part, and takes so much less away. Not a changed
 * figure: that is told of the same thing however long the telling.
 */
const passage = 12;

/** Words so far apart, or less, are taken to belong together. */
const reach = 3;

/**
 * Whether something else around a pair is shared as well, so that both words say something of the same thing. Of short
 * wordings all belongs together.
 */
function isAnchored({ pairs, a, b }: Compared, { a: i, b: j }: TermPair): boolean {
  return pairs.some(
    (other) =>
      other.a !== i &&
      a[other.a]?.light === false &&
      b[other.b]?.light === false &&
      other.kind !== "opposite" &&
      Math.abs(other.a - i) <= reach + 1 &&
      Math.abs(other.b - j) <= reach + 1,
  );
}

/** Whether a wording negates anything. */
const negates = (terms: readonly Term[]): boolean => terms.some(({ negated }) => negated !== null);

const areForms = (one: Term | undefined, other: Term | undefined): boolean =>
  one?.keys.forms.some((form) => other?.keys.forms.includes(form)) === true;

/**
 * Where one says the contrary of the other; a negated contrary is the same again. What has its contrary in its own wording
 * too is no contrast: تأجيل انطلاق البطولة / تأجيل البطولة.
 */
function oppositeClash(compared: Compared, pair: TermPair, one: Term, other: Term): Clash | null {
  if (pair.kind !== "opposite" || (one.negated === null) !== (other.negated === null)) return null;
  const saysBoth = (terms: readonly Term[], contrary: Term) => terms.some((term) => areForms(term, contrary));
  if (saysBoth(compared.a, other) || saysBoth(compared.b, one)) return null;
  if (!isAnchored(compared, pair)) return null;
  return {
    reason: { kind: "negation", word: `${one.written} / ${other.written}` },
    weight: clashWeights.opposite,
  };
}

/**
 * The particles of one wording, by their places, that make no difference: they negate what the other negates too, or the
 * contrary of what it says.
 */
function agreeingNegators({ a, b, pairs }: Compared, side: "a" | "b"): ReadonlySet<number> {
  const [own, other] = side === "a" ? [a, b] : [b, a];
  return new Set(
    pairs.flatMap((pair) => {
      const [i, j] = side === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
      const negator = own[i]?.negated ?? null;
      const isOtherNegated = (other[j]?.negated ?? null) !== null;
      return negator !== null && isOtherNegated !== (pair.kind === "opposite") ? [negator.place] : [];
    }),
  );
}

/**
 * Where one negates what the other does not: each particle once, none that negates something that the other negates as
 * well, and less where the other negates something else.
 */
function negationClashes(compared: Compared): readonly Clash[] {
  const { a, b, pairs } = compared;
  const both = negates(a) && negates(b);
  const agreeing = { a: agreeingNegators(compared, "a"), b: agreeingNegators(compared, "b") };
  const found = new Map<string, Clash>();
  for (const pair of pairs) {
    const [one, other] = [a[pair.a], b[pair.b]];
    if (one === undefined || other === undefined || one.light || pair.kind === "opposite") continue;
    const negator = one.negated ?? other.negated;
    if (negator === null || (one.negated !== null) === (other.negated !== null)) continue;
    const side = one.negated === null ? "b" : "a";
    if (agreeing[side].has(negator.place) || !isAnchored(compared, pair)) continue;
    const weight = both ? clashWeights.otherNegation : clashWeights.negation;
    found.set(`${side}${negator.place}`, { reason: { kind: "negation", word: negator.written }, weight });
  }
  return [...found.values()];
}

function polarityClashes(compared: Compared): readonly Clash[] {
  const opposites = compared.pairs.flatMap((pair) => {
    const [one, other] = [compared.a[pair.a], compared.b[pair.b]];
    const clash = one && other ? oppositeClash(compared, pair, one, other) : null;
    return clash ?? [];
  });
  return [...opposites, ...negationClashes(compared)];
}

const unpaired = (
  terms: readonly Term[],
  paired: ReadonlySet<number>,
  has: (term: Term) => boolean,
): number[] =>
  [...terms.keys()].filter((at) => {
    const term = terms[at];
    return !paired.has(at) && term !== undefined && has(term);
  });

/** Figures that count the same thing, or are the only ones that are left over, and disagree. */
function figureClashes({ a, b, pairs }: Compared): readonly Clash[] {
  const isFigure = ({ figure }: Term) => figure !== null;
  const left = unpaired(a, new Set(pairs.map((pair) => pair.a)), isFigure);
  const right = unpaired(b, new Set(pairs.map((pair) => pair.b)), isFigure);
  const beside = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const clashes: Clash[] = [];
  for (const i of left) {
    const alone = left.length === 1 && right.length === 1;
    const j = right.find((at) => beside.get(i + 1) === at + 1 || beside.get(i - 1) === at - 1 || alone);
    const [one, other] = [a[i], b[j ?? -1]];
    if (!one?.figure || !other?.figure || compareFigures(one.figure, other.figure) !== "different") continue;
    clashes.push({
      reason: { kind: "other-figure", one: one.written, other: other.written },
      weight: clashWeights.figure,
    });
  }
  return clashes;
}

/** The places of the words that say something, up to two of them to one side. */
function neighbours(terms: readonly Term[], at: number, step: -1 | 1): readonly number[] {
  const found: number[] = [];
  for (let place = at + step; place >= 0 && place < terms.length && found.length < 1; place += step) {
    if (terms[place]?.light === false) found.push(place);
  }
  return found;
}

/** Places that stand where the other wording has another, beside the same word, and that it names nowhere. */
function placeClashes({ a, b, pairs }: Compared): readonly Clash[] {
  const codes = (terms: readonly Term[]) => new Set(terms.flatMap(({ place }) => place ?? []));
  const [left, right] = [codes(a), codes(b)];
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const areOpposite = (i: number, j: number): boolean =>
    ([-1, 1] as const).some((step) =>
      neighbours(a, i, step).some((near) => neighbours(b, j, step).includes(toB.get(near) ?? -1)),
    );
  return a.flatMap((one, i): readonly Clash[] => {
    if (one.place === null || right.has(one.place)) return [];
    const other = b.find(({ place }, j) => place !== null && !left.has(place) && areOpposite(i, j));
    if (other === undefined) return [];
    const reason = { kind: "other-name", one: one.written, other: other.written } as const;
    return [{ reason, weight: clashWeights.place }];
  });
}

/**
 * Two words that have changed places: each stands where the other does (أميركا تشتكي كندا / كندا تشتكي أميركا). The
 * words beside the one on one side answer to those beside the other. Of neighbours only places count: «لأول مرة» and
 * «للمرة الأولى» are in another order alone.
 */
function exchangeClashes({ a, b, pairs }: Compared): readonly Clash[] {
  const toB = new Map(pairs.map((pair) => [pair.a, pair.b]));
  const standsFor = (i: number, j: number, x: number, y: number): boolean =>
    ([-1, 1] as const).some((step) =>
      neighbours(a, i, step).some((near) => {
        const opposite = toB.get(near) ?? -1;
        return near !== x && opposite !== y && neighbours(b, j, step).includes(opposite);
      }),
    );
  const told = pairs.filter(({ a: i, kind }) => a[i]?.light === false && kind !== "opposite");
  return told.flatMap((one, index) =>
    told.slice(index + 1).flatMap((other): readonly Clash[] => {
      if (one.b < other.b || areForms(a[one.a], a[other.a])) return [];
      const apart = Math.min(other.a - one.a, one.b - other.b) > 1;
      const places = a[one.a]?.place != null && a[other.a]?.place != null;
      if (!apart && !places) return [];
      if (!standsFor(one.a, other.b, other.a, one.b) || !standsFor(other.a, one.b, one.a, other.b)) return [];
      const words = { one: a[one.a]?.written ?? "", other: a[other.a]?.written ?? "" };
      return [{ reason: { kind: "other-name", ...words }, weight: clashWeights.exchange }];
    }),
  );
}

/** In what two wordings say otherwise; nothing for most. */
export function clashesOf(compared: Compared): readonly Clash[] {
  const part = Math.min(1, passage / Math.max(1, Math.min(compared.a.length, compared.b.length)));
  const ofWords = [...polarityClashes(compared), ...placeClashes(compared), ...exchangeClashes(compared)];
  const clashes = [
    ...figureClashes(compared),
    ...ofWords.map(({ reason, weight }): Clash => ({ reason, weight: weight * part })),
  ];
  const seen = new Set<string>();
  return clashes.filter(({ reason }) => {
    const key = JSON.stringify(reason);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
