import * as lists from "../lexicons/particles";
import { wordSet } from "../words/index";

// What each holds stands beside its words.
export const thatWords = wordSet(lists.thatWords);
export const andThatWords = wordSet(lists.andThatWords);
export const prepositions = wordSet(lists.prepositions);
export const adverbs = wordSet(lists.adverbs);
export const connectives = wordSet(lists.connectives);
const clauseStarts = wordSet(lists.clauseStarts);
export const sayings = wordSet(lists.sayings);
export const outletNouns = wordSet(lists.outletNouns);
export const occasionNouns = wordSet(lists.occasionNouns);

/** Whether a word begins a clause by itself: هناك, لم, سيفتح. */
export const startsClause = (folded: string): boolean =>
  clauseStarts.has(folded) || /^س[يتن](?!ا[رس]|د|ه$)\p{L}{3,}$/u.test(folded);
