import { outletsWording } from "./coverage";
import { quoteText } from "./quotes";
import { indexStory } from "./story-index";
import type { OutletId, Statement, Story } from "./types";
import { normalWords } from "./words";

/**
 * The share of words that two texts have in common, from 0 to 1: twice the common words over all words, each
 * counted as often as it occurs (Dice, 1945, and Sørensen, 1948, on bags of words). Two texts without any word
 * have everything in common.
 */
export function commonShare(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * How far the outlets part over a statement, from 0 (all in the same words) to 1 (not a word in common): the mean
 * over all pairs of outlets of one minus the share of common words. An outlet with several wordings is compared
 * by the one that comes closest, because repeating a statement in a headline is no disagreement. Words are
 * compared in one spelling. 0 where fewer than two outlets report the statement.
 */
export function disagreementOf(story: Story, statement: Statement): number {
  const { article } = indexStory(story);
  const worded = new Map<OutletId, (readonly string[])[]>();
  for (const wording of statement.wordings) {
    const source = article(wording.article);
    if (source === null) continue;
    const words = normalWords(quoteText(source, wording));
    worded.set(source.outlet, [...(worded.get(source.outlet) ?? []), words]);
  }
  const outlets = outletsWording(story, statement).map((outlet) => worded.get(outlet) ?? []);
  const distances = outlets.flatMap((ours, index) =>
    outlets
      .slice(index + 1)
      .map((theirs) => 1 - Math.max(...ours.flatMap((a) => theirs.map((b) => commonShare(a, b))))),
  );
  return mean(distances);
}
