import type { PairAlignment } from "./chance";

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

/**
 * The places that matches on both sides hold, with one word on either side and both of one sort: the ground on which two
 * unlike words are set against each other. Pairs of units, in order.
 *
 *     the minister  denied   the report      →  denied / confirmed
 *     the minister confirmed the report
 */
export function heldPlaces(
  alignment: PairAlignment,
  lengthOfB: number,
  areOneSort: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] {
  const { to } = alignment;
  const found: [number, number][] = [];
  let next = 0;
  for (let a = 0; a < to.length; a += 1) {
    const b = to[a] ?? -1;
    if (b >= 0) {
      next = b + 1;
      continue;
    }
    const ahead = a + 1 < to.length ? (to[a + 1] ?? -1) : lengthOfB;
    const alone = ahead === next + 1 && (a === 0 ? next === 0 : (to[a - 1] ?? -1) === next - 1);
    if (alone && isHeld(alignment, a, next, lengthOfB) && areOneSort(a, next)) found.push([a, next]);
  }
  return found;
}
