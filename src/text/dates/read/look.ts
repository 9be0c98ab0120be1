import { withoutConjunction } from "../../words/index";
import { aheadWords, deliveryWords, fixedVerbs, notFuture, pastWords } from "../lexicon/looks";
import type { ReadText } from "../read-text";

/** Where a sentence looks from the day of publication; null where its words do not say. */
export type Look = "back" | "ahead" | null;

/** How many tokens before a date tell where its sentence looks. */
const reach = 14;
const sentenceEnds = new Set([".", "\u061b", ";", ":", "!", "?", "\u061f", "\n", "\u00ab", "\u201c"]);
/** What parts a clause from the verb of saying before it: that verb says nothing of when. */
const openers = new Set(["ان", "انه", "انها", "انهم", "بان", "بانه", "لان"]);

const future = /^س[يتن]\p{L}{2,}$/u;
/** The past tense in the feminine, by its form: اندلعت, استهدفت, اطلقت. */
const feminine = /^ا(?!ل)\p{L}{3,}(?<!ا)ت$/u;
const relatives = new Set(["الذي", "التي", "الذين"]);
/** After a relative a verb in the past begins with no letter of a person, and is written with no article. */
const presentOrNoun = /^(?:[يتسن]|ال|لا$|لم$|لن$|قد$|في$|من$|علي$|هو$|هي$)/u;

function lookOf(word: string, before: string): Look {
  const forms = [word, withoutConjunction(word)];
  if (forms.some((form) => aheadWords.has(form) || fixedVerbs.has(form))) return "ahead";
  if (forms.some((form) => future.test(form) && !notFuture.test(form))) return "ahead";
  if (forms.some((form) => pastWords.has(form) || feminine.test(form))) return "back";
  return relatives.has(before) && word.length > 2 && !presentOrNoun.test(word) ? "back" : null;
}

/**
 * Where the words before a date look: the nearest that says so, in its sentence. «مهلة تنتهي في 20 أكتوبر» looks ahead,
 * «اندلعت في 20 أكتوبر» back. Looks a bounded number of tokens back.
 */
export function lookBefore({ tokens, folded }: ReadText, at: number): Look {
  if (deliveryWords.has(folded[at - 1] ?? "")) return "ahead";
  for (let place = at - 1; place >= 0 && at - place <= reach; place -= 1) {
    const word = folded[place] ?? "";
    if (sentenceEnds.has(word) || openers.has(word)) return null;
    const look = tokens[place]?.kind === "word" ? lookOf(word, folded[place - 1] ?? "") : null;
    if (look !== null) return look;
  }
  return null;
}
