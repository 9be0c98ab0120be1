import { isCueWord } from "../cues/index";
import { isDefinite, lightClass } from "../words/index";
import type { PairAlignment } from "./chance";
import { areOneComplement, areOneSort, type Facet, isVerb } from "./relate";

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

/** What has to be known of unlike words to set them against each other. Words by their places in `a` and in `b`. */
export interface Grounds {
  /** Whether the two can be one word for another: see `areOneSort`. */
  readonly areOneSort: (a: number, b: number) => boolean;
  /** Whether both can be what the word before them governs: see `areOneComplement`. */
  readonly areOneComplement: (a: number, b: number) => boolean;
  /**
   * Whether two matched words govern what follows them: they say something, have no article, behind which an adjective
   * comes, and are no verbs of saying, behind which comes who said it.
   */
  readonly govern: (a: number, b: number) => boolean;
  /** Whether a word is a preposition; whether both are verbs, as far as their letters and the particles before them tell. */
  readonly isPreposition: (side: "a" | "b", at: number) => boolean;
  readonly isVerb: (side: "a" | "b", at: number) => boolean;
}

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

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** The one word of a sort on either side of a gap; null where there is none or are several. */
function onlyOnes(
  { aFrom, aTo, bFrom, bTo }: Gap,
  isOfSort: (side: "a" | "b", at: number) => boolean,
): readonly [number, number] | null {
  const inA = range(aFrom, aTo).filter((at) => isOfSort("a", at));
  const inB = range(bFrom, bTo).filter((at) => isOfSort("b", at));
  const [a, b] = [inA[0], inB[0]];
  return inA.length === 1 && inB.length === 1 && a !== undefined && b !== undefined ? [a, b] : null;
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
  ({ aFrom, aTo, bFrom, bTo }, alignment, lengthOfB, { areOneSort }) => {
    if (aTo - aFrom !== 1 || bTo - bFrom !== 1) return null;
    return isHeld(alignment, aFrom, bFrom, lengthOfB) && areOneSort(aFrom, bFrom) ? [aFrom, bFrom] : null;
  },
  ({ aFrom, bFrom }, { strengths }, _, { govern, areOneComplement }) => {
    const isGoverned = aFrom > 0 && (strengths[aFrom - 1] ?? 0) >= leastHold && govern(aFrom - 1, bFrom - 1);
    return isGoverned && areOneComplement(aFrom, bFrom) ? [aFrom, bFrom] : null;
  },
  ({ aFrom, aTo, bFrom, bTo }, { to }, lengthOfB, { isPreposition, areOneSort }) => {
    const isLast = aTo - aFrom === 1 && bTo - bFrom === 1 && aTo === to.length && bTo === lengthOfB;
    return isLast && isPreposition("a", aFrom - 1) && areOneSort(aFrom, bFrom) ? [aFrom, bFrom] : null;
  },
  (gap, alignment, lengthOfB, { isVerb, isPreposition, areOneSort }) => {
    const { aFrom, aTo, bFrom, bTo } = gap;
    if (Math.max(aTo - aFrom, bTo - bFrom) > shortGap) return null;
    const before = holdBeside(alignment, [aFrom - 1, bFrom - 1], -1, lengthOfB);
    const behind = holdBeside(alignment, [aTo, bTo], 1, lengthOfB);
    if (before < leastHold - lightHold || behind < leastHold) return null;
    const verbs = onlyOnes(gap, isVerb);
    const words = aTo - aFrom + (bTo - bFrom);
    if (verbs !== null || words > shortGap) return verbs;
    const prepositions = before < leastHold ? null : onlyOnes(gap, isPreposition);
    return prepositions !== null && areOneSort(...prepositions) ? prepositions : null;
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
  return gapsOf(alignment, lengthOfB).flatMap((gap) => {
    for (const found of founded) {
      const place = found(gap, alignment, lengthOfB, grounds);
      if (place !== null) return [place];
    }
    return [];
  });
}

const canGovern = ({ word, figure }: Facet): boolean =>
  !word.light && figure === null && !isDefinite(word) && !isCueWord(word);

/** The grounds of two wordings' words. */
export function groundsOf(
  a: (at: number) => Facet | undefined,
  b: (at: number) => Facet | undefined,
): Grounds {
  const both = (test: (one: Facet, other: Facet) => boolean) => (at: number, opposite: number) => {
    const [one, other] = [a(at), b(opposite)];
    return one !== undefined && other !== undefined && test(one, other);
  };
  const side = (which: "a" | "b") => (which === "a" ? a : b);
  return {
    areOneSort: both(areOneSort),
    areOneComplement: both(areOneComplement),
    govern: both((one, other) => [one, other].every(canGovern)),
    isPreposition: (which, at) => {
      const facet = side(which)(at);
      return facet !== undefined && lightClass(facet.word.folded) === "prepositions";
    },
    isVerb: (which, at) => {
      const facet = side(which)(at);
      return facet !== undefined && isVerb(facet, side(which)(at - 1));
    },
  };
}
