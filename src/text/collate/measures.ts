import { compareFigures, type Figure, wordOf } from "../words/index";
import { collate } from "./collate";
import { compareWordings, type Piece } from "./compare";
import { relate } from "./relate";
import type { Cell, CollateOptions, Collation, Range, VariantKind } from "./types";

/** Kinds under which two wordings say the same word: in other letters, in another form, in another place. */
const agreeing: ReadonlySet<VariantKind> = new Set(["same", "spelling", "inflection", "name", "moved"]);

function share(pieces: readonly Piece[]): { readonly words: number; readonly agreed: number } {
  const words = pieces.filter((piece) => !piece.punctuation);
  return { words: words.length, agreed: words.filter(({ kind }) => agreeing.has(kind)).length };
}

/**
 * How far two wordings agree word by word, from 0 to 1: of all their words, the share that the other has too, be it
 * otherwise spelled, in another form of the word, under another of the thing's names, or in another place. A name of
 * several words and a number count as one word; punctuation counts for nothing. Symmetric; two wordings without a word
 * agree wholly. It tells which texts can be read side by side, and is shown to nobody: how far outlets part is told by
 * findings.
 */
export function agreement(collation: Collation, a: number, b: number): number {
  const compared = compareWordings(collation, a, b);
  const left = share(compared.a);
  const right = share(compared.b);
  const words = left.words + right.words;
  return words === 0 ? 1 : (left.agreed + right.agreed) / words;
}

/**
 * The names on which wordings of a collation part: those of which two forms stand opposite each other, be it beside
 * further words. Places in the list of names that was given, rising; none without names.
 */
export function partedNames(collation: Collation): readonly number[] {
  const found = new Set<number>();
  const wordings = [...collation.texts.keys()];
  for (const a of wordings) {
    for (const b of wordings.slice(a + 1)) {
      for (const { kind, column } of compareWordings(collation, a, b).a) {
        const name = kind === "name" ? (collation.columns[column]?.cells[a]?.name ?? null) : null;
        if (name !== null) found.add(name);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A figure where it stands in its text. */
export interface PlacedFigure extends Range, Figure {}

/** Two figures for what seems to be one thing. */
export interface FigureContrast {
  readonly a: PlacedFigure;
  readonly b: PlacedFigure;
  /** `rounded`: one is a round figure for the other, and both can be true. `different`: they disagree. */
  readonly relation: "rounded" | "different";
  /** What makes them one thing: that they stand in the same place, or that the same word is counted. */
  readonly by: "place" | "counted";
}

/** A figure of one text, the column that it stands in, and the word that follows it. */
interface Counted {
  readonly figure: PlacedFigure;
  readonly column: number;
  readonly counted: string | null;
}

/** Every figure of one text, in order, from its cells. */
function figuresOf(cells: readonly (Cell | null)[]): readonly Counted[] {
  return cells.flatMap((cell, column) => {
    if (cell === null || cell.figure === null) return [];
    const next = cells.slice(column + 1).find((other) => other !== null);
    const counted = next === undefined || next === null || next.figure !== null ? null : next.written;
    return [{ figure: { ...cell.figure, start: cell.start, end: cell.end }, column, counted }];
  });
}

function areOneThing(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const facet = (written: string) => ({ word: wordOf(written), name: null, figure: null, negation: false });
  const kind = relate(facet(a), facet(b))?.kind;
  return kind === "same" || kind === "spelling" || kind === "inflection";
}

type Fits = (a: Counted, b: Counted) => boolean;

const inOnePlace: Fits = (a, b) => a.column === b.column && a.figure.unit === b.figure.unit;
const countOneThing: Fits = (a, b) => a.figure.unit === b.figure.unit && areOneThing(a.counted, b.counted);
const areEqual: Fits = (a, b) => compareFigures(a.figure, b.figure) === "equal";

/** Takes from both lists the figures that fit one another, each once, in the order of the first. */
function takePairs(
  left: Counted[],
  right: Counted[],
  fits: Fits,
): readonly (readonly [PlacedFigure, PlacedFigure])[] {
  return [...left].flatMap((a) => {
    const b = right.find((other) => fits(a, other));
    if (b === undefined) return [];
    left.splice(left.indexOf(a), 1);
    right.splice(right.indexOf(b), 1);
    return [[a.figure, b.figure] as const];
  });
}

/**
 * Where the figures of two texts part: those that stand in the same place with another value, and those that count the
 * same thing in different places (2,500 جندي / 2030 جنديًا). Equal values, in whatever script or words, are no
 * contrast, and what has its equal elsewhere is none. Those by place come first; each group is ordered as in `a`.
 */
export function figureContrasts(
  a: string,
  b: string,
  options: CollateOptions = {},
): readonly FigureContrast[] {
  const columns = collate([a, b], options).columns.filter(({ punctuation }) => !punctuation);
  const [left, right] = [0, 1].map((side) => [...figuresOf(columns.map(({ cells }) => cells[side] ?? null))]);
  if (left === undefined || right === undefined) return [];
  takePairs(left, right, (x, y) => inOnePlace(x, y) && areEqual(x, y));
  takePairs(left, right, (x, y) => countOneThing(x, y) && areEqual(x, y));
  const contrasts = (by: FigureContrast["by"], fits: Fits) =>
    takePairs(left, right, fits).flatMap(([x, y]): readonly FigureContrast[] => {
      const relation = compareFigures(x, y);
      return relation === "equal" ? [] : [{ a: x, b: y, relation, by }];
    });
  return [...contrasts("place", inOnePlace), ...contrasts("counted", countOneThing)];
}
