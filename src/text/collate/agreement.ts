import { compareWordings, type Piece } from "./compare";
import type { Collation, VariantKind } from "./types";

/** Kinds under which two wordings say the same word: in other letters, in another form, in another place. */
const agreeing: ReadonlySet<VariantKind> = new Set(["same", "spelling", "inflection", "name", "moved"]);

function share(pieces: readonly Piece[]): { readonly words: number; readonly agreed: number } {
  const words = pieces.filter((piece) => !piece.punctuation);
  return { words: words.length, agreed: words.filter(({ kind }) => agreeing.has(kind)).length };
}

function pairAgreement(collation: Collation, a: number, b: number): number {
  const compared = compareWordings(collation, a, b);
  const left = share(compared.a);
  const right = share(compared.b);
  const words = left.words + right.words;
  return words === 0 ? 1 : (left.agreed + right.agreed) / words;
}

/**
 * How far wordings agree, from 0 to 1: of all the words of two wordings, the share that the other has too, be it
 * otherwise spelled, in another form of the word, under another of the thing's names, or in another place. A name of
 * several words and a number count as one word; punctuation counts for nothing. Symmetric; two wordings without a word
 * agree wholly.
 *
 * With `a` and `b`, of these two; with `a` alone, the mean over all others; with neither, the mean over all pairs. Fewer
 * than two wordings agree wholly.
 */
export function agreement(collation: Collation, a?: number, b?: number): number {
  if (a !== undefined && b !== undefined) return pairAgreement(collation, a, b);
  const all = [...collation.texts.keys()];
  const firsts = a === undefined ? all : [a];
  const pairs = firsts.flatMap((x) =>
    all.filter((y) => (a === undefined ? y > x : y !== x)).map((y) => [x, y] as const),
  );
  if (pairs.length === 0) return 1;
  return pairs.reduce((sum, [x, y]) => sum + pairAgreement(collation, x, y), 0) / pairs.length;
}
