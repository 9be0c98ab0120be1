import { wordOf } from "../words/index";
import { groundsOf, heldPlaces } from "./held";
import { findMatches, Lexicon, type Match } from "./matches";
import {
  PassageFinder,
  type PassagePair,
  type WordingWords,
  type WordKnowledge,
  type WordRange,
} from "./passages";
import { type Facet, inOnePlace, type Relation, relate } from "./relate";
import type { Cell, Collation } from "./types";

/** A word of one wording as the table has it. */
export interface ColumnRead {
  readonly column: number;
  readonly cell: Cell;
  readonly facet: Facet;
}

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

const facetOf = (cell: Cell): Facet => ({
  word: wordOf(cell.written),
  name: cell.name,
  figure: cell.figure,
  negation: cell.negation,
});

/** Marks behind which another clause begins. */
const partingMark = /[،,؛;:.!?؟…]/u;

/** A wording's words, in order, with what the finder of passages has to know of them. */
interface Side {
  readonly read: readonly ColumnRead[];
  readonly words: WordingWords;
}

/** A collation as its pairs are read from it; built once. */
class CollationReading {
  private readonly sides: (Side | undefined)[] = [];
  private readonly lexicon = new Lexicon();
  private matched: readonly (readonly Match[])[] | null = null;

  constructor(private readonly collation: Collation) {
    for (const wording of collation.texts.keys()) this.side(wording);
  }

  private side(wording: number): Side {
    const known = this.sides[wording];
    if (known !== undefined) return known;
    const read: ColumnRead[] = [];
    const opens: number[] = [];
    let marks = "";
    this.collation.columns.forEach(({ cells, punctuation }, column) => {
      const cell = cells[wording] ?? null;
      if (cell === null) return;
      if (punctuation) {
        marks += cell.written;
        return;
      }
      read.push({ column, cell, facet: facetOf(cell) });
      opens.push(partingMark.test(marks) ? 1 : 0);
      marks = "";
    });
    const ids = Int32Array.from(read, ({ facet }) => this.lexicon.idOf(facet));
    const places = new Map<number, number[]>();
    ids.forEach((id, at) => {
      const before = places.get(id);
      if (before === undefined) places.set(id, [at]);
      else before.push(at);
    });
    const columns = Int32Array.from(read, ({ column }) => column);
    const side = { read, words: { ids, columns, opens: Uint8Array.from(opens), places } };
    this.sides[wording] = side;
    return side;
  }

  private knowledge(): WordKnowledge {
    this.matched ??= findMatches(this.lexicon.facets);
    return { facets: this.lexicon.facets, matches: this.matched };
  }

  /** Two wordings beside each other. The caller gives them in an order that does not depend on their places. */
  view(first: number, second: number): PairView {
    const [a, b] = [this.side(first), this.side(second)];
    const pair = matchInColumns(a.read, b.read);
    const isWhole = !pair.to.includes(-1) && !pair.back.includes(-1);
    const found = isWhole
      ? { passages: [], elsewhere: { a: [], b: [] } }
      : findPassages(a, b, pair, this.knowledge());
    return {
      a: a.read,
      b: b.read,
      ...pair,
      ...found,
      negating: {
        a: negating(a.read, b.read, pair.to, found.passages, "a"),
        b: negating(b.read, a.read, pair.back, found.passages, "b"),
      },
    };
  }
}

/** What two wordings have in one column, and what stands in a place that both hold. */
function matchInColumns(a: readonly ColumnRead[], b: readonly ColumnRead[]) {
  const to = new Int32Array(a.length).fill(-1);
  const back = new Int32Array(b.length).fill(-1);
  const strengths = new Uint8Array(a.length);
  const relations: (Relation | null)[] = a.map(() => null);
  const set = (i: number, j: number, relation: Relation) => {
    to[i] = j;
    back[j] = i;
    relations[i] = relation;
    strengths[i] = relation.strength;
  };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) break;
    if (one.column < other.column) i += 1;
    else if (other.column < one.column) j += 1;
    else {
      const relation = relate(one.facet, other.facet);
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
  const grounds = groundsOf(
    (at) => a[at]?.facet,
    (at) => b[at]?.facet,
  );
  for (const [i, j] of heldPlaces(alignment, b.length, grounds)) set(i, j, inOnePlace);
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
  const [one, other] = [a[i + 1], b[j + 1]];
  if (a[i]?.facet.figure?.unit !== null) return true;
  if (one === undefined || other === undefined || one.facet.word.light || other.facet.word.light) return true;
  if (to[i + 1] === j + 1 || relate(one.facet, other.facet) !== null) return true;
  return i > 0 && to[i - 1] === j - 1 && a[i - 1]?.facet.word.light === false;
}

function findPassages(
  a: Side,
  b: Side,
  { to, back }: { readonly to: Int32Array; readonly back: Int32Array },
  known: WordKnowledge,
): Pick<PairView, "passages" | "elsewhere"> {
  const finder = new PassageFinder(a.words, b.words, known, to, back);
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
  own: readonly ColumnRead[],
  other: readonly ColumnRead[],
  to: Int32Array,
  passages: readonly PassagePair[],
  side: "a" | "b",
): ReadonlySet<number> {
  const found = new Set<number>();
  own.forEach(({ facet }, at) => {
    if (!facet.negation || (to[at] ?? -1) >= 0) return;
    const negated = negatedBy(own, at);
    if (negated < 0) return;
    const counterpart =
      (to[negated] ?? -1) >= 0 ? (to[negated] ?? -1) : movedTo(own, other, negated, passages, side);
    if (counterpart >= 0 && !isNegated(other, counterpart)) found.add(at);
  });
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

const readings = new WeakMap<Collation, CollationReading>();

/** The reading of a collation, kept as long as the collation is. */
export function readingOf(collation: Collation): CollationReading {
  const known = readings.get(collation) ?? new CollationReading(collation);
  readings.set(collation, known);
  return known;
}
