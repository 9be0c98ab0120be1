import { type Cell, type CollateOptions, collate, type Range, relateWords } from "../collate/index";
import { compareFigures, type Figure } from "../words/index";

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
  const kind = relateWords(a, b)?.kind;
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
