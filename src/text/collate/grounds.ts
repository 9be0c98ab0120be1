import { isCueWord } from "../cues/index";
import { isDefinite, lightClass } from "../words/index";
import { areOneComplement, areOneSort, type Facet, isVerb } from "./relate";

/** Which unit of `b` stands in the place of each unit of `a`, or -1, and how strongly. */
export interface PairAlignment {
  readonly to: Int32Array;
  readonly strengths: Uint8Array;
  readonly approximate: boolean;
}

/** How much stronger a match has to be each time the ground that it was found on doubles. */
const strengthPerDoubling = 2.5;

/** Words this far apart in both texts, or less, confirm one another. */
const withinReach = 3;

/**
 * Whether a match of this strength is what chance alone would find between `a` words of one text and `b` of another:
 * the best of many random matches grows with the logarithm of their number (Karlin & Altschul 1990). One exact word
 * means something among 16 by 16, في among 3 by 3, two words among 250 by 250.
 */
export function isChance(strength: number, a: number, b: number): boolean {
  return strength < strengthPerDoubling * Math.log2(Math.max(1, a) * Math.max(1, b));
}

/** Matches that stand together: from the first to the last, in both texts, and what they amount to. */
interface Island {
  readonly aFirst: number;
  aLast: number;
  readonly bFirst: number;
  bLast: number;
  strength: number;
}

function findIslands({ to, strengths }: PairAlignment): readonly Island[] {
  const islands: Island[] = [];
  let last: Island | undefined;
  for (let a = 0; a < to.length; a += 1) {
    const b = to[a] ?? -1;
    if (b < 0) continue;
    const strength = strengths[a] ?? 0;
    if (last !== undefined && a - last.aLast <= withinReach && b - last.bLast <= withinReach) {
      last.aLast = a;
      last.bLast = b;
      last.strength += strength;
    } else {
      last = { aFirst: a, aLast: a, bFirst: b, bLast: b, strength };
      islands.push(last);
    }
  }
  return islands;
}

/** The islands that are left, each knowing its neighbours. */
class Sea {
  readonly islands: readonly Island[];
  private readonly before: number[];
  private readonly after: number[];

  constructor(
    private readonly alignment: PairAlignment,
    private readonly lengthOfB: number,
  ) {
    this.islands = findIslands(alignment);
    this.before = this.islands.map((_, index) => index - 1);
    this.after = this.islands.map((_, index) => index + 1);
  }

  /** Whether an island is no more than chance, given the ground between its neighbours. */
  isChance(index: number): boolean {
    const left = this.islands[this.before[index] ?? -1];
    const right = this.islands[this.after[index] ?? -1];
    const a = (right?.aFirst ?? this.alignment.to.length) - (left?.aLast ?? -1) - 1;
    const b = (right?.bFirst ?? this.lengthOfB) - (left?.bLast ?? -1) - 1;
    return isChance(this.islands[index]?.strength ?? 0, a, b);
  }

  /** Takes an island away; gives its neighbours. */
  remove(index: number): readonly number[] {
    const { aFirst = 0, aLast = -1 } = this.islands[index] ?? {};
    this.alignment.to.fill(-1, aFirst, aLast + 1);
    this.alignment.strengths.fill(0, aFirst, aLast + 1);
    const previous = this.before[index] ?? -1;
    const next = this.after[index] ?? this.islands.length;
    if (previous >= 0) this.after[previous] = next;
    if (next < this.islands.length) this.before[next] = previous;
    return [previous, next].filter((at) => at >= 0 && at < this.islands.length);
  }
}

/**
 * Takes back the matches that chance explains: a preposition or a frequent name between two passages that have nothing
 * else in common. The weakest go first, since with each the ground around its neighbours grows.
 */
export function dropChance(alignment: PairAlignment, lengthOfB: number): void {
  const sea = new Sea(alignment, lengthOfB);
  // Mostly nothing is to be taken back, and the ground grows only where something is.
  if (!sea.islands.some((_, index) => sea.isChance(index))) return;
  const queue = [...sea.islands.keys()];
  queue.sort((x, y) => (sea.islands[x]?.strength ?? 0) - (sea.islands[y]?.strength ?? 0) || x - y);
  const gone = new Set<number>();
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at] ?? 0;
    if (gone.has(index) || !sea.isChance(index)) continue;
    gone.add(index);
    queue.push(...sea.remove(index));
  }
}

/** Matches that amount to this hold a place: one word of one stem, or two that bind others. */
const leastHold = 13;
/** At a text's edge there is nothing on one side, so that the other has to hold alone. */
const leastAlone = 26;
/** So many words on either side are asked. */
const reach = 4;

/**
 * How strongly the unbroken run of matches beside a place holds it, going from `(a, b)` in one direction. A run that goes
 * on to the edge of both texts holds, however little its words say.
 */
function holdBeside(
  { to, strengths }: PairAlignment,
  [a, b]: readonly [number, number],
  step: 1 | -1,
  lengthOfB: number,
): number {
  let sum = 0;
  for (let far = 0; far < reach; far += 1) {
    const [at, opposite] = [a + step * far, b + step * far];
    const isEdge = step < 0 ? at < 0 && opposite < 0 : at >= to.length && opposite >= lengthOfB;
    if (isEdge && far > 0) return Math.max(sum, leastHold);
    if (at < 0 || at >= to.length || to[at] !== opposite) break;
    sum += strengths[at] ?? 0;
  }
  return sum;
}

function isHeld(alignment: PairAlignment, a: number, b: number, lengthOfB: number): boolean {
  const before = holdBeside(alignment, [a - 1, b - 1], -1, lengthOfB);
  const behind = holdBeside(alignment, [a + 1, b + 1], 1, lengthOfB);
  if (a === 0 && b === 0) return behind >= leastAlone;
  if (a === alignment.to.length - 1 && b === lengthOfB - 1) return before >= leastAlone;
  return before >= leastHold && behind >= leastHold;
}

/** The words of two wordings, as they are asked whether their place founds a pair. */
export interface Grounds {
  readonly a: readonly (Facet | undefined)[];
  readonly b: readonly (Facet | undefined)[];
}

/**
 * Whether two matched words govern what follows them: they say something, have no article, behind which an adjective
 * comes, and are no verbs of saying, behind which comes who said it.
 */
const canGovern = ({ word, figure }: Facet): boolean =>
  !word.light && figure === null && !isDefinite(word) && !isCueWord(word);

type Test = (one: Facet, other: Facet) => boolean;

/** Asks a test of the words at two places. */
function ask(test: Test, { a, b }: Grounds, at: number, opposite: number): boolean {
  const [one, other] = [a[at], b[opposite]];
  return one !== undefined && other !== undefined && test(one, other);
}

const govern: Test = (one, other) => canGovern(one) && canGovern(other);

type OfSort = (words: Grounds["a"], at: number) => boolean;

const isPreposition: OfSort = (words, at) => lightClass(words[at]?.word.folded ?? "") === "prepositions";

/** Whether a word is a verb, as far as its letters and the particle before it tell. */
const isVerbAt: OfSort = (words, at) => {
  const facet = words[at];
  return facet !== undefined && isVerb(facet, words[at - 1]);
};

/** Words without a counterpart, between two matches or a match and an edge. */
interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

function gapsOf({ to }: PairAlignment, lengthOfB: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let [aFrom, bFrom] = [0, 0];
  for (let a = 0; a <= to.length; a += 1) {
    const b = a === to.length ? lengthOfB : (to[a] ?? -1);
    if (b < 0) continue;
    if (a > aFrom && b > bFrom) gaps.push({ aFrom, aTo: a, bFrom, bTo: b });
    [aFrom, bFrom] = [a + 1, b + 1];
  }
  return gaps;
}

/** A gap of so many words may hold one verb on either side that are one place: لن (تطلق النار) على / لن (نستخدم القوة) ضد. */
const shortGap = 3;

/** The one word of a sort in a range; -1 where there is none or are several. */
function onlyOne(words: Grounds["a"], from: number, to: number, isOfSort: OfSort): number {
  let found = -1;
  for (let at = from; at < to; at += 1) {
    if (!isOfSort(words, at)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/** The one word of a sort on either side of a gap; null where there is none or are several. */
function onlyOnes(
  { aFrom, aTo, bFrom, bTo }: Gap,
  grounds: Grounds,
  isOfSort: OfSort,
): readonly [number, number] | null {
  const a = onlyOne(grounds.a, aFrom, aTo, isOfSort);
  const b = a < 0 ? -1 : onlyOne(grounds.b, bFrom, bTo, isOfSort);
  return b < 0 ? null : [a, b];
}

/**
 * The grounds in their order, each with the place that it founds, or null:
 * 1. one word on either side, both of one sort, held on both sides: «(نفى|أكد) الوزير» is a place that nothing else takes;
 * 2. the first words behind what governs them: «استعادة (السيطرة على الوضع|النظام)»;
 * 3. what a preposition that both have binds at the end of both: «في (المنطقة|الجمهوريات)»;
 * 4. the only verb, or the only preposition, on either side of a short gap that is held on both sides.
 */
const founded: readonly ((
  gap: Gap,
  alignment: PairAlignment,
  lengthOfB: number,
  grounds: Grounds,
) => readonly [number, number] | null)[] = [
  ({ aFrom, aTo, bFrom, bTo }, alignment, lengthOfB, grounds) => {
    if (aTo - aFrom !== 1 || bTo - bFrom !== 1) return null;
    const isPlace = isHeld(alignment, aFrom, bFrom, lengthOfB) && ask(areOneSort, grounds, aFrom, bFrom);
    return isPlace ? [aFrom, bFrom] : null;
  },
  ({ aFrom, bFrom }, { strengths }, _, grounds) => {
    if (aFrom === 0 || (strengths[aFrom - 1] ?? 0) < leastHold) return null;
    const isGoverned = ask(govern, grounds, aFrom - 1, bFrom - 1);
    return isGoverned && ask(areOneComplement, grounds, aFrom, bFrom) ? [aFrom, bFrom] : null;
  },
  ({ aFrom, aTo, bFrom, bTo }, { to }, lengthOfB, grounds) => {
    const isLast = aTo - aFrom === 1 && bTo - bFrom === 1 && aTo === to.length && bTo === lengthOfB;
    const isBound = isLast && isPreposition(grounds.a, aFrom - 1);
    return isBound && ask(areOneSort, grounds, aFrom, bFrom) ? [aFrom, bFrom] : null;
  },
  (gap, alignment, lengthOfB, grounds) => {
    const { aFrom, aTo, bFrom, bTo } = gap;
    if (Math.max(aTo - aFrom, bTo - bFrom) > shortGap) return null;
    const before = holdBeside(alignment, [aFrom - 1, bFrom - 1], -1, lengthOfB);
    const behind = holdBeside(alignment, [aTo, bTo], 1, lengthOfB);
    if (before < leastHold - lightHold || behind < leastHold) return null;
    const verbs = onlyOnes(gap, grounds, isVerbAt);
    const words = aTo - aFrom + (bTo - bFrom);
    if (verbs !== null || words > shortGap) return verbs;
    const prepositions = before < leastHold ? null : onlyOnes(gap, grounds, isPreposition);
    return prepositions !== null && ask(areOneSort, grounds, ...prepositions) ? prepositions : null;
  },
];

/** A particle before a verb, and what precedes it, hold the verb's place though they weigh less than a word. */
const lightHold = 5;

/**
 * The places that matches hold, with one word of one sort on either side: the ground on which two unlike words are set
 * against each other. Pairs of words, in order.
 *
 *     the minister  denied   the report      →  denied / confirmed
 *     the minister confirmed the report
 */
export function heldPlaces(
  alignment: PairAlignment,
  lengthOfB: number,
  grounds: Grounds,
): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (const gap of gapsOf(alignment, lengthOfB)) {
    for (const found of founded) {
      const place = found(gap, alignment, lengthOfB, grounds);
      if (place === null) continue;
      places.push(place);
      break;
    }
  }
  return places;
}
