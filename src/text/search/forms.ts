import { stemmer as englishStem } from "@orama/stemmers/english";
import { articleLength, isLight, isProclitic, normalise, stem, tokenise, unmark } from "../words/index";

/** A word or figure of a text: the half-open range `[start, end)` in UTF-16 code units, and its form for the search. */
export interface FormPlace {
  readonly start: number;
  readonly end: number;
  /** As {@link formOf} gives it. */
  readonly form: string;
}

const arabic = /^\p{Script=Arabic}/u;

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

/** Words that are written joined to the next or apart from it, at the will of the writer: عبدالله, عبد الله. */
const joining = ["عبد", "ابو", "ابي"] as const;
const onlySpace = /^[^\S\n]+$/u;

/** Whether a form is such a word, by itself or behind clitics; of معبد and العبد it is a part only. */
function isJoining(form: string): boolean {
  const folded = normalise(form);
  const word = joining.find((each) => folded.endsWith(each));
  if (word === undefined) return false;
  const front = folded.slice(0, -word.length);
  return front === "" || (isProclitic(front) && articleLength(folded) === 0);
}

/** One form for a name that is written in two words or in one. */
function joinNames(places: readonly FormPlace[], text: string): readonly FormPlace[] {
  const joined: FormPlace[] = [];
  for (const place of places) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      isJoining(before.form) &&
      arabic.test(place.form) &&
      !isLight(normalise(place.form)) &&
      onlySpace.test(text.slice(before.end, place.start))
    ) {
      joined[joined.length - 1] = {
        start: before.start,
        end: place.end,
        form: `${before.form}${place.form}`,
      };
    } else {
      joined.push(place);
    }
  }
  return joined;
}

/**
 * The words and figures of a text in their order; punctuation and symbols have no form. عبد and أبو are one with the name
 * behind them, whichever way it is written.
 */
export function formsIn(text: string): readonly FormPlace[] {
  const places = tokenise(text).flatMap(({ kind, start, end, text: written }) => {
    if (kind !== "word" && kind !== "number") return [];
    const form = formOf(written, kind);
    return form === "" ? [] : [{ start, end, form }];
  });
  return joinNames(places, text);
}

const seats = /[\u0624\u0626]/g;

/** A form in the one spelling that all its spellings share; of a whole text, letter by letter. شؤون and شئون are one. */
export function foldForm(form: string): string {
  return normalise(form).replace(seats, "\u0621");
}

const latin = /^[a-z]{3,}$/;

/** The stem of a form, folded: by the Arabic stemmer from its own spelling, or by the English one (Porter). */
export function stemForm(form: string): string {
  return latin.test(form) ? englishStem(form) : foldForm(stem(form));
}
