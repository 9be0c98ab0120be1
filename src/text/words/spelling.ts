import { unifyLoanWords } from "./loan-words";

/** The letters that transliterators of foreign names add, leave out and exchange. */
const vowels = /[اويه]/gu;
/** Shorter words are other words when a letter differs. */
const leastSkeleton = 4;
const leastAnyLetter = 6;

/** How many letters to add, remove, exchange or swap with their neighbour (Damerau 1964, optimal string alignment). */
function editDistance(one: string, other: string): number {
  let [beforeLast, last] = [new Array<number>(other.length + 1).fill(0), [...Array(other.length + 1).keys()]];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      next.push(least);
    }
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** Whether one edit makes the longer word of the shorter; in the length of the words. */
function isOneEditApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length)
    return long.length === short.length + 1 && short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** A folded word of a name as names are compared: without the article, foreign words in one spelling. */
export function nameKey(folded: string): string {
  const bare = folded.startsWith("ال") && folded.length > 4 ? folded.slice(2) : folded;
  return unifyLoanWords(bare);
}

/**
 * Whether two words of names, as {@link nameKey} gives them, may be spellings of one: the same consonants with at most
 * two vowels' difference (توكاييف / تواكييف), or one letter's in a long word. A foreign g is غ or ج: سيرغي / سيرجي.
 */
export function isSpellingOf(one: string, other: string): boolean {
  if (one === other) return true;
  // Most pairs are told apart at once.
  if (Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < leastSkeleton)
    return false;
  if (one[0] !== other[0] && !/^[غج]/u.test(one)) return false;
  const [first, second] = [one.replaceAll("غ", "ج"), other.replaceAll("غ", "ج")];
  if (first === second) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short[0] !== long[0]) return false;
  if (short.length >= leastAnyLetter && isOneEditApart(short, long)) return true;
  return short.replace(vowels, "") === long.replace(vowels, "") && editDistance(short, long) <= 2;
}
