/**
 * The limits of the search. Each bounds a cost that would otherwise grow with the square of the input or worse;
 * a collation that hit one says `approximate`, except where noted.
 */

/**
 * Above this many cells a pair is first cut at shared passages that occur once (16 ms at 4 ns a cell for the
 * largest uncut one, on the slow phone: 64 ms). Not an approximation: such passages belong together.
 */
export const uncutCells = 60_000;

/** A region that nothing shared cuts is aligned whole up to this many cells (about 40 ms, 5 MB), else in strips. */
export const regionCells = 4_000_000;

/** How many pairs are aligned: all, up to 64 wordings. Beyond, each wording with its most similar ones only. */
export const pairLimit = 2_016;

/** How many of its most similar wordings one is aligned with when there are too many pairs for all. */
export const neighbours = 24;

/** Support from third wordings is counted up to this many of them; more would change the order of few matches. */
export const witnessLimit = 8;

/**
 * Up to this many different numbers, and cues, are matched for being that alone (2,500 with 2030, قال with حذّر): with
 * more they would be matched by chance, at a cost that grows with their square. Those between the same words meet anyway,
 * so that this makes no result approximate.
 */
export const officeLimit = 100;

/**
 * A moved passage is looked for from its words that stand in at most this many places: one of nothing but more frequent
 * words is no passage, and finding it would cost the square of their number. Makes no result approximate.
 */
export const seedPlaces = 16;

/**
 * More marks than this between two words are a ruled line or an accident, and are set one under another as they come.
 * Aligning them would cost their square. Punctuation is never more than spelling: makes no result approximate.
 */
export const marksInSlot = 32;

/** How often every wording may be taken out and aligned anew. Gains after the second round were never seen. */
export const refinementRounds = 3;
