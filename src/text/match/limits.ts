/** The limits and thresholds of matching, each with its reason. */

/** From this likeness on, by `nearestShare`, groups of wordings are held to be one statement. */
export const sameFrom = 0.34;

/**
 * What the nearest pair of two groups counts beside the mean of all: a headline is near to the one wording that it
 * shortens and far from those that tell more, and so is a short quotation. Higher, and chains of wordings join that have
 * nothing in common.
 */
export const nearestShare = 1 / 2;

/** Pairs up to this far below are shown to a person. */
export const suggestWithin = 0.13;

/**
 * Pairs with less in common are not kept at all: they neither join nor suggest, nor are they on one subject. In a day of
 * newspapers 1 of 80 sentences finds another so like it in an article on something else, and 3 of 4 in an article of
 * another paper on the same; at 0.12 it would be 1 of 10.
 */
export const leastLikeness = 0.2;

/** Wordings that contradict each other are suggested as a contrast when they share this much besides. */
export const contrastShared = 0.45;

/** An unknown speaker may be another one: on one side, or on both. */
export const unknownSpeaker = 0.85;
export const unknownSpeakers = 0.8;

/** Two wordings that stand between the same neighbours in both articles gain this. */
export const orderBonus = 0.06;

/** Two wordings of one article that are no headline are seldom the same again. */
export const sameArticle = 0.8;

/** Days between publications: up to the first all is one occasion, from the second on hardly anything is. */
export const nearDays = 2;
export const farDays = 14;
export const farFactor = 0.6;

/**
 * Up to this many wordings every pair with a word in common is compared. Beyond, words that more than `postingLimit` of
 * a speaker's wordings have make no candidates, and each wording keeps its most promising ones only.
 */
export const exhaustive = 400;
export const postingLimit = 64;
export const candidateLimit = 24;

/** A person is asked about at most so many neighbours of one cluster. */
export const suggestionsEach = 3;
