import type { TextRange } from "../quotes/index";
import { type ReadWord, readWords, type Steps } from "./read";

/** A text among several, by what of it counts. */
export interface ComparedText {
  readonly text: string;
  /** What is left out of the comparison: passages in quotation marks, which several have who heard the same. In order. */
  readonly without?: readonly TextRange[];
}

/** A passage that two of some texts have to the letter, spelling apart. */
export interface SharedPassage {
  /** Which text has it, by its place among those given, and where. */
  readonly one: { readonly text: number; readonly range: TextRange };
  readonly other: { readonly text: number; readonly range: TextRange };
  readonly words: number;
}

/** So many words in a row that two reporters write alike are no chance any more: one has them of the other, or both of a third. */
const leastShared = 12;
/** Words by whose run a passage is found. */
const window = 8;
/** A run that more texts have than this is a formula, and starts no passage. It bounds what one word costs. */
const mostTexts = 24;

/** The words that count, each with a number for its spelling. */
interface Numbered {
  readonly words: readonly ReadWord[];
  readonly ids: readonly number[];
}

class Spellings {
  readonly #ids = new Map<string, number>();

  read({ text, without = [] }: ComparedText): Numbered {
    let next = 0;
    const words = readWords(text);
    const ids = words.map(({ start, end, word }) => {
      while ((without[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      // What is left out is like nothing, not even itself.
      if ((without[next]?.start ?? Number.POSITIVE_INFINITY) < end) return -1;
      const known = this.#ids.get(word.spelling) ?? this.#ids.size;
      this.#ids.set(word.spelling, known);
      return known;
    });
    return { words, ids };
  }
}

function rangeFrom({ words }: Numbered, from: number, length: number): TextRange {
  return { start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 };
}

interface Place {
  readonly text: number;
  readonly at: number;
}

/**
 * The passages of at least `leastShared` words that two of some texts share to the letter, spelling apart, in the order of
 * the later text: runs of words are looked up in an index of all runs before (winnowed by nothing, as Broder's shingles,
 * 1997) and followed as far as both go on. The work grows with the words of all texts together.
 */
export function sharedPassages(
  texts: readonly ComparedText[],
  least: number = leastShared,
  steps: Steps = { count: 0 },
): readonly SharedPassage[] {
  const spellings = new Spellings();
  const read = texts.map((each) => spellings.read(each));
  const runs = new Map<string, Place[]>();
  const found: SharedPassage[] = [];
  for (const [text, own] of read.entries()) {
    const followed = new Map<number, number>();
    const starts: (readonly [string, number])[] = [];
    for (let at = 0; at + window <= own.ids.length; at += 1) {
      const run = own.ids.slice(at, at + window);
      if (run.includes(-1)) continue;
      const key = run.join(" ");
      starts.push([key, at]);
      for (const { text: before, at: from } of runs.get(key) ?? []) {
        const other = read[before];
        if (other === undefined || at < (followed.get(before) ?? 0)) continue;
        let length = window;
        while (own.ids[at + length] === other.ids[from + length] && (own.ids[at + length] ?? -1) >= 0) {
          length += 1;
          steps.count += 1;
        }
        followed.set(before, at + length);
        if (length < least) continue;
        const one = { text: before, range: rangeFrom(other, from, length) };
        found.push({ one, other: { text, range: rangeFrom(own, at, length) }, words: length });
      }
    }
    for (const [key, at] of starts) {
      const places = runs.get(key);
      if (places === undefined) runs.set(key, [{ text, at }]);
      else if (places.length < mostTexts) places.push({ text, at });
    }
  }
  return found;
}

/** Two texts of which both have so much of the other are one text. */
const leastAlike = 0.85;
/** Words in a row that count for one text being another. */
const leastRun = window;

/** How many words lie in some ranges of one text, counted once. */
function wordsWithin(words: readonly ReadWord[], ranges: readonly TextRange[]): number {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return words.filter(({ start }) => {
    while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
      next += 1;
    }
    return start < reach;
  }).length;
}

/**
 * Which of some texts are one and the same with slips, by their places: each group has two at least, in their order, and
 * groups stand in the order of their first. One text printed by several is one witness.
 */
export function samePrints(texts: readonly string[]): readonly (readonly number[])[] {
  const read = texts.map(readWords);
  const passages = sharedPassages(
    texts.map((text) => ({ text })),
    leastRun,
  );
  const firstOf = texts.map((_, at) => at);
  for (const other of texts.keys())
    for (let one = 0; one < other; one += 1) {
      const both = passages.filter((each) => each.one.text === one && each.other.text === other);
      if (both.length === 0 || firstOf[other] !== other) continue;
      const isMostOf = (at: number, ranges: readonly TextRange[]) =>
        wordsWithin(read[at] ?? [], ranges) >= leastAlike * (read[at]?.length ?? 0);
      const isSame =
        isMostOf(
          one,
          both.map((each) => each.one.range),
        ) &&
        isMostOf(
          other,
          both.map((each) => each.other.range),
        );
      if (isSame) firstOf[other] = firstOf[one] ?? one;
    }
  return texts.flatMap((_, first) => {
    const group = firstOf.flatMap((of, at) => (of === first ? at : []));
    return group.length > 1 ? [group] : [];
  });
}
