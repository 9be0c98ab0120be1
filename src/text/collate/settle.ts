import { gapColumns } from "./limits";
import type { Facet } from "./relate";

/** The units of each distinct wording, by the ids of their words, and the places and columns that they stand in. */
interface Seated {
  readonly ids: readonly Int32Array[];
  readonly columnOf: readonly Int32Array[];
  readonly placeOf: readonly Int32Array[];
  readonly columns: number;
}

/** For each column, what stands in it: the unit of each wording, by number, or -1. */
function fill({ columnOf, columns }: Seated): Int32Array[] {
  const rows = Array.from({ length: columns }, () => new Int32Array(columnOf.length).fill(-1));
  columnOf.forEach((of, wording) => {
    of.forEach((column, unit) => {
      const row = rows[column];
      if (row !== undefined) row[wording] = unit;
    });
  });
  return rows;
}

/** Which places hold one wording's unit alone. */
function alone(placeOf: readonly Int32Array[]): Uint8Array {
  const places = placeOf.reduce((most, of) => of.reduce((max, place) => Math.max(max, place + 1), most), 0);
  const counts = new Uint8Array(places);
  for (const of of placeOf) for (const place of of) counts[place] = Math.min(2, (counts[place] ?? 0) + 1);
  return counts;
}

/** One wording's run of words without a counterpart, and the columns that it may stand in. */
interface Run {
  readonly wording: number;
  readonly first: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** What it has to bring to part the words of a run: that two of them suit better. */
const partingCost = 2;

class Settler {
  private readonly rows: Int32Array[];

  constructor(
    private readonly seated: Seated,
    private readonly facets: readonly Facet[],
  ) {
    this.rows = fill(seated);
  }

  /** Two words suit each other's place when both say something, or both bind what does. */
  private suits(a: number, b: number): number {
    return this.facets[a]?.word.light === this.facets[b]?.word.light ? 1 : -1;
  }

  /** How well a word of a run suits what the others have in a column, on the mean. */
  private suiting({ wording, first }: Run, word: number, column: number): number {
    const own = this.seated.ids[wording]?.[first + word] ?? -1;
    let sum = 0;
    let count = 0;
    this.rows[column]?.forEach((unit, other) => {
      const id = other === wording || unit < 0 ? undefined : this.seated.ids[other]?.[unit];
      if (id === undefined) return;
      sum += this.suits(own, id);
      count += 1;
    });
    return count === 0 ? 0 : sum / count;
  }

  /** How many words of a run stand at the start of its room; the others stand at the end. Ties leave more at the start. */
  private cut(run: Run): number {
    const slack = run.to - run.from - run.length;
    let sum = 0;
    for (let word = 0; word < run.length; word += 1) sum += this.suiting(run, word, run.from + word);
    let best = sum;
    let cut = run.length;
    for (let word = run.length - 1; word >= 0; word -= 1) {
      const [early, late] = [run.from + word, run.from + word + slack];
      sum += this.suiting(run, word, late) - this.suiting(run, word, early);
      const worth = word > 0 ? sum - partingCost : sum;
      if (worth > best) {
        best = worth;
        cut = word;
      }
    }
    return cut;
  }

  settle(run: Run): void {
    const slack = run.to - run.from - run.length;
    const cut = this.cut(run);
    const columns = Array.from(
      { length: run.length },
      (_, word) => run.from + word + (word < cut ? 0 : slack),
    );
    const columnOf = this.seated.columnOf[run.wording];
    for (let word = 0; word < run.length; word += 1) {
      const row = this.rows[columnOf?.[run.first + word] ?? -1];
      if (row !== undefined) row[run.wording] = -1;
    }
    columns.forEach((column, word) => {
      const row = this.rows[column];
      if (row !== undefined) row[run.wording] = run.first + word;
      if (columnOf !== undefined) columnOf[run.first + word] = column;
    });
  }
}

function runsOf(wording: number, seated: Seated, counts: Uint8Array): readonly Run[] {
  const columnOf = seated.columnOf[wording] ?? new Int32Array(0);
  const placeOf = seated.placeOf[wording] ?? new Int32Array(0);
  const runs: Run[] = [];
  for (let first = 0; first < columnOf.length; ) {
    let end = first;
    while (end < columnOf.length && counts[placeOf[end] ?? 0] === 1) end += 1;
    const from = first === 0 ? 0 : (columnOf[first - 1] ?? 0) + 1;
    const to = end === columnOf.length ? seated.columns : (columnOf[end] ?? 0);
    const slack = to - from - (end - first);
    const whole = first === 0 && end === columnOf.length;
    if (end > first && slack > 0 && to - from <= gapColumns && !whole) {
      runs.push({ wording, first, length: end - first, from, to });
    }
    first = end + 1;
  }
  return runs;
}

/**
 * Sets words that have no counterpart, and more room than they need, where they suit what the others have: at the start
 * of the room, at its end, or some at either (عند opposite بعد rather than opposite the verb before it). Where nothing
 * tells, they stay at the start. No column is added, and no word that has a counterpart moves. Changes `columnOf`.
 */
export function settle(seated: Seated, facets: readonly Facet[]): void {
  const counts = alone(seated.placeOf);
  let settler: Settler | null = null;
  for (let wording = 0; wording < seated.columnOf.length; wording += 1) {
    for (const run of runsOf(wording, seated, counts)) {
      settler ??= new Settler(seated, facets);
      settler.settle(run);
    }
  }
}
