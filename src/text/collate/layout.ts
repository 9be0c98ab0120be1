import type { Arrangement } from "./refine";

/** The units of all wordings, place by place. */
function unitsByPlace({ placeOf, places }: Arrangement): Int32Array {
  const next = new Int32Array(places + 1);
  for (const place of placeOf) next[place + 1] = (next[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place += 1)
    next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0);
  const units = new Int32Array(placeOf.length);
  for (let unit = 0; unit < placeOf.length; unit += 1) {
    const place = placeOf[unit] ?? 0;
    const at = next[place] ?? 0;
    units[at] = unit;
    next[place] = at + 1;
  }
  return units;
}

/** For each unit of all wordings, whether it is the first of its own. */
function firstUnits(lengths: readonly number[], total: number): Uint8Array {
  const first = new Uint8Array(total);
  let unit = 0;
  for (const length of lengths) {
    if (length > 0) first[unit] = 1;
    unit += length;
  }
  return first;
}

/**
 * Gives every unit its column: places that every wording can pass side by side share one, each as early as the words
 * before it allow (its rank in the variant graph: the longest way to it, as in CollateX, Dekker et al. 2015). Words
 * without a counterpart so stand opposite what the others have there, from the start of the passage on.
 */
export function layOut(
  arrangement: Arrangement,
  lengths: readonly number[],
): { readonly columnOf: Int32Array; readonly columns: number } {
  const { placeOf, places } = arrangement;
  const first = firstUnits(lengths, placeOf.length);
  const rank = new Int32Array(places);
  let columns = 0;
  // A wording's places rise, so that the word before has its rank by the time that a word's place is reached.
  for (const unit of unitsByPlace(arrangement)) {
    const place = placeOf[unit] ?? 0;
    const before = first[unit] === 1 ? -1 : (rank[placeOf[unit - 1] ?? 0] ?? 0);
    rank[place] = Math.max(rank[place] ?? 0, before + 1);
    columns = Math.max(columns, (rank[place] ?? 0) + 1);
  }
  return { columnOf: placeOf.map((place) => rank[place] ?? 0), columns };
}
