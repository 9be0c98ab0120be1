import { regionCells, uncutCells } from "./collation";
import { dropChance, heldPlaces, type PairAlignment } from "./grounds";
import type { Match } from "./matches";
import { alignRegion, cellsOf, type OnMatch, type Region, type Sequence } from "./region";
import { type Facet, inOnePlace } from "./relate";

/** A claim that something at `a` in one sequence and something at `b` in another belong together. */
export interface Claim {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A prefix maximum over places, in logarithmic time (Fenwick 1994): the best claim that ends before a place. */
class BestBefore {
  private readonly best: Int32Array;

  constructor(
    size: number,
    private readonly totals: Float64Array,
  ) {
    this.best = new Int32Array(size + 1).fill(-1);
  }

  private total(claim: number): number {
    return claim < 0 ? 0 : (this.totals[claim] ?? 0);
  }

  /** The claim with the greatest total among those placed before `place`, or -1. */
  before(place: number): number {
    let found = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const candidate = this.best[at] ?? -1;
      if (this.total(candidate) > this.total(found)) found = candidate;
    }
    return found;
  }

  put(place: number, claim: number): void {
    for (let at = place + 1; at < this.best.length; at += at & -at) {
      if (this.total(claim) > this.total(this.best[at] ?? -1)) this.best[at] = claim;
    }
  }
}

/**
 * The heaviest set of claims that rise in both sequences (Jacobson & Vo 1992, heaviest increasing subsequence), in
 * order, in n log n. `size` is the length of the sequence that `b` counts in.
 */
export function heaviestChain(claims: readonly Claim[], size: number): readonly Claim[] {
  // Of the claims on one place of `a`, the latest in `b` first, so that none of them builds on another.
  const order = [...claims.keys()].sort((x, y) => {
    const left = claims[x];
    const right = claims[y];
    return (left?.a ?? 0) - (right?.a ?? 0) || (right?.b ?? 0) - (left?.b ?? 0);
  });
  const totals = new Float64Array(claims.length);
  const previous = new Int32Array(claims.length).fill(-1);
  const best = new BestBefore(size, totals);
  for (const index of order) {
    const claim = claims[index];
    if (claim === undefined) continue;
    const before = best.before(claim.b);
    previous[index] = before;
    totals[index] = claim.weight + (before < 0 ? 0 : (totals[before] ?? 0));
    best.put(claim.b, index);
  }
  const chain: Claim[] = [];
  for (let at = best.before(size); at >= 0; at = previous[at] ?? -1) {
    const claim = claims[at];
    if (claim !== undefined) chain.push(claim);
  }
  return chain.reverse();
}

/** A passage that both have: `length` words from `a` in one and from `b` in the other. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The places of every passage of `length` words; -1 for one that occurs twice. */
function occurrences(
  classes: Int32Array,
  start: number,
  end: number,
  length: number,
  base: number,
): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = start; at + length <= end; at += 1) {
    let key = 0;
    for (let word = at; word < at + length; word += 1) key = key * base + (classes[word] ?? 0);
    found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

function grow(anchors: Anchor[], next: Anchor): void {
  const last = anchors.at(-1);
  const continues =
    last !== undefined && next.a - last.a === next.b - last.b && next.a <= last.a + last.length;
  if (continues) anchors[anchors.length - 1] = { ...last, length: next.a + next.length - last.a };
  else anchors.push(next);
}

/** Passages that overlap in one of the texts cannot both stand; the later one gives way. */
function trim(chain: readonly Claim[]): readonly Anchor[] {
  const kept: Anchor[] = [];
  for (const { a, b, weight } of chain) {
    const last = kept.at(-1);
    const overlap = last === undefined ? 0 : Math.max(0, last.a + last.length - a, last.b + last.length - b);
    if (overlap < weight) kept.push({ a: a + overlap, b: b + overlap, length: weight - overlap });
  }
  return kept;
}

/**
 * The heaviest rising chain of passages of at least `length` words that occur once on either side of a region: maximal
 * unique matches (Delcher et al. 1999, MUMmer), chained as in Cohen's patience diff. `classes` gives two words
 * one number when they differ in spelling only; `base` is above all of them. Near-linear in the region's sides.
 */
export function findAnchors(
  sides: { readonly a: Int32Array; readonly b: Int32Array },
  region: Region,
  length: number,
  base: number,
): readonly Anchor[] {
  const inA = occurrences(sides.a, region.aStart, region.aEnd, length, base);
  const inB = occurrences(sides.b, region.bStart, region.bEnd, length, base);
  const runs: Anchor[] = [];
  for (const [key, a] of inA) {
    const b = inB.get(key);
    if (a >= 0 && b !== undefined && b >= 0) grow(runs, { a, b, length });
  }
  const claims = runs.map((run) => ({ a: run.a, b: run.b - region.bStart, weight: run.length }));
  const chain = heaviestChain(claims, region.bEnd - region.bStart);
  return trim(chain.map((claim) => ({ ...claim, b: claim.b + region.bStart })));
}

/** What every pair of one collation shares. */
export interface MatchEvidence {
  readonly matches: readonly (readonly Match[])[];
  /** For each sequence, its words numbered so that two that differ in spelling only have one number. */
  readonly classes: readonly Int32Array[];
  /** Above every class. */
  readonly base: number;
  /** For each sequence, its words. */
  readonly words: readonly (readonly (Facet | undefined)[])[];
}

/** Passages this long, then shorter, are looked for to cut a region that is too large; single words come last. */
const anchorLengths = [4, 3, 2, 1];
/** A passage this long cuts any large region; a shorter one only a region too large to be aligned whole. */
const safeAnchor = 3;

function anchorsOf(sides: { a: Int32Array; b: Int32Array }, region: Region, base: number): readonly Anchor[] {
  const large = cellsOf(region) > regionCells;
  for (const length of anchorLengths) {
    if (length < safeAnchor && !large) return [];
    // The key of a passage is a number below 2^53.
    if (base ** length > Number.MAX_SAFE_INTEGER) continue;
    const anchors = findAnchors(sides, region, length, base);
    if (anchors.length > 0) return anchors;
  }
  return [];
}

function between(region: Region, anchors: readonly Anchor[]): readonly Region[] {
  const regions: Region[] = [];
  let { aStart, bStart } = region;
  for (const anchor of anchors) {
    regions.push({ aStart, aEnd: anchor.a, bStart, bEnd: anchor.b });
    aStart = anchor.a + anchor.length;
    bStart = anchor.b + anchor.length;
  }
  regions.push({ aStart, aEnd: region.aEnd, bStart, bEnd: region.bEnd });
  return regions;
}

/** Cuts both sides into equally many strips, so that each is small enough. What is lost is said by `approximate`. */
function strips(region: Region): readonly Region[] {
  const count = Math.ceil(Math.sqrt(cellsOf(region) / regionCells)) + 1;
  const cut = (start: number, end: number, part: number) =>
    start + Math.floor(((end - start) * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    aStart: cut(region.aStart, region.aEnd, part),
    aEnd: cut(region.aStart, region.aEnd, part + 1),
    bStart: cut(region.bStart, region.bEnd, part),
    bEnd: cut(region.bStart, region.bEnd, part + 1),
  }));
}

/** The strength of a match of two ids, 0 where they do not match. */
function strengthOf(matches: readonly (readonly Match[])[], a: number, b: number): number {
  for (const { id, strength } of matches[a] ?? []) if (id === b) return strength;
  return 0;
}

/**
 * Aligns two wordings. Small ones whole; large ones are first cut at the passages that occur once on both sides, so
 * that the cost is near-linear where the texts agree.
 */
export function alignPair(
  a: { readonly sequence: Sequence; readonly index: number },
  b: { readonly sequence: Sequence; readonly index: number },
  evidence: MatchEvidence,
): PairAlignment {
  const to = new Int32Array(a.sequence.ids.length).fill(-1);
  const strengths = new Uint8Array(a.sequence.ids.length);
  const onMatch: OnMatch = (i, j, strength) => {
    to[i] = j;
    strengths[i] = strength;
  };
  const sides = { a: evidence.classes[a.index] ?? to, b: evidence.classes[b.index] ?? to };
  let approximate = false;
  const work: Region[] = [{ aStart: 0, aEnd: a.sequence.ids.length, bStart: 0, bEnd: b.sequence.ids.length }];
  for (let region = work.pop(); region !== undefined; region = work.pop()) {
    const anchors = cellsOf(region) > uncutCells ? anchorsOf(sides, region, evidence.base) : [];
    for (const anchor of anchors) {
      for (let word = 0; word < anchor.length; word += 1) {
        const i = anchor.a + word;
        const j = anchor.b + word;
        onMatch(i, j, strengthOf(evidence.matches, a.sequence.ids[i] ?? 0, b.sequence.ids[j] ?? 0));
      }
    }
    if (anchors.length > 0) work.push(...between(region, anchors));
    else if (cellsOf(region) <= regionCells)
      alignRegion(a.sequence, b.sequence, region, evidence.matches, onMatch);
    else {
      approximate = true;
      work.push(...strips(region));
    }
  }
  const alignment = { to, strengths, approximate };
  dropChance(alignment, b.sequence.ids.length);
  const grounds = { a: evidence.words[a.index] ?? [], b: evidence.words[b.index] ?? [] };
  for (const [i, j] of heldPlaces(alignment, b.sequence.ids.length, grounds)) {
    onMatch(i, j, inOnePlace.strength);
  }
  return alignment;
}

/** The alignments of pairs of wordings, readable from either side. */
export interface PairLibrary {
  readonly pairs: readonly (readonly [number, number])[];
  /** Which unit of `b` stands in the place of each unit of `a`; undefined for a pair that was not aligned. */
  readonly get: (a: number, b: number) => PairAlignment | undefined;
  readonly approximate: boolean;
}
