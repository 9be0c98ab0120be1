import type { PairLibrary } from "./library";
import { refinementRounds } from "./limits";
import { heaviestChain } from "./pair";

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
  const ahead = Int32Array.from(chosen);
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
