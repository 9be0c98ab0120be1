import { align } from "./align";
import { findMoves } from "./moves";
import { prepare } from "./prepare";
import { buildTable } from "./table";
import type { CollateOptions, Collation } from "./types";

/**
 * Sets wordings beside one another, all at once, word by word.
 *
 * The stages, each fed only by the one before: the texts are taken apart (tokens, and of them the units that are
 * aligned: words, names, numbers); every pair is aligned by strength of match (Needleman & Wunsch 1970); the matches of
 * all pairs are gathered into one variant graph, a partial order (Lee, Grasso & Sharlow 2002), the best founded and best
 * confirmed first (Morgenstern et al. 1996; Notredame et al. 2000), so that no wording is the base and none comes
 * first; what contradicted itself is refined (Barton & Sternberg 1987); the graph's ranks are the columns (Schmidt &
 * Colomb 2009; Dekker et al. 2015); a second pass links passages that stand in two places.
 *
 * Near-linear where the texts agree. The result depends on the wordings and not on their order. Takes any strings and
 * any number of them; no wordings, or none with a word or a mark, give no columns. Nothing throws.
 */
export function collate(wordings: readonly string[], options: CollateOptions = {}): Collation {
  const prepared = prepare(wordings, options);
  const alignment = align(prepared.distinct, prepared.facets);
  const moves = findMoves(alignment, prepared.facets);
  const table = buildTable(prepared, alignment, moves);
  return { texts: [...wordings], ...table, approximate: alignment.approximate };
}
