import { occurrences, type TextRange } from "./occurrences";

const letter = /[\p{L}\p{M}]/u;

/**
 * What may stand between the beginning of a word and a name in it: the conjunctions and prepositions that
 * are written joined to the next word, with their vowel signs, and the tatweel that draws them out (بـ).
 */
const proclitic = /[وفبلك\u0640\u064B-\u0652]/;

/**
 * Every place where `form` stands as a word, or as words, of its own: at the beginning of a word or behind
 * a chain of و ف ب ل ك that begins there, and not followed by a letter or a vowel sign.
 *
 * Letters alone decide, so that a name that happens to follow such letters inside another word
 * (تين in بوتين) is found too; and للكرملين has no الكرملين in it.
 *
 * @returns the ranges of the form only, without what is joined to it, in order; none for an empty form.
 */
export function findForm(text: string, form: string): TextRange[] {
  return occurrences(text, form)
    .filter((start) => opensWord(text, start) && !letterAt(text, start + form.length))
    .map((start) => ({ start, end: start + form.length }));
}

function opensWord(text: string, start: number): boolean {
  let edge = start;
  while (edge > 0 && proclitic.test(text[edge - 1] ?? "")) edge -= 1;
  return !letterBefore(text, edge);
}

function letterAt(text: string, place: number): boolean {
  const code = text.codePointAt(place);
  return code !== undefined && letter.test(String.fromCodePoint(code));
}

function letterBefore(text: string, place: number): boolean {
  const previous = text.codePointAt(place - 2);
  const isPair = previous !== undefined && place > 1 && previous > 0xffff;
  return letterAt(text, isPair ? place - 2 : place - 1);
}
