import { hasArticle, withoutConjunction } from "./clitics";
import { isParticle } from "./negation";
import type { Word } from "./word";
import { isLight } from "./word-lists";

/** A verb of the present by its letters alone; ت and ن begin as many nouns. */
const surelyPresent = /^[وف]?(?:س[يتن]|ي)[\u0620-\u064a]{3,}/u;
const perhapsPresent = /^[وف]?[تنا]/u;

/** Whether a word is a verb of the present by its letters alone: يسمح, ستنسحب. */
export function isPresentVerb({ folded }: Word): boolean {
  return surelyPresent.test(folded);
}

/** Whether a word can be a verb of the present where something before it asks for one: لن تطلق. */
export function mayBePresentVerb(word: Word): boolean {
  return isPresentVerb(word) || (word.imperfects.length > 0 && perhapsPresent.test(word.folded));
}

/** Whether a word may be read as a noun with the article, whatever stands before that: والأمن, للمنطقة. */
export function isDefinite({ light, splits }: Word): boolean {
  return !light && splits.some(({ prefix, suffix }) => suffix === "" && /(?:ال|لل)$/u.test(prefix));
}

/** A preposition takes one letter, and leaves a word. */
const leastBehindPreposition = 4;

/** The preposition that may be written onto a word: ب of بزعزعة, ل of للسيطرة; empty where there is none. */
export function writtenPreposition({ light, splits }: Word): string {
  if (light) return "";
  const split = splits.find(
    ({ prefix, core, suffix }) =>
      suffix === "" && core.length >= leastBehindPreposition && /^[بل]/u.test(prefix),
  );
  return split?.prefix.slice(0, 1) ?? "";
}

/** Whether a word surely begins with a conjunction, and not with a letter of its own: والشبكات, ولن, but not وزير. */
export function isConjoined({ folded }: Word): boolean {
  const rest = withoutConjunction(folded, 2);
  return rest !== folded && (hasArticle(rest) || isLight(rest) || isParticle(rest));
}
