import { unifyLoanWords } from "../collate/loan-words";

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
  const [first, second] = [one.replaceAll("غ", "ج"), other.replaceAll("غ", "ج")];
  if (first === second) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < leastSkeleton || long.length - short.length > 2 || short[0] !== long[0]) return false;
  const distance = editDistance(short, long);
  if (distance > 2) return false;
  if (distance === 1 && short.length >= leastAnyLetter) return true;
  return short.replace(vowels, "") === long.replace(vowels, "");
}
