import { hasArticle, withoutConjunction } from "./clitics";
import { isParticle } from "./negation";
import type { Word } from "./word";
import { isLight } from "./word-lists";

/** A verb of the present by its letters alone; ت and ن begin as many nouns. */
const surelyPresent = /^[وف]?(?:س[يتن]|ي)[\u0620-\u064a]{3,}/u;
const perhapsPresent = /^[وف]?[تنا]/u;

/** A preposition takes one letter, and leaves a word. */
const leastBehindPreposition = 4;

/** What sort of word a word is, as far as its letters tell. */
interface WordSort {
  readonly present: boolean;
  readonly definite: boolean;
  readonly preposition: string;
  readonly conjoined: boolean;
}

function readSort({ folded, light, splits }: Word): WordSort {
  const bound = splits.find(
    ({ prefix, core, suffix }) =>
      suffix === "" && core.length >= leastBehindPreposition && /^[بل]/u.test(prefix),
  );
  const rest = withoutConjunction(folded, 2);
  return {
    present: surelyPresent.test(folded),
    definite: !light && splits.some(({ prefix, suffix }) => suffix === "" && /(?:ال|لل)$/u.test(prefix)),
    preposition: light ? "" : (bound?.prefix.slice(0, 1) ?? ""),
    conjoined: rest !== folded && (hasArticle(rest) || isLight(rest) || isParticle(rest)),
  };
}

const sorts = new WeakMap<Word, WordSort>();

/** Kept as long as the word is, since every pair of wordings asks of the same words again. */
function sortOfWord(word: Word): WordSort {
  const known = sorts.get(word);
  if (known !== undefined) return known;
  const sort = readSort(word);
  sorts.set(word, sort);
  return sort;
}

/** Whether a word is a verb of the present by its letters alone: يسمح, ستنسحب. */
export function isPresentVerb(word: Word): boolean {
  return sortOfWord(word).present;
}

/** Whether a word can be a verb of the present where something before it asks for one: لن تطلق. */
export function mayBePresentVerb(word: Word): boolean {
  return isPresentVerb(word) || (word.imperfects.length > 0 && perhapsPresent.test(word.folded));
}

/** Whether a word may be read as a noun with the article, whatever stands before that: والأمن, للمنطقة. */
export function isDefinite(word: Word): boolean {
  return sortOfWord(word).definite;
}

/** The preposition that may be written onto a word: ب of بزعزعة, ل of للسيطرة; empty where there is none. */
export function writtenPreposition(word: Word): string {
  return sortOfWord(word).preposition;
}

/** Whether a word surely begins with a conjunction, and not with a letter of its own: والشبكات, ولن, but not وزير. */
export function isConjoined(word: Word): boolean {
  return sortOfWord(word).conjoined;
}
