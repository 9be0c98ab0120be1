import { isPartOfMeasure, lightClass } from "../words/index";
import type { PassagePair, WordRange } from "./clauses";
import { heldPlaces } from "./grounds";
import { PassageFinder } from "./passages";
import type { CollationReading, ColumnRead, WordingRead } from "./reading";
import { inOnePlace, type Relation, relate, setInOnePlace } from "./relate";

/** How two wordings stand to one another, word by word: what `compareWordings` puts into pieces. */
export interface PairView {
  readonly a: readonly ColumnRead[];
  readonly b: readonly ColumnRead[];
  /** For each word of `a` its counterpart among those of `b`, or -1; and the other way round. */
  readonly to: Int32Array;
  readonly back: Int32Array;
  /** For each word of `a` that has a counterpart, how the two stand to one another. */
  readonly relations: readonly (Relation | null)[];
  readonly passages: readonly PassagePair[];
  /** The words without a counterpart whose content the other has all the same, and where. */
  readonly elsewhere: Readonly<
    Record<"a" | "b", readonly { readonly own: WordRange; readonly other: WordRange }[]>
  >;
  /** The particles that negate what the other wording says without a negation. */
  readonly negating: Readonly<Record<"a" | "b", ReadonlySet<number>>>;
}

type Elsewhere = PairView["elsewhere"];
type Negating = PairView["negating"];

const nowhere: Pick<PairView, "passages" | "elsewhere"> = { passages: [], elsewhere: { a: [], b: [] } };
const noNegation: Negating = { a: new Set(), b: new Set() };

/** Two wordings beside each other. The caller gives them in an order that does not depend on their places. */
export function viewPair(reading: CollationReading, a: WordingRead, b: WordingRead): PairView {
  const pair = matchInColumns(reading, a, b);
  const isWhole = !pair.to.includes(-1) && !pair.back.includes(-1);
  const { passages, elsewhere } = isWhole ? nowhere : findPassages(reading, a, b, pair);
  const mayNegate = a.negations.length > 0 || b.negations.length > 0;
  return {
    a: a.read,
    b: b.read,
    ...pair,
    passages,
    elsewhere: isWhole ? elsewhere : withTails(elsewhere, a, b, pair),
    negating: mayNegate
      ? {
          a: negating(a, b, pair.to, passages, "a"),
          b: negating(b, a, pair.back, passages, "b"),
        }
      : noNegation,
  };
}

/** Adds what completes a word that stands for another word. */
function withTails(
  elsewhere: Elsewhere,
  a: WordingRead,
  b: WordingRead,
  { to, back, relations }: Pick<PairView, "to" | "back" | "relations">,
): Elsewhere {
  if (!relations.some((relation) => relation?.kind === "substitution")) return elsewhere;
  const isOther = (at: number) => relations[at]?.kind === "substitution";
  return {
    a: [...elsewhere.a, ...tailsOf(a.read, to, back, isOther)],
    b: [...elsewhere.b, ...tailsOf(b.read, back, to, (at) => isOther(back[at] ?? -1))],
  };
}

/** No longer than this is what completes a word that stands for another. */
const longestTail = 2;

/**
 * What completes a word for which the other wording has one word that stands alone: «استعادة السيطرة (على الوضع) / النظام»
 * says one thing, and nobody adds the situation.
 */
function tailsOf(
  own: readonly ColumnRead[],
  to: Int32Array,
  back: Int32Array,
  isOther: (at: number) => boolean,
): Elsewhere["a"] {
  return own.flatMap((_, at) => {
    if (!isOther(at)) return [];
    const opposite = to[at] ?? -1;
    let end = at + 1;
    while (end < own.length && (to[end] ?? -1) < 0) end += 1;
    const isLast = end === own.length && opposite + 1 === back.length;
    const isAlone = isLast || (end < own.length && to[end] === opposite + 1);
    const binds = lightClass(own[at + 1]?.facet.word.folded ?? "") === "prepositions";
    if (!isAlone || !binds || end === at + 1 || end - at - 1 > longestTail) return [];
    return [{ own: { from: at + 1, to: end }, other: { from: opposite, to: opposite + 1 } }];
  });
}

/** What two wordings have in one column, and what stands in a place that both hold. */
function matchInColumns(reading: CollationReading, one: WordingRead, other: WordingRead) {
  const [a, b] = [one.read, other.read];
  const to = new Int32Array(a.length).fill(-1);
  const back = new Int32Array(b.length).fill(-1);
  const strengths = new Uint8Array(a.length);
  const relations = new Array<Relation | null>(a.length).fill(null);
  const set = (i: number, j: number, relation: Relation) => {
    to[i] = j;
    back[j] = i;
    relations[i] = relation;
    strengths[i] = relation.strength;
  };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    if (left.column < right.column) i += 1;
    else if (right.column < left.column) j += 1;
    else {
      const relation = reading.relation(left, right);
      if (relation !== null) set(i, j, relation);
      i += 1;
      j += 1;
    }
  }
  for (let i = 0; i < a.length; i += 1) {
    const j = to[i] ?? -1;
    if (relations[i]?.kind !== "number" || countsOneThing(a, b, i, j, to)) continue;
    to[i] = -1;
    back[j] = -1;
    relations[i] = null;
    strengths[i] = 0;
  }
  const alignment = { to, strengths, approximate: false };
  for (const [i, j] of heldPlaces(alignment, b.length, { a: one.facets, b: other.facets })) {
    const [left, right] = [one.facets[i], other.facets[j]];
    set(i, j, left === undefined || right === undefined ? inOnePlace : setInOnePlace(left, right));
  }
  return { to, back, relations };
}

/**
 * Whether two figures in one column count one thing: what follows them is one thing, or nothing tells it is not. Of
 * «30 عاما» and «220 مليون دولار» neither corrects the other.
 */
function countsOneThing(
  a: readonly ColumnRead[],
  b: readonly ColumnRead[],
  i: number,
  j: number,
  to: Int32Array,
): boolean {
  const isPart = (words: readonly ColumnRead[], at: number) =>
    isPartOfMeasure((offset) => words[at + offset]?.facet.word.folded);
  if (isPart(a, i) || isPart(b, j)) return false;
  const [one, other] = [a[i + 1], b[j + 1]];
  if (a[i]?.facet.figure?.unit !== null) return true;
  if (one === undefined || other === undefined || one.facet.word.light || other.facet.word.light) return true;
  if (to[i + 1] === j + 1 || relate(one.facet, other.facet) !== null) return true;
  return i > 0 && to[i - 1] === j - 1 && a[i - 1]?.facet.word.light === false;
}

function findPassages(
  reading: CollationReading,
  a: WordingRead,
  b: WordingRead,
  { to, back }: { readonly to: Int32Array; readonly back: Int32Array },
): Pick<PairView, "passages" | "elsewhere"> {
  const finder = new PassageFinder(a, b, reading, to, back);
  const passages = finder.find();
  return { passages, elsewhere: finder.elsewhere() };
}

/** How far behind a particle the word may stand that it negates: لن (كما قال) تسمح is beyond it. */
const negatedWithin = 3;

/** The word that a particle negates: the next that says something; -1 for none near by. */
function negatedBy(words: readonly ColumnRead[], at: number): number {
  for (let next = at + 1; next <= at + negatedWithin && next < words.length; next += 1) {
    const facet = words[next]?.facet;
    if (facet === undefined || facet.negation) return -1;
    if (!facet.word.light) return next;
  }
  return -1;
}

function isNegated(words: readonly ColumnRead[], at: number): boolean {
  for (let before = at - 1; before >= at - negatedWithin && before >= 0; before -= 1) {
    const facet = words[before]?.facet;
    if (facet === undefined) return false;
    if (facet.negation) return true;
    if (!facet.word.light) return false;
  }
  return false;
}

/**
 * The particles of one wording that turn round what the other says: what they negate has its counterpart there, and none
 * of its words negates that. A second لن behind one that both have, or «دون استثناء», turns nothing round.
 */
function negating(
  { read: own, negations }: WordingRead,
  { read: other }: WordingRead,
  to: Int32Array,
  passages: readonly PassagePair[],
  side: "a" | "b",
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const at of negations) {
    if ((to[at] ?? -1) >= 0) continue;
    const negated = negatedBy(own, at);
    if (negated < 0) continue;
    const counterpart =
      (to[negated] ?? -1) >= 0 ? (to[negated] ?? -1) : movedTo(own, other, negated, passages, side);
    if (counterpart >= 0 && !isNegated(other, counterpart)) found.add(at);
  }
  return found;
}

/** Where a word stands in the other wording that has moved there with its passage; -1 where it has not. */
function movedTo(
  own: readonly ColumnRead[],
  other: readonly ColumnRead[],
  at: number,
  passages: readonly PassagePair[],
  side: "a" | "b",
): number {
  const passage = passages.find((pair) => pair[side].from <= at && at < pair[side].to);
  const facet = own[at]?.facet;
  if (passage === undefined || facet === undefined) return -1;
  const { from, to } = passage[side === "a" ? "b" : "a"];
  const like = other.slice(from, to).findIndex((word) => {
    const relation = relate(facet, word.facet);
    return relation !== null && relation.kind !== "substitution" && relation.kind !== "number";
  });
  return like < 0 ? -1 : from + like;
}
