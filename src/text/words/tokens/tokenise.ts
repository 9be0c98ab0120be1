import { after, charClass, classAt } from "./characters";
import { digitsEnd, type Scanned, scanArabic, scanLetters, scanPunctuation, scanSymbol } from "./scan";
import type { Token } from "./token";

const signs = new Set(["-", "+", "\u2212"]);
const opening = /[\s([{«“‘"]/u;

/** Whether a sign here belongs to the figure after it, and is neither a dash nor part of a range. */
function isSign(text: string, at: number, before: Token | undefined): boolean {
  if (!signs.has(text[at] ?? "") || classAt(text, at + 1) !== charClass.digit) return false;
  if (before?.kind === "number" && text.slice(before.end, at).trim() === "") return false;
  return at === 0 || opening.test(text[at - 1] ?? "");
}

function scan(text: string, at: number, before: Token | undefined): Scanned | null {
  if (isSign(text, at, before)) return { kind: "number", end: digitsEnd(text, at + 1) };
  switch (classAt(text, at)) {
    case charClass.arabic:
      return scanArabic(text, at);
    case charClass.letter:
      return scanLetters(text, at);
    case charClass.digit:
      return { kind: "number", end: digitsEnd(text, at) };
    case charClass.symbol:
      return scanSymbol(text, at);
    case charClass.punctuation:
    case charClass.mark:
      return scanPunctuation(text, at);
    default:
      return null;
  }
}

/**
 * The tokens of a text in their order, as half-open ranges in UTF-16 code units of the untouched text.
 *
 * An Arabic word is one token with its diacritics, tatweel and clitics; a number is one with its
 * separators, its sign and the clitics written onto it; a word of another script is one with its
 * apostrophes; each mark of punctuation stands apart. What lies between tokens is white space and
 * controls, so that tokens and gaps rejoin to the exact text, for any string: lone surrogates are
 * symbols, and nothing throws. An empty text has no tokens.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = scan(text, at, tokens.at(-1));
    if (found === null) {
      at = after(text, at);
      continue;
    }
    tokens.push({ kind: found.kind, start: at, end: found.end, text: text.slice(at, found.end) });
    at = found.end;
  }
  return tokens;
}
