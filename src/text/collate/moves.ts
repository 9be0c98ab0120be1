import { firstWhere } from "../first-where";
import type { Alignment } from "./align";
import { isChance } from "./chance";
import { seedPlaces } from "./limits";
import { type Facet, relate } from "./relate";
import type { Move } from "./types";
import { exchangeReach, strength } from "./weights";

/** A run of words of one wording that another has elsewhere: `length` units from `a` in one, from `b` in the other. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** At least this strongly do two words have to match to be the same words elsewhere: as forms of one stem. */
const leastShare = strength.stem / strength.same;

/** Two distinct wordings, and which units of each have no counterpart in the other. */
class Pair {
  private readonly freeA: Uint8Array;
  private readonly freeB: Uint8Array;
  /** How many units of each have no counterpart. */
  private readonly leftOver: readonly [number, number];

  constructor(
    private readonly alignment: Alignment,
    private readonly facets: readonly Facet[],
    readonly a: number,
    readonly b: number,
    unitsAt: readonly Int32Array[],
  ) {
    this.freeA = this.free(a, unitsAt[b]);
    this.freeB = this.free(b, unitsAt[a]);
    const count = (free: Uint8Array) => free.reduce((sum, each) => sum + each, 0);
    this.leftOver = [count(this.freeA), count(this.freeB)];
  }

  private free(of: number, other: Int32Array | undefined): Uint8Array {
    const places = this.alignment.placeOf[of] ?? new Int32Array(0);
    const free = new Uint8Array(places.length);
    for (let unit = 0; unit < places.length; unit += 1) {
      if ((other?.[places[unit] ?? 0] ?? -1) < 0) free[unit] = 1;
    }
    return free;
  }

  private id(of: number, unit: number): number {
    return this.alignment.sequences[of]?.ids[unit] ?? -1;
  }

  private column(of: number, unit: number): number {
    return this.alignment.columnOf[of]?.[unit] ?? -1;
  }

  /** The strength of a match of two units that have no counterpart, 0 where they are not the same words. */
  private likeness(a: number, b: number): number {
    if (this.freeA[a] !== 1 || this.freeB[b] !== 1 || this.column(this.a, a) === this.column(this.b, b))
      return 0;
    const id = this.id(this.a, a);
    const other = this.id(this.b, b);
    const own = this.alignment.matches[id]?.[0]?.strength ?? 0;
    const found = this.alignment.matches[id]?.find((match) => match.id === other)?.strength ?? 0;
    return found >= own * leastShare ? found : 0;
  }

  /** The whole run of matches that two matching units stand in. */
  private runAround(a: number, b: number): Run {
    let back = 0;
    let weight = this.likeness(a, b);
    for (let next = this.likeness(a - 1, b - 1); next > 0; next = this.likeness(a - back - 1, b - back - 1)) {
      back += 1;
      weight += next;
    }
    let on = 1;
    for (let next = this.likeness(a + 1, b + 1); next > 0; next = this.likeness(a + on, b + on)) {
      on += 1;
      weight += next;
    }
    return { a: a - back, b: b - back, length: back + on, weight };
  }

  /** How many words of a wording lie between two columns. Its columns are in order. */
  private wordsBetween(of: number, from: number, to: number): number {
    const columns = this.alignment.columnOf[of] ?? new Int32Array(0);
    return Math.max(0, firstFrom(columns, to) - firstFrom(columns, from + 1));
  }

  /** How far a run has moved: the words between its two places, in the wording that has more of them, and itself. */
  private distance(run: Run): number {
    const [one, two] = [this.column(this.a, run.a), this.column(this.b, run.b)];
    const [from, to] = [Math.min(one, two), Math.max(one, two)];
    return 1 + Math.max(this.wordsBetween(this.a, from, to), this.wordsBetween(this.b, from, to));
  }

  /** More than chance would repeat: in a passage anywhere among what is left over, or in a word that is near. */
  private isMove(run: Run, distance: number): boolean {
    const near = distance <= exchangeReach;
    if (run.length > 1 || near) {
      const [a, b] = near ? [exchangeReach, exchangeReach] : this.leftOver;
      return !isChance(run.weight, a, b) && (run.length > 1 || this.isTelling(run));
    }
    return false;
  }

  /**
   * One word has moved only if it says something by itself, as one core, and is used once on either side. Another name
   * of the thing is another word: بلاده is not كازاخستان moved.
   */
  private isTelling(run: Run): boolean {
    const own = this.facets[this.id(this.a, run.a)];
    const other = this.facets[this.id(this.b, run.b)];
    if (own === undefined || other === undefined || own.word.light) return false;
    if (run.weight < strength.inflection || relate(own, other).kind === "name") return false;
    const once = (of: number, unit: number) =>
      this.alignment.sequences[of]?.places.get(this.id(of, unit))?.length === 1;
    return once(this.a, run.a) && once(this.b, run.b);
  }

  /** Every run of words that both have left over, found once from the first of its less frequent words. */
  private candidates(): readonly Run[] {
    const found: Run[] = [];
    // By how far apart two units lie, where the last run at that distance ends.
    const ends = new Map<number, number>();
    for (let a = 0; a < this.freeA.length; a += 1) {
      if (this.freeA[a] !== 1) continue;
      for (const { id } of this.alignment.matches[this.id(this.a, a)] ?? []) {
        const places = this.alignment.sequences[this.b]?.places.get(id) ?? [];
        if (places.length > seedPlaces) continue;
        for (const b of places) {
          if (a < (ends.get(a - b) ?? 0) || this.likeness(a, b) === 0) continue;
          const run = this.runAround(a, b);
          ends.set(a - b, run.a + run.length);
          found.push(run);
        }
      }
    }
    return found;
  }

  /** The moved runs, the weightiest first, none using a word twice. */
  moves(): readonly Run[] {
    if (this.leftOver[0] === 0 || this.leftOver[1] === 0) return [];
    const runs = this.candidates()
      .map((run) => ({ run, distance: this.distance(run) }))
      .filter(({ run, distance }) => this.isMove(run, distance))
      .sort(
        (x, y) =>
          y.run.weight - x.run.weight || x.distance - y.distance || x.run.a - y.run.a || x.run.b - y.run.b,
      )
      .map(({ run }) => run);
    const takenA = new Uint8Array(this.freeA.length);
    const takenB = new Uint8Array(this.freeB.length);
    return runs.filter(({ a, b, length }) => {
      const free = !takenA.subarray(a, a + length).includes(1) && !takenB.subarray(b, b + length).includes(1);
      if (free) {
        takenA.fill(1, a, a + length);
        takenB.fill(1, b, b + length);
      }
      return free;
    });
  }
}

/** The index of the first column that is not before one. */
function firstFrom(columns: Int32Array, column: number): number {
  return firstWhere(columns.length, (at) => (columns[at] ?? 0) >= column);
}

/** For each distinct wording, its unit in each place, or -1. */
function unitsByPlace(alignment: Alignment): readonly Int32Array[] {
  const places = alignment.placeOf.reduce(
    (most, of) => of.reduce((max, place) => Math.max(max, place + 1), most),
    0,
  );
  return alignment.placeOf.map((of) => {
    const units = new Int32Array(places).fill(-1);
    of.forEach((place, unit) => {
      units[place] = unit;
    });
    return units;
  });
}

/** One way in which some wordings have in certain columns what others have in certain others. */
interface Found {
  readonly columns: readonly [readonly number[], readonly number[]];
  /** By wording of the first place, the wordings of the second. */
  readonly pairs: Map<number, Set<number>>;
}

/**
 * The passages that stand in two places: what is left without a counterpart in either of two wordings and is yet in
 * both (block transposition, found after the alignment as in CollateX, Dekker et al. 2015). Columns are those of the
 * alignment; wordings are distinct ones. Linear in what is left over.
 */
export function findMoves(alignment: Alignment, facets: readonly Facet[]): readonly Move[] {
  const unitsAt = unitsByPlace(alignment);
  const found = new Map<string, Found>();
  const columns = (of: number, from: number, length: number) => [
    ...(alignment.columnOf[of]?.subarray(from, from + length) ?? []),
  ];
  for (let a = 0; a < unitsAt.length; a += 1) {
    for (let b = a + 1; b < unitsAt.length; b += 1) {
      for (const run of new Pair(alignment, facets, a, b, unitsAt).moves()) {
        const left = { wording: a, columns: columns(a, run.a, run.length) };
        const right = { wording: b, columns: columns(b, run.b, run.length) };
        const [one, two] = (left.columns[0] ?? 0) <= (right.columns[0] ?? 0) ? [left, right] : [right, left];
        const key = `${one.columns.join()}|${two.columns.join()}`;
        const entry = found.get(key) ?? { columns: [one.columns, two.columns] as const, pairs: new Map() };
        found.set(key, entry);
        entry.pairs.set(one.wording, (entry.pairs.get(one.wording) ?? new Set<number>()).add(two.wording));
      }
    }
  }
  return [...found.values()].flatMap(toMoves);
}

/** Wordings that are linked with the same others make one place. */
function toMoves({ columns, pairs }: Found): readonly Move[] {
  const groups = new Map<string, { first: number[]; second: readonly number[] }>();
  for (const [wording, others] of [...pairs].sort(([a], [b]) => a - b)) {
    const second = [...others].sort((a, b) => a - b);
    const group = groups.get(second.join()) ?? { first: [], second };
    group.first.push(wording);
    groups.set(second.join(), group);
  }
  return [...groups.values()].map(({ first, second }) => ({
    places: [
      { wordings: first, columns: columns[0] },
      { wordings: second, columns: columns[1] },
    ],
  }));
}
