/**
 * How strong a match of two words is, as evidence that they stand in the same place. The order is what matters:
 * same > spelling > equal numbers and names > inflection > stem > near by edit distance > other numbers > two cues.
 * The unit is a twentieth of an exact match. None of these is tuned to a text; each can be moved by one without
 * changing the order of any two.
 */
export const strength = {
  same: 20,
  spelling: 19,
  figure: 18,
  name: 18,
  inflection: 15,
  /** One stem by the stemmer's word for it, or a broken plural, without a core in common: قوات / القوة, مهام / مهمة. */
  stem: 13,
  /** One letter off (تواكييف / توكاييف): as likely a slip as another word, so it only holds places together. */
  near: 11,
  /** Two values where one is expected; without this a wrong figure would stand opposite nothing. */
  number: 10,
  /** حذّر for قال: other words, in the same office. */
  cue: 5,
} as const;

/** What a match is worth between words that say little alone (في, أن): two fifths, so that three outweigh one word. */
export const lightShare = 0.4;

/** What a match gains when the words before it match too: passages are better evidence than scattered words. */
export const runBonus = 4;

/**
 * What each word without a counterpart costs: very little, since wordings are long and short for good reasons;
 * enough to choose the narrower of two tables that match as much.
 */
export const gapCost = 1;

/**
 * What two words earn by standing opposite each other when each has its counterpart opposite the other's place:
 * A is B / B is A. Less than half of a match, so that a plain exchange (A B / B A) keeps one of the two aligned.
 */
export const exchangeShare = 0.4;

/** How far apart exchanged words may stand, in words. Beyond it a passage has moved rather than changed places. */
export const exchangeReach = 6;
