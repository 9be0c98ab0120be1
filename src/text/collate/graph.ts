import { refinementRounds } from "./collation";
import { heaviestChain, type PairLibrary } from "./pair";

/** The numbers from 0 in their order. Filled by hand, since `from` with a function is many times as slow. */
function inTurn(length: number): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at += 1) numbers[at] = at;
  return numbers;
}

/** The places of values that rise within each of several runs, one after another, in the order of all: runs are merged two by two. */
function inOrderOf(values: Float64Array, runs: readonly number[]): Int32Array {
  let from = inTurn(values.length);
  let to = new Int32Array(values.length);
  let lengths = runs;
  while (lengths.length > 1) {
    const merged: number[] = [];
    let start = 0;
    for (let run = 0; run < lengths.length; run += 2) {
      const middle = start + (lengths[run] ?? 0);
      const end = middle + (lengths[run + 1] ?? 0);
      for (let left = start, right = middle, at = start; at < end; at += 1) {
        const isLeft =
          left < middle &&
          (right >= end || (values[from[left] ?? 0] ?? 0) <= (values[from[right] ?? 0] ?? 0));
        to[at] = from[isLeft ? left++ : right++] ?? 0;
      }
      merged.push(end - start);
      start = end;
    }
    lengths = merged;
    [from, to] = [to, from];
  }
  return from;
}

/**
 * A variant graph: the units of all wordings, gathered into places, with the order in which each wording reads them.
 * Gathering two places is refused where a wording would then read them in a circle, so that the places always have an
 * order in which every wording reads its own.
 *
 * The graph is that of partial order alignment (Lee, Grasso & Sharlow 2002) and of Schmidt & Colomb 2009, whose nodes
 * are shared passages; the order is kept up to date as Pearce & Kelly 2006 do, who look only at what lies between the
 * two places. `refused` tells that the evidence contradicted itself somewhere.
 */
export class VariantGraph {
  /** Units by number, each wording's one after another; `owner` gives the wording of each. */
  private readonly owner: Int32Array;
  private readonly parent: Int32Array;
  /** The units of one place as a ring. */
  private readonly ring: Int32Array;
  /** By root: the place's position in the order. */
  private readonly order: Int32Array;
  /** By root: which wordings have a unit here, a bit for each. */
  private readonly owners: Uint32Array;
  private readonly words: number;
  private readonly seen: Int32Array;
  private search = 0;
  refused = false;

  constructor(private readonly lengths: readonly number[]) {
    const total = lengths.reduce((sum, length) => sum + length, 0);
    this.owner = new Int32Array(total);
    this.parent = inTurn(total);
    this.ring = inTurn(total);
    this.order = new Int32Array(total);
    this.words = Math.ceil(lengths.length / 32);
    this.owners = new Uint32Array(total * this.words);
    this.seen = new Int32Array(total);
    this.fill();
  }

  /** Each unit alone, in the order of how far into its wording it stands: near the order that will come out. */
  private fill(): void {
    const shares = new Float64Array(this.owner.length);
    let unit = 0;
    this.lengths.forEach((length, wording) => {
      for (let at = 0; at < length; at += 1, unit += 1) {
        this.owner[unit] = wording;
        this.owners[unit * this.words + (wording >>> 5)] = 1 << (wording & 31);
        shares[unit] = (at + 0.5) / length;
      }
    });
    inOrderOf(shares, this.lengths).forEach((each, position) => {
      this.order[each] = position;
    });
  }

  private root(unit: number): number {
    let at = unit;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
      this.parent[at] = this.parent[up] ?? up;
      at = this.parent[at] ?? at;
    }
    return at;
  }

  private position(root: number): number {
    return this.order[root] ?? 0;
  }

  private sharesWording(a: number, b: number): boolean {
    for (let word = 0; word < this.words; word += 1) {
      if (((this.owners[a * this.words + word] ?? 0) & (this.owners[b * this.words + word] ?? 0)) !== 0)
        return true;
    }
    return false;
  }

  /** The place of the unit that the same wording reads next (`step` 1) or before (`step` -1), or -1. */
  private beside(unit: number, step: number): number {
    const other = unit + step;
    return other >= 0 && other < this.owner.length && this.owner[other] === this.owner[unit]
      ? this.root(other)
      : -1;
  }

  /** The places reached from `from` in one direction without passing `limit`; null when `target` is one of them. */
  private reach(from: number, step: 1 | -1, limit: number, target: number): number[] | null {
    this.search += 1;
    const found = [from];
    this.seen[from] = this.search;
    for (let next = 0; next < found.length; next += 1) {
      const start = found[next] ?? from;
      let unit = start;
      do {
        const place = this.beside(unit, step);
        if (place === target) return null;
        if (place >= 0 && this.seen[place] !== this.search && step * (limit - this.position(place)) > 0) {
          this.seen[place] = this.search;
          found.push(place);
        }
        unit = this.ring[unit] ?? start;
      } while (unit !== start);
    }
    return found;
  }

  /** Puts two units in one place. False where that would turn a wording's order round; nothing has changed then. */
  gather(left: number, right: number): boolean {
    let u = this.root(left);
    let v = this.root(right);
    if (u === v) return true;
    if (this.position(u) > this.position(v)) [u, v] = [v, u];
    const after = this.sharesWording(u, v) ? null : this.reach(u, 1, this.position(v), v);
    if (after === null) {
      this.refused = true;
      return false;
    }
    const before = this.reach(v, -1, this.position(u), u) ?? [];
    this.reorder(u, v, before, after);
    this.join(u, v);
    return true;
  }

  /** What must come before the joined place takes the first of the positions at hand, what must come after the last. */
  private reorder(u: number, v: number, before: number[], after: number[]): void {
    if (before.length === 1 && after.length === 1) return;
    const byPosition = (a: number, b: number) => this.position(a) - this.position(b);
    const positions = [...before, ...after].map((place) => this.position(place)).sort((a, b) => a - b);
    const places = [...before.filter((place) => place !== v).sort(byPosition), u];
    const following = after.filter((place) => place !== u).sort(byPosition);
    places.forEach((place, index) => {
      this.order[place] = positions[index] ?? 0;
    });
    following.forEach((place, index) => {
      this.order[place] = positions[positions.length - following.length + index] ?? 0;
    });
  }

  private join(u: number, v: number): void {
    this.parent[v] = u;
    const next = this.ring[u] ?? u;
    this.ring[u] = this.ring[v] ?? v;
    this.ring[v] = next;
    for (let word = 0; word < this.words; word += 1) {
      const both = (this.owners[u * this.words + word] ?? 0) | (this.owners[v * this.words + word] ?? 0);
      this.owners[u * this.words + word] = both;
    }
  }

  /** Numbers the places in their order: for each unit of each wording, the number of its place. */
  places(): Int32Array {
    const rootAt = new Int32Array(this.owner.length).fill(-1);
    for (let unit = 0; unit < rootAt.length; unit += 1) {
      if (this.parent[unit] === unit) rootAt[this.position(unit)] = unit;
    }
    const numbers = new Int32Array(this.owner.length);
    let next = 0;
    for (const root of rootAt) if (root >= 0) numbers[root] = next++;
    const places = new Int32Array(this.owner.length);
    for (let unit = 0; unit < places.length; unit += 1) places[unit] = numbers[this.root(unit)] ?? 0;
    return places;
  }
}

/** The places of all units: numbers in an order in which every wording reads its own places upwards. */
export interface Arrangement {
  readonly placeOf: Int32Array;
  readonly places: number;
}

interface Wordings {
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** How strongly the pairs speak for a unit's standing in each place where another wording stands. */
function evidenceFor(
  library: PairLibrary,
  wording: number,
  unit: number,
  { offsets }: Wordings,
  placeOf: Int32Array,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  offsets.forEach((offset, other) => {
    const alignment = other === wording ? undefined : library.get(wording, other);
    const to = alignment?.to[unit] ?? -1;
    if (to < 0) return;
    const place = placeOf[offset + to] ?? 0;
    found.set(place, (found.get(place) ?? 0) + (alignment?.strengths[unit] ?? 0));
  });
  return found;
}

/** The best places for one wording's units among the places of the others, where they beat the ones it has; else null. */
function better(
  library: PairLibrary,
  wording: number,
  wordings: Wordings,
  now: Arrangement,
): Int32Array | null {
  const length = wordings.lengths[wording] ?? 0;
  const offset = wordings.offsets[wording] ?? 0;
  const claims: { a: number; b: number; weight: number }[] = [];
  let present = 0;
  for (let unit = 0; unit < length; unit += 1) {
    const here = now.placeOf[offset + unit] ?? 0;
    for (const [place, weight] of evidenceFor(library, wording, unit, wordings, now.placeOf)) {
      claims.push({ a: unit, b: place, weight });
      if (place === here) present += weight;
    }
  }
  const chain = heaviestChain(claims, now.places);
  if (chain.reduce((sum, { weight }) => sum + weight, 0) <= present) return null;
  const chosen = new Int32Array(length).fill(-1);
  for (const { a, b } of chain) chosen[a] = b;
  return chosen;
}

/** For each unit, the place that it or the next one with a chosen place takes; -1 when none follows. */
function placesAhead(chosen: Int32Array): Int32Array {
  const ahead = chosen.slice();
  for (let unit = chosen.length - 2; unit >= 0; unit -= 1) {
    if ((ahead[unit] ?? -1) < 0) ahead[unit] = ahead[unit + 1] ?? -1;
  }
  return ahead;
}

/** Sets one wording's units anew: those with a chosen place into it, each other one into a place of its own. */
function reseat(now: Arrangement, offset: number, chosen: Int32Array): Arrangement {
  const isOwn = (unit: number) => unit >= offset && unit < offset + chosen.length;
  const kept = new Uint8Array(now.places);
  now.placeOf.forEach((place, unit) => {
    if (!isOwn(unit)) kept[place] = 1;
  });
  const ahead = placesAhead(chosen);
  const numbers = new Int32Array(now.places);
  const own = new Int32Array(chosen.length);
  let next = 0;
  let unit = 0;
  for (let place = 0; place < now.places; place += 1) {
    if (kept[place] === 0) continue;
    while (ahead[unit] === place && chosen[unit] !== place) own[unit++] = next++;
    if (chosen[unit] === place) own[unit++] = next;
    numbers[place] = next++;
  }
  while (unit < chosen.length) own[unit++] = next++;
  const placeOf = now.placeOf.map((place, each) =>
    isOwn(each) ? (own[each - offset] ?? 0) : (numbers[place] ?? 0),
  );
  return { placeOf, places: next };
}

/**
 * Takes each wording out and aligns it anew with all the others, until none gains (the iterative refinement of Barton &
 * Sternberg 1987). The sum of the matches' strengths never falls, so that it ends; `refinementRounds` bounds it as well.
 */
export function refine(library: PairLibrary, wordings: Wordings, arrangement: Arrangement): Arrangement {
  let now = arrangement;
  for (let round = 0; round < refinementRounds; round += 1) {
    let gained = false;
    for (let wording = 0; wording < wordings.lengths.length; wording += 1) {
      const chosen = better(library, wording, wordings, now);
      if (chosen === null) continue;
      now = reseat(now, wordings.offsets[wording] ?? 0, chosen);
      gained = true;
    }
    if (!gained) break;
  }
  return now;
}
