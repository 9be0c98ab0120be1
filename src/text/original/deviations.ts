import type { TextRange } from "../quotes/index";
import type { AlignedWord } from "./align";
import type { OriginalText, ReadWord } from "./read";

/**
 * Where a quotation says something else than the original at its place. `form`: the word in another form, or under another
 * name. `other`: other words instead. `added`: words that the original does not have there. `left-out`: words of the original
 * that are missing; where the quotation marks the gap itself, with three points or brackets, that is no deviation.
 */
export interface Deviation {
  readonly kind: "form" | "other" | "added" | "left-out";
  /** Null for what is left out. */
  readonly own: TextRange | null;
  /** Null for what is added. */
  readonly original: TextRange | null;
}

/** What is set against what: a quotation's words, and the original. */
interface Quotation {
  readonly original: OriginalText;
  readonly words: readonly ReadWord[];
}

/** The range from the first to the last of some words; null for none. */
export function rangeOf(words: readonly ReadWord[], numbers: readonly number[]): TextRange | null {
  const [first, last] = [words[Math.min(...numbers)], words[Math.max(...numbers)]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What a quotation itself marks as left out. */
const gapMark = /\.{2,}|…|\[|\(/u;

/** The deviations of a part: pairs that are not word for word, and runs that only one side has. */
export function deviationsOf(
  { original, words }: Quotation,
  aligned: readonly AlignedWord[],
  text: string,
): readonly Deviation[] {
  const found: Deviation[] = [];
  let own: number[] = [];
  let at: number[] = [];
  const close = (next: number | null) => {
    const [ownRange, range] = [rangeOf(words, own), rangeOf(original.words, at)];
    const behind = next === null ? undefined : words[next];
    const ahead = next === null ? undefined : words[next - 1];
    const isMarked =
      ahead !== undefined && behind !== undefined && gapMark.test(text.slice(ahead.end, behind.start));
    if (ownRange !== null) {
      found.push({ kind: range === null ? "added" : "other", own: ownRange, original: range });
    } else if (range !== null && !isMarked) found.push({ kind: "left-out", own: null, original: range });
    own = [];
    at = [];
  };
  for (const pair of aligned) {
    if (pair.kind === null) {
      if (pair.own !== null) own.push(pair.own);
      if (pair.at !== null) at.push(pair.at);
      continue;
    }
    close(pair.own);
    if (pair.kind === "verbatim" || pair.own === null || pair.at === null) continue;
    found.push({
      kind: pair.kind,
      own: rangeOf(words, [pair.own]),
      original: rangeOf(original.words, [pair.at]),
    });
  }
  close(null);
  return found;
}

/** Runs of words that no part has, with one that says something and stands nowhere in the original in any form. */
export function absentOf({ original, words }: Quotation, placed: ReadonlySet<number>): readonly TextRange[] {
  const runs: number[][] = [];
  for (const at of words.keys()) {
    if (placed.has(at)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  const isNowhere = (at: number) => {
    const word = words[at]?.word;
    return word !== undefined && !word.light && !original.has(word);
  };
  return runs.filter((run) => run.some(isNowhere)).flatMap((run) => rangeOf(words, run) ?? []);
}
