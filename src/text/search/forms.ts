import { stemmer as englishStem } from "@orama/stemmers/english";
import { normalise, stem, tokenise, unmark } from "../words/index";

/** A word or figure of a text: the half-open range `[start, end)` in UTF-16 code units, and its form for the search. */
export interface FormPlace {
  readonly start: number;
  readonly end: number;
  /** As {@link formOf} gives it. */
  readonly form: string;
}

/** What parts the digits of a figure and changes nothing of its value. */
const thousands = /(?<=\d)[,\u066c\u060c\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/** The possessive of English, which no reader types: Russia’s. */
const possessive = /['’ʼ]s?$/u;

function formOfNumber(text: string): string {
  const digits = normalise(text).replace(thousands, "");
  return /\d[\d.,]*/.exec(digits)?.[0] ?? digits;
}

/**
 * What the index holds of a word: the word as it is spelled, without diacritics, tatweel and hidden characters, and
 * without capitals. Of a figure: its digits alone, in one script, without thousands separators and clitics.
 */
export function formOf(text: string, kind: "word" | "number"): string {
  if (kind === "number") return formOfNumber(text);
  const plain = unmark(text);
  return /^[\p{Script=Latin}]/u.test(plain) ? plain.toLowerCase().replace(possessive, "") : plain;
}

/** The words and figures of a text in their order; punctuation and symbols have no form. */
export function formsIn(text: string): readonly FormPlace[] {
  return tokenise(text).flatMap(({ kind, start, end, text: written }) => {
    if (kind !== "word" && kind !== "number") return [];
    const form = formOf(written, kind);
    return form === "" ? [] : [{ start, end, form }];
  });
}

/** A form in the one spelling that all its spellings share. */
export function foldForm(form: string): string {
  return normalise(form);
}

const latin = /^[a-z]{3,}$/;

/** The stem of a form, folded: by the Arabic stemmer from its own spelling, or by the English one (Porter). */
export function stemForm(form: string): string {
  return latin.test(form) ? englishStem(form) : normalise(stem(form));
}
