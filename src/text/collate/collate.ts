import { align } from "./align";
import { prepare } from "./prepare";
import { buildTable } from "./table";
import type { CollateOptions, Collation } from "./types";

/**
 * Sets wordings beside one another, all at once, word by word.
 *
 * The passes, each fed only by the one before:
 * 1. `prepare` takes the texts apart: tokens, and of them the units that are aligned (words, names, numbers, days).
 * 2. `align` gives every unit its column. Every pair is aligned by strength of match (Needleman & Wunsch 1970), chance
 *    taken back, places held between matches kept; the matches of all pairs go into one variant graph, a partial order
 *    (Lee, Grasso & Sharlow 2002), the best founded and best confirmed first (Morgenstern et al. 1996; Notredame et al.
 *    2000), so that no wording is the base and none comes first; what contradicted itself is refined (Barton & Sternberg
 *    1987); the graph's ranks are the columns (Schmidt & Colomb 2009; Dekker et al. 2015).
 * 3. `buildTable` writes the columns down, those of punctuation among them.
 * How the words of a column stand to one another is read from the table, pair by pair, when it is asked for
 * (`compareWordings`): a column is a place on the page and no claim.
 *
 * Near-linear where the texts agree. The result depends on the wordings and not on their order. Takes any strings and
 * any number of them; no wordings, or none with a word or a mark, give no columns. Nothing throws.
 */
export function collate(wordings: readonly string[], options: CollateOptions = {}): Collation {
  const prepared = prepare(wordings, options);
  const alignment = align(prepared.distinct, prepared.facets);
  const columns = buildTable(prepared, alignment);
  return { texts: [...wordings], columns, approximate: alignment.approximate };
}
