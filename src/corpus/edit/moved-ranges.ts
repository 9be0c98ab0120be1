import type { TextRange } from "../../text/quotes/index";

/** Words that stand in both of two texts, in their order: where they begin in each, and how long they are. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Piece extends TextRange {
  readonly text: string;
}

/** Cells of the table in which words are aligned; beyond them only what is the same at both ends counts. */
const mostCells = 4_000_000;

const piecesOf = (text: string): readonly Piece[] =>
  [...text.matchAll(/\n|[^\S\n]+|\S+/gu)].map(({ 0: piece, index }) => {
    return { text: piece, start: index, end: index + piece.length };
  });

/**
 * The longest series of words that two texts share.
 *
 *     before  قال الوزير ان الماء وصل
 *     after   قال الوزير إن الماء وصل أمس
 *     kept    قال الوزير    الماء وصل
 */
export function keptRuns(before: string, after: string): readonly Run[] {
  const [one, other] = [piecesOf(before), piecesOf(after)];
  const same = (at: number, there: number) => one[at]?.text === other[there]?.text;
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && same(head, head)) head += 1;
  let tail = 0;
  while (tail < least - head && same(one.length - 1 - tail, other.length - 1 - tail)) tail += 1;
  const pairs: [number, number][] = [];
  for (let at = 0; at < head; at += 1) pairs.push([at, at]);
  pairs.push(
    ...alignedBetween(one.slice(head, one.length - tail), other.slice(head, other.length - tail), head),
  );
  for (let at = tail; at > 0; at -= 1) pairs.push([one.length - at, other.length - at]);
  return pairs.flatMap(([at, there]) => {
    const [piece, its] = [one[at], other[there]];
    return piece === undefined || its === undefined
      ? []
      : [{ from: piece.start, to: its.start, length: piece.text.length }];
  });
}

/** Pairs of the same pieces, as many as can be in one order; their places are counted from `offset`. */
function alignedBetween(
  one: readonly Piece[],
  other: readonly Piece[],
  offset: number,
): readonly [number, number][] {
  const width = other.length + 1;
  if (one.length * width > mostCells) return [];
  const lengths = new Uint32Array((one.length + 1) * width);
  const lengthAt = (at: number, there: number) => lengths[at * width + there] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let there = other.length - 1; there >= 0; there -= 1) {
      lengths[at * width + there] =
        one[at]?.text === other[there]?.text
          ? lengthAt(at + 1, there + 1) + 1
          : Math.max(lengthAt(at + 1, there), lengthAt(at, there + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    if (one[at]?.text === other[there]?.text) pairs.push([at++ + offset, there++ + offset]);
    else if (lengthAt(at + 1, there) >= lengthAt(at, there + 1)) at += 1;
    else there += 1;
  }
  return pairs;
}

/**
 * Where a range stands in the text after: from the first of its words to the last, words that were put in the place of others
 * included. Null where less than the share `least` of its signs is left.
 */
export function movedRange(
  runs: readonly Run[],
  after: string,
  { start, end }: TextRange,
  least: number,
): TextRange | null {
  const inside = runs.filter(({ from, length }) => from < end && from + length > start);
  const kept = inside.reduce(
    (sum, { from, length }) => sum + Math.min(end, from + length) - Math.max(start, from),
    0,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || kept < least * (end - start)) return null;
  const before = runs.findLast(({ from, length }) => from + length <= start);
  const behind = runs.find(({ from }) => from >= end);
  const opens =
    first.from <= start
      ? first.to + start - first.from
      : before === undefined
        ? 0
        : before.to + before.length;
  const closes = last.from + last.length >= end ? last.to + end - last.from : (behind?.to ?? after.length);
  const words = after.slice(opens, closes);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const from = opens + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
