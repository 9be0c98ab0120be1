/** Which unit of `b` stands in the place of each unit of `a`, or -1, and how strongly. */
export interface PairAlignment {
  readonly to: Int32Array;
  readonly strengths: Uint8Array;
  readonly approximate: boolean;
}

/** How much stronger a match has to be each time the ground that it was found on doubles. */
const strengthPerDoubling = 2.5;

/** Words this far apart in both texts, or less, confirm one another. */
const withinReach = 3;

/**
 * Whether a match of this strength is what chance alone would find between `a` words of one text and `b` of another:
 * the best of many random matches grows with the logarithm of their number (Karlin & Altschul 1990). One exact word
 * means something among 16 by 16, في among 3 by 3, two words among 250 by 250.
 */
export function isChance(strength: number, a: number, b: number): boolean {
  return strength < strengthPerDoubling * Math.log2(Math.max(1, a) * Math.max(1, b));
}

/** Matches that stand together: from the first to the last, in both texts, and what they amount to. */
interface Island {
  readonly aFirst: number;
  aLast: number;
  readonly bFirst: number;
  bLast: number;
  strength: number;
}

function findIslands({ to, strengths }: PairAlignment): readonly Island[] {
  const islands: Island[] = [];
  let last: Island | undefined;
  for (let a = 0; a < to.length; a += 1) {
    const b = to[a] ?? -1;
    if (b < 0) continue;
    const strength = strengths[a] ?? 0;
    if (last !== undefined && a - last.aLast <= withinReach && b - last.bLast <= withinReach) {
      last.aLast = a;
      last.bLast = b;
      last.strength += strength;
    } else {
      last = { aFirst: a, aLast: a, bFirst: b, bLast: b, strength };
      islands.push(last);
    }
  }
  return islands;
}

/** The islands that are left, each knowing its neighbours. */
class Sea {
  readonly islands: readonly Island[];
  private readonly before: number[];
  private readonly after: number[];

  constructor(
    private readonly alignment: PairAlignment,
    private readonly lengthOfB: number,
  ) {
    this.islands = findIslands(alignment);
    this.before = this.islands.map((_, index) => index - 1);
    this.after = this.islands.map((_, index) => index + 1);
  }

  /** Whether an island is no more than chance, given the ground between its neighbours. */
  isChance(index: number): boolean {
    const left = this.islands[this.before[index] ?? -1];
    const right = this.islands[this.after[index] ?? -1];
    const a = (right?.aFirst ?? this.alignment.to.length) - (left?.aLast ?? -1) - 1;
    const b = (right?.bFirst ?? this.lengthOfB) - (left?.bLast ?? -1) - 1;
    return isChance(this.islands[index]?.strength ?? 0, a, b);
  }

  /** Takes an island away; gives its neighbours. */
  remove(index: number): readonly number[] {
    const { aFirst = 0, aLast = -1 } = this.islands[index] ?? {};
    this.alignment.to.fill(-1, aFirst, aLast + 1);
    this.alignment.strengths.fill(0, aFirst, aLast + 1);
    const previous = this.before[index] ?? -1;
    const next = this.after[index] ?? this.islands.length;
    if (previous >= 0) this.after[previous] = next;
    if (next < this.islands.length) this.before[next] = previous;
    return [previous, next].filter((at) => at >= 0 && at < this.islands.length);
  }
}

/**
 * Takes back the matches that chance explains: a preposition or a frequent name between two passages that have nothing
 * else in common. The weakest go first, since with each the ground around its neighbours grows.
 */
export function dropChance(alignment: PairAlignment, lengthOfB: number): void {
  const sea = new Sea(alignment, lengthOfB);
  // Mostly nothing is to be taken back, and the ground grows only where something is.
  if (!sea.islands.some((_, index) => sea.isChance(index))) return;
  const queue = [...sea.islands.keys()];
  queue.sort((x, y) => (sea.islands[x]?.strength ?? 0) - (sea.islands[y]?.strength ?? 0) || x - y);
  const gone = new Set<number>();
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at] ?? 0;
    if (gone.has(index) || !sea.isChance(index)) continue;
    gone.add(index);
    queue.push(...sea.remove(index));
  }
}
