import { askingWords, englishStopWords } from "../lexicons/stop-words";
import { isLight, normalise, wordSet } from "../words/index";
import { type FormPlace, formsIn } from "./forms";

const asking = wordSet(`${askingWords} ${englishStopWords}`);

/** Whether a word's form is one that a reader asks with and not about: متى, من, the. Never a figure. */
function isStopWord(form: string): boolean {
  const folded = normalise(form);
  return asking.has(folded) || isLight(folded);
}

/** A word of a query: its place in what was typed, in UTF-16 code units, and its form. */
export type QueryWord = FormPlace;

/** What a reader asks for: words, and phrases that have to stand as they are quoted. */
export interface SearchQuery {
  /** Without the words that readers ask with and not about, where others remain. */
  readonly words: readonly QueryWord[];
  /** Words in quotation marks that have to follow one another; none is empty. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** How many words were left out, because a query has room for {@link mostWords}. */
  readonly ignored: number;
}

/** A query of more words is a pasted passage; each word costs a search of its own. */
export const mostWords = 16;

/** Every mark that opens or closes a quotation, but not the apostrophe, which stands in words. */
const quotationMarks = /["“”„‟«»＂]/u;

/**
 * Reads what was typed. What stands between two quotation marks of any shape is a phrase; a mark that nothing closes
 * reaches to the end, as it does while one types. A phrase of one word is a phrase too: its form alone will do.
 */
export function parseQuery(text: string): SearchQuery {
  const words: QueryWord[] = [];
  const phrases: (readonly QueryWord[])[] = [];
  let at = 0;
  let quoted = false;
  let room = mostWords;
  let ignored = 0;
  for (const part of text.split(quotationMarks)) {
    const found = formsIn(part).map(({ start, end, form }) => ({ start: start + at, end: end + at, form }));
    const kept = found.slice(0, room);
    ignored += found.length - kept.length;
    room -= kept.length;
    if (!quoted) words.push(...kept);
    else if (kept.length > 0) phrases.push(kept);
    at += part.length + 1;
    quoted = !quoted;
  }
  return { words: askedAbout(words, phrases), phrases, ignored };
}

/** What is asked about: without متى and the like, unless nothing else was typed. */
function askedAbout(
  words: readonly QueryWord[],
  phrases: readonly (readonly QueryWord[])[],
): readonly QueryWord[] {
  const telling = words.filter(({ form }) => !isStopWord(form));
  return telling.length === 0 && phrases.length === 0 ? words : telling;
}
