import { relateWords } from "../collate/index";
import type { ReadWord, Steps } from "./read";

/** How a word of a quotation stands to the word of the original that it is set against. */
export type PairKind = "verbatim" | "form" | "other";

/** A place of an alignment: a word of the quotation, one of the original, or both, by their numbers. */
export interface AlignedWord {
  readonly own: number | null;
  readonly at: number | null;
  /** Null where one side has nothing. */
  readonly kind: PairKind | null;
}

/** Words `[from, to)` of a text, by their numbers. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

interface Likeness {
  readonly worth: number;
  readonly kind: PairKind;
}

/** The collation's strength of a word that is set against itself. */
const strongest = 20;
/** What a match of words that say little is worth beside one of words that do. */
const lightWorth = 0.4;
/** What leaving a word out costs on either side: so little that it only keeps together what belongs together. */
const gapCost = 0.02;

const formKinds: ReadonlySet<string> = new Set(["inflection", "name"]);

function likenessOf(own: ReadWord, other: ReadWord): Likeness | null {
  const [a, b] = [own.word, other.word];
  if (a.spelling === b.spelling) return { worth: a.light ? lightWorth : 1, kind: "verbatim" };
  if (a.light !== b.light) return null;
  const relation = relateWords(a.written, b.written);
  if (relation === null) return null;
  const worth = relation.strength / strongest;
  if (relation.kind === "same" || relation.kind === "spelling") return { worth, kind: "verbatim" };
  return { worth, kind: formKinds.has(relation.kind) ? "form" : "other" };
}

/** How two words that were found to be one stand to one another. */
export function pairKind(own: ReadWord, other: ReadWord): PairKind {
  return likenessOf(own, other)?.kind ?? "form";
}

/**
 * Sets words of a quotation against words of the original, both in their order, so that what is like stands together:
 * global alignment (Needleman and Wunsch, 1970) by the collation's likeness of words. Its work is the one span times the
 * other; whoever calls it bounds both.
 */
export function alignWords(
  words: readonly [own: readonly ReadWord[], original: readonly ReadWord[]],
  own: WordSpan,
  original: WordSpan,
  steps: Steps,
): readonly AlignedWord[] {
  const [rows, columns] = [own.to - own.from, original.to - original.from];
  const width = columns + 1;
  const worth = new Float64Array((rows + 1) * width);
  const pairs = new Map<number, Likeness>();
  const worthAt = (row: number, column: number) => worth[row * width + column] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      steps.count += 1;
      const [a, b] = [words[0][own.from + row - 1], words[1][original.from + column - 1]];
      const pair = a === undefined || b === undefined ? null : likenessOf(a, b);
      const skipped = Math.max(worthAt(row - 1, column), worthAt(row, column - 1)) - gapCost;
      const paired = pair === null ? -1 : worthAt(row - 1, column - 1) + pair.worth;
      if (pair !== null && paired > skipped) pairs.set(row * width + column, pair);
      worth[row * width + column] = Math.max(skipped, paired);
    }
  }
  const aligned: AlignedWord[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 || column > 0) {
    const pair = pairs.get(row * width + column);
    const bySkippingOriginal =
      row === 0 || (column > 0 && worthAt(row, column - 1) >= worthAt(row - 1, column));
    if (pair !== undefined && row > 0 && column > 0) {
      row -= 1;
      column -= 1;
      aligned.push({ own: own.from + row, at: original.from + column, kind: pair.kind });
    } else if (bySkippingOriginal) {
      column -= 1;
      aligned.push({ own: null, at: original.from + column, kind: null });
    } else {
      row -= 1;
      aligned.push({ own: own.from + row, at: null, kind: null });
    }
  }
  return aligned.reverse();
}
