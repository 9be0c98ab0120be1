import { type Anchor, findAnchors } from "./anchors";
import { dropChance, type PairAlignment } from "./chance";
import { groundsOf, heldPlaces } from "./held";
import { regionCells, uncutCells } from "./limits";
import type { Match } from "./matches";
import { alignRegion, cellsOf, type OnMatch, type Region, type Sequence } from "./region";
import { type Facet, inOnePlace } from "./relate";

/** What every pair of one collation shares. */
export interface Evidence {
  readonly matches: readonly (readonly Match[])[];
  /** For each sequence, its words numbered so that two that differ in spelling only have one number. */
  readonly classes: readonly Int32Array[];
  /** Above every class. */
  readonly base: number;
  readonly facets: readonly Facet[];
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
  return matches[a]?.find(({ id }) => id === b)?.strength ?? 0;
}

/**
 * Aligns two wordings. Small ones whole; large ones are first cut at the passages that occur once on both sides, so
 * that the cost is near-linear where the texts agree.
 */
export function alignPair(
  a: { readonly sequence: Sequence; readonly index: number },
  b: { readonly sequence: Sequence; readonly index: number },
  evidence: Evidence,
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
  const facetsOf =
    ({ ids }: Sequence) =>
    (at: number) =>
      evidence.facets[ids[at] ?? -1];
  const grounds = groundsOf(facetsOf(a.sequence), facetsOf(b.sequence));
  for (const [i, j] of heldPlaces(alignment, b.sequence.ids.length, grounds)) {
    onMatch(i, j, inOnePlace.strength);
  }
  return alignment;
}
