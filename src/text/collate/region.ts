import { firstWhere } from "../first-where";
import { uncutCells } from "./collation";
import type { Match } from "./matches";

/** What a match gains when the words before it match too: passages are better evidence than scattered words. */
const runBonus = 4;

/**
 * What each word without a counterpart costs: very little, since wordings are long and short for good reasons;
 * enough to choose the narrower of two tables that match as much.
 */
const gapCost = 1;

/**
 * What two words earn by standing opposite each other when each has its counterpart opposite the other's place:
 * A is B / B is A. Less than half of a match, so that a plain exchange (A B / B A) keeps one of the two aligned.
 */
const exchangeShare = 0.4;

/** How far apart exchanged words may stand, in words. Beyond it a passage has moved rather than changed places. */
export const exchangeReach = 6;

/** A wording as it is aligned: the id of each unit, and where each id stands. */
export interface Sequence {
  readonly ids: Int32Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** A wording's ids, with an index of where each stands. */
export function toSequence(ids: readonly number[]): Sequence {
  const places = new Map<number, number[]>();
  ids.forEach((id, place) => {
    const known = places.get(id);
    if (known === undefined) places.set(id, [place]);
    else known.push(place);
  });
  return { ids: new Int32Array(ids), places };
}

/** A part of two sequences: `[aStart, aEnd)` of one against `[bStart, bEnd)` of the other. */
export interface Region {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Told of each matched pair of places, with the strength of the match; from the last to the first. */
export type OnMatch = (a: number, b: number, strength: number) => void;

/** How many pairs of places a region has, which is what aligning it whole costs. */
export const cellsOf = (region: Region): number =>
  (region.aEnd - region.aStart) * (region.bEnd - region.bStart);

const fromMatch = 1;
const fromPair = 2;
const fromUp = 3;
const fromLeft = 4;
/** Set with `fromMatch` where the match before it is its neighbour in both. */
const inRun = 8;

const impossible = -1_000_000_000;

/** Working memory that grows with the largest region seen and is used again, since collations come in numbers. */
const memory = { scores: new Int16Array(0), steps: new Uint8Array(0), rows: new Int32Array(0) };

function reserve(cells: number, width: number): void {
  if (memory.scores.length < cells) {
    memory.scores = new Int16Array(cells);
    memory.steps = new Uint8Array(cells);
  } else {
    memory.scores.fill(0, 0, cells);
  }
  if (memory.rows.length < width * 4) memory.rows = new Int32Array(width * 4);
}

/** The index of the first of rising numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  if ((numbers[0] ?? least) >= least) return 0;
  return firstWhere(numbers.length, (at) => (numbers[at] ?? 0) >= least);
}

/** Writes the strength of every match of the region into the score table; gives how many there are. */
function fillMatches(
  a: Sequence,
  b: Sequence,
  region: Region,
  matches: readonly (readonly Match[])[],
): number {
  const width = region.bEnd - region.bStart;
  let count = 0;
  for (let i = region.aStart; i < region.aEnd; i += 1) {
    const row = (i - region.aStart) * width - region.bStart;
    for (const { id, strength } of matches[a.ids[i] ?? 0] ?? []) {
      const places = b.places.get(id);
      if (places === undefined) continue;
      for (let at = firstFrom(places, region.bStart); at < places.length; at += 1) {
        const j = places[at] ?? region.bEnd;
        if (j >= region.bEnd) break;
        memory.scores[row + j] = strength;
        count += 1;
      }
    }
  }
  return count;
}

/**
 * Credits the places where two words stand opposite each other whose counterparts stand opposite each other too, the
 * other way round. The credit is written as a negative score, which tells it from a match.
 */
function fillExchanges(height: number, width: number): void {
  const { scores } = memory;
  for (let point = 0; point < height * width; point += 1) {
    const strength = scores[point] ?? 0;
    if (strength <= 0) continue;
    const i = Math.floor(point / width);
    const j = point - i * width;
    const lastRow = Math.min(height - 1, i + exchangeReach);
    const firstColumn = Math.max(0, j - exchangeReach);
    for (let row = i + 1; row <= lastRow; row += 1) {
      for (let column = firstColumn; column < j; column += 1) {
        const other = scores[row * width + column] ?? 0;
        if (other <= 0) continue;
        const credit = -Math.floor(Math.min(strength, other) * exchangeShare);
        if ((scores[i * width + column] ?? 0) <= 0) scores[i * width + column] = credit;
        if ((scores[row * width + j] ?? 0) <= 0) scores[row * width + j] = credit;
      }
    }
  }
}

/**
 * Fills the table of steps. `rows` holds four rows: the best score up to a place, and the best that ends in a match
 * there, each for this row and the one before.
 */
function fillSteps(height: number, width: number): void {
  const { scores, steps, rows } = memory;
  const span = width + 1;
  let above = 0;
  let here = span;
  let aboveMatched = 2 * span;
  let hereMatched = 3 * span;
  for (let j = 0; j <= width; j += 1) {
    rows[above + j] = -j * gapCost;
    rows[aboveMatched + j] = impossible;
  }
  for (let i = 0; i < height; i += 1) {
    rows[here] = -(i + 1) * gapCost;
    rows[hereMatched] = impossible;
    let left = -(i + 1) * gapCost;
    let corner = rows[above] ?? 0;
    const row = i * width;
    for (let j = 0; j < width; j += 1) {
      const score = scores[row + j] ?? 0;
      const up = rows[above + j + 1] ?? 0;
      let best: number;
      let step: number;
      if (score > 0) {
        const run = (rows[aboveMatched + j] ?? impossible) + runBonus;
        best = score + (run > corner ? run : corner);
        step = run > corner ? fromMatch | inRun : fromMatch;
        rows[hereMatched + j + 1] = best;
      } else {
        best = corner - score;
        step = fromPair;
        rows[hereMatched + j + 1] = impossible;
      }
      if (up - gapCost > best) {
        best = up - gapCost;
        step = (step & inRun) | fromUp;
      }
      if (left - gapCost > best) {
        best = left - gapCost;
        step = (step & inRun) | fromLeft;
      }
      steps[row + j] = step;
      rows[here + j + 1] = best;
      left = best;
      corner = up;
    }
    [above, here] = [here, above];
    [aboveMatched, hereMatched] = [hereMatched, aboveMatched];
  }
}

function trace(region: Region, width: number, onMatch: OnMatch): void {
  const { scores, steps } = memory;
  let i = region.aEnd - region.aStart - 1;
  let j = width - 1;
  let mustMatch = false;
  while (i >= 0 && j >= 0) {
    const cell = i * width + j;
    const step = steps[cell] ?? 0;
    const origin = step & ~inRun;
    if (mustMatch || origin === fromMatch) {
      onMatch(region.aStart + i, region.bStart + j, scores[cell] ?? 0);
      mustMatch = (step & inRun) !== 0;
      i -= 1;
      j -= 1;
    } else {
      if (origin !== fromLeft) i -= 1;
      if (origin !== fromUp) j -= 1;
    }
  }
}

/**
 * Aligns one region whole, by dynamic programming over all its cells (Needleman & Wunsch 1970, with a state of its own
 * for matches, as Gotoh 1982 has one for gaps, so that unbroken runs earn more). Words that do not match cost nothing
 * where they stand opposite each other: what is no evidence decides nothing. Ties go to the place nearer the start of
 * `a`. The caller sees to it that the region is small enough (`regionCells`).
 */
export function alignRegion(
  a: Sequence,
  b: Sequence,
  region: Region,
  matches: readonly (readonly Match[])[],
  onMatch: OnMatch,
): void {
  const height = region.aEnd - region.aStart;
  const width = region.bEnd - region.bStart;
  if (height === 0 || width === 0) return;
  reserve(height * width, width + 1);
  if (fillMatches(a, b, region, matches) === 0) return;
  // Words change places within a sentence; what has moved further is found after the alignment.
  if (height * width <= uncutCells) fillExchanges(height, width);
  fillSteps(height, width);
  trace(region, width, onMatch);
}
