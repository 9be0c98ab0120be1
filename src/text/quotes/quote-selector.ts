import { firstWhere } from "../first-where";
import { occurrences } from "./occurrences";
import type { TextQuoteSelector } from "./resolve-quote";

/** How far another place with the same words agrees with the one meant, in code units to either side. */
interface Rival {
  readonly before: number;
  readonly after: number;
}

/**
 * The shortest selector that leads back to `[start, end)` and nowhere else: the words themselves, with
 * just so many words before and after that no other place matches. Fewest words of context first, then
 * fewest code units, then rather before than after. Prefix and suffix are verbatim, white space and all.
 *
 * @throws RangeError when the range is empty or not inside the text.
 */
export function quoteSelector(text: string, start: number, end: number): TextQuoteSelector {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
  ) {
    throw new RangeError(`no words at ${start}–${end} of a text of ${text.length}`);
  }
  const exact = text.slice(start, end);
  const rivals = occurrences(text, exact)
    .filter((place) => place !== start)
    .map((place) => rivalAt(text, place, start, exact.length));
  if (rivals.length === 0) return { exact };
  const context = leastContext(rivals, reachesBefore(text, start), reachesAfter(text, end));
  const prefix = text.slice(start - context.before, start);
  const suffix = text.slice(end, end + context.after);
  return { exact, ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
}

/**
 * Of all pairs of a reach before and a reach after that exclude every rival, the one with the fewest
 * words. A rival is excluded by the side that reaches further than it agrees.
 */
function leastContext(rivals: readonly Rival[], before: readonly number[], after: readonly number[]): Rival {
  const furthest = [...rivals].sort((one, other) => other.before - one.before);
  let best = { words: Number.POSITIVE_INFINITY, before: before.at(-1) ?? 0, after: after.at(-1) ?? 0 };
  // Longer prefixes leave fewer rivals to the suffix, so both lists are walked once.
  let left = furthest.length - 1;
  const afterMost = runningMost(furthest.map((rival) => rival.after));
  before.forEach((reach, wordsBefore) => {
    while (left >= 0 && (furthest[left]?.before ?? 0) < reach) left -= 1;
    const wordsAfter =
      left < 0 ? 0 : firstWhere(after.length, (at) => (after[at] ?? 0) > (afterMost[left] ?? 0));
    const reachAfter = after[wordsAfter];
    if (reachAfter === undefined) return;
    const words = wordsBefore + wordsAfter;
    const units = reach + reachAfter;
    if (words < best.words || (words === best.words && units <= best.before + best.after)) {
      best = { words, before: reach, after: reachAfter };
    }
  });
  return best;
}

function runningMost(numbers: readonly number[]): number[] {
  let most = 0;
  return numbers.map((number) => {
    most = Math.max(most, number);
    return most;
  });
}

function rivalAt(text: string, place: number, start: number, length: number): Rival {
  let before = 0;
  const roomBefore = Math.min(place, start);
  while (before < roomBefore && text[place - before - 1] === text[start - before - 1]) before += 1;
  let after = 0;
  const roomAfter = text.length - Math.max(place, start) - length;
  while (after < roomAfter && text[place + length + after] === text[start + length + after]) after += 1;
  return { before, after };
}

/** Lengths of context before `start` that end at a word's first unit: 0, one word, two words … */
function reachesBefore(text: string, start: number): number[] {
  const reaches = [0];
  for (const word of text.slice(0, start).matchAll(/\S+/g)) reaches.push(start - word.index);
  return withAll(reaches.sort(ascending), start);
}

/** Lengths of context after `end` that end after a word's last unit: 0, one word, two words … */
function reachesAfter(text: string, end: number): number[] {
  const reaches = [0];
  for (const word of text.slice(end).matchAll(/\S+/g)) reaches.push(word.index + word[0].length);
  return withAll(reaches, text.length - end);
}

/** White space at the very edge of the text counts as one more word, so that there is always a way out. */
function withAll(reaches: readonly number[], room: number): number[] {
  return reaches.at(-1) === room ? [...reaches] : [...reaches, room];
}

function ascending(one: number, other: number): number {
  return one - other;
}
