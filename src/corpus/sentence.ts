import type { TextRange } from "../text/quotes/index";
import { lineAt } from "./quotes";
import type { Article, Quote, Wording } from "./types";

/** A mark that may end a sentence, with what is written onto it: more marks, and what closes a quotation. */
const stops = /[.!?؟…۔](?:[.!?؟…۔\s]*[.!?؟…۔])?[”"»’')\]]*/gu;

/**
 * Whether the marks at a place end a sentence. They do not inside a word, a figure or an address (12.5, www.a.com);
 * after a letter that stands alone (د. for دكتور); after an opening bracket, where they stand for words left out
 * (..); nor as two dots before more text, which Arabic newspapers write for a pause.
 */
function endsSentence(line: string, start: number, end: number): boolean {
  const marks = line.slice(start, end);
  const after = line.slice(end);
  if (after.trim() === "") return true;
  if (!/^\s/u.test(after)) return false;
  const before = line.slice(0, start);
  if (/[([]$/u.test(before)) return false;
  if (/^\.{2}$/u.test(marks)) return false;
  return marks !== "." || !/(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}*$/u.test(before);
}

/** The sentences of one line, as ranges of the text; the white space around each belongs to none. */
export function sentencesOf(text: string, line: TextRange): readonly TextRange[] {
  const words = text.slice(line.start, line.end);
  const ends = [...words.matchAll(stops)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => endsSentence(words, start, end))
    .map(({ end }) => end);
  const sentences: TextRange[] = [];
  let start = 0;
  for (const end of new Set([...ends, words.length])) {
    const blank = words.slice(start, end).length - words.slice(start, end).trimStart().length;
    const kept = words.slice(start, end).trimEnd().length;
    if (kept > blank) sentences.push({ start: line.start + start + blank, end: line.start + start + kept });
    start = end;
  }
  return sentences;
}

/**
 * The sentence around a quote, or the sentences where it lies over several, across lines too. It holds the quote
 * whole and begins and ends with a sentence of a line; a line's end always ends a sentence.
 */
export function surroundingSentence(article: Article, quote: Quote): Quote {
  const sentences = article.lines.flatMap((line) => sentencesOf(article.text, line));
  const touched = sentences.filter(({ start, end }) => start < quote.end && quote.start < end);
  return {
    article: quote.article,
    start: Math.min(quote.start, ...touched.map(({ start }) => start)),
    end: Math.max(quote.end, ...touched.map(({ end }) => end)),
  };
}

/**
 * What to read a wording in: its sentence, and that of its cue where the cue stands in the same line, since
 * who speaks is often said a sentence before.
 */
export function wordingContext(article: Article, wording: Wording): Quote {
  const { cue } = wording;
  const sentence = surroundingSentence(article, wording);
  if (cue === undefined || lineAt(article, cue.start) !== lineAt(article, wording.start)) return sentence;
  return surroundingSentence(article, {
    article: wording.article,
    start: Math.min(sentence.start, cue.start),
    end: Math.max(sentence.end, cue.end),
  });
}
