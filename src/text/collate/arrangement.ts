import { weighClaims } from "./claims";
import { VariantGraph } from "./graph";
import type { PairLibrary } from "./library";
import { type Arrangement, refine } from "./refine";

/** Two wordings agree on an order by themselves: one alignment cannot contradict itself. */
function ofTwo(library: PairLibrary, lengths: readonly number[]): Arrangement {
  const [left = 0, right = 0] = lengths;
  const to = library.get(0, 1)?.to ?? new Int32Array(left).fill(-1);
  const placeOf = new Int32Array(left + right);
  let places = 0;
  let b = 0;
  for (let a = 0; a < left; a += 1) {
    const opposite = to[a] ?? -1;
    while (b < opposite) placeOf[left + b++] = places++;
    if (opposite >= 0) placeOf[left + b++] = places;
    placeOf[a] = places++;
  }
  while (b < right) placeOf[left + b++] = places++;
  return { placeOf, places };
}

/**
 * Gathers what the pairs say into places: the best founded claims first, each unless it contradicts what is there, and,
 * where one was refused, each wording once more beside all the others.
 */
export function arrange(library: PairLibrary, lengths: readonly number[]): Arrangement {
  if (lengths.length === 2) return ofTwo(library, lengths);
  const offsets: number[] = [];
  let total = 0;
  for (const length of lengths) {
    offsets.push(total);
    total += length;
  }
  const graph = new VariantGraph(lengths);
  for (const { left, right } of weighClaims(library, offsets)) graph.gather(left, right);
  const placeOf = graph.places();
  const first = { placeOf, places: placeOf.reduce((most, place) => Math.max(most, place + 1), 0) };
  return graph.refused ? refine(library, { offsets, lengths }, first) : first;
}
