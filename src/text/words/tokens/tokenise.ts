import { isProclitic } from "../clitics";

/**
 * What a token is. `number` covers a figure together with what is written onto it (و١٢, -5); `symbol`
 * is anything visible that is neither a word, a number nor punctuation: %, €, an emoji.
 */
type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * One token of a text: the half-open range `[start, end)` in UTF-16 code units of the untouched text,
 * and that range's own words. `text` is always `source.slice(start, end)`; nothing in it is folded.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The classes of characters that the scanner tells apart.
 *
 * `arabic`: letters of the Arabic script, tatweel included, since it lengthens a word and never ends one.
 * `letter`: letters of every other script. `mark`: what combines with the character before it.
 * `hidden`: controls and format characters, which stand inside a word or in a gap but are never a token.
 */
export const charClass = {
  space: 1,
  hidden: 2,
  arabic: 3,
  letter: 4,
  mark: 5,
  digit: 6,
  punctuation: 7,
  symbol: 8,
} as const;

/** In the order in which they are asked; what answers to none of them is a symbol. */
const tests: readonly (readonly [RegExp, number])[] = [
  [/^(?:\u0640|(?=\p{L})\p{Script=Arabic})$/u, charClass.arabic],
  [/^[\p{L}\p{Nl}]$/u, charClass.letter],
  [/^\p{M}$/u, charClass.mark],
  [/^\p{Nd}$/u, charClass.digit],
  [/^[\s\u0085]$/u, charClass.space],
  [/^[\p{Cc}\p{Cf}]$/u, charClass.hidden],
  // What belongs to a figure's value, or stands for a word, is no punctuation.
  [/^[%\u066a\u2030&]$/, charClass.symbol],
  [/^\p{P}$/u, charClass.punctuation],
];

function ask(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return tests.find(([pattern]) => pattern.test(character))?.[1] ?? charClass.symbol;
}

/** Answers already given, by code point of the basic plane; 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000);

/** The class of a code point. A lone surrogate is a symbol: it shows, as a replacement character. */
export function classOf(codePoint: number): number {
  const seen = known[codePoint];
  if (seen !== undefined && seen !== 0) return seen;
  const found = ask(codePoint);
  if (codePoint < known.length) known[codePoint] = found;
  return found;
}

/** The class of the code point that begins at `at`; 0 at the end of the text. */
export function classAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? 0 : classOf(codePoint);
}

/** The code unit after the code point that begins at `at`. */
export function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** Where a token ends and what it is; every scanner begins at the token's first code unit. */
interface Scanned {
  readonly kind: TokenKind;
  readonly end: number;
}

const apostrophes = new Set(["'", "\u2019", "\u02bc"]);
/** An editor's brackets inside a word: word(s), ο(υ. Arabic writes none, and forgets spaces before them. */
const brackets = new Set(["(", ")", "[", "]"]);

/** Past marks and controls, when a mark or a letter of class `letters` comes after them; else `at` itself. */
function past(text: string, at: number, letters: number): number {
  let next = at;
  let reached = at;
  for (;;) {
    const found = classAt(text, next);
    if (found === charClass.mark) reached = after(text, next);
    else if (found === letters) return next;
    else if (found !== charClass.hidden) return reached;
    next = after(text, next);
  }
}

function letterRun(text: string, at: number, letters: number): number {
  let end = at;
  for (;;) {
    while (classAt(text, end) === letters) end = after(text, end);
    const next = past(text, end, letters);
    if (next === end) return end;
    end = next;
  }
}

function isOnlyTatweel(text: string, at: number, end: number): boolean {
  for (let index = at; index < end; index += 1) {
    const found = text[index];
    if (found !== "\u0640" && classAt(text, index) === charClass.arabic) return false;
  }
  return true;
}

/** A word of the Arabic script, or the number that its clitics are written onto: و١٢, الـ10. */
export function scanArabic(text: string, at: number): Scanned {
  const end = letterRun(text, at, charClass.arabic);
  const digits = past(text, end, charClass.digit);
  if (classAt(text, digits) === charClass.digit && isProclitic(text.slice(at, end))) {
    return { kind: "number", end: digitsEnd(text, digits) };
  }
  return { kind: isOnlyTatweel(text, at, end) ? "punctuation" : "word", end };
}

/** Whether the mark at `at` is inside the word from `start`: letters follow it, or it closes what the word opened. */
function continuesWord(text: string, start: number, at: number): boolean {
  const character = text[at] ?? "";
  if (character === ")")
    return text.slice(start, at).includes("(") || classAt(text, at + 1) === charClass.letter;
  if (!apostrophes.has(character) && !brackets.has(character)) return false;
  return classAt(text, at + 1) === charClass.letter;
}

/** A word of any other script, whole with its digits, apostrophes and editorial brackets: G20, don’t, word(s). */
export function scanLetters(text: string, at: number): Scanned {
  let end = at;
  for (;;) {
    end = letterRun(text, end, charClass.letter);
    while (classAt(text, end) === charClass.digit) end = after(text, end);
    if (classAt(text, end) === charClass.letter) continue;
    if (!continuesWord(text, at, end)) return { kind: "word", end };
    end += 1;
  }
}

/** What may part the digits of one number: 2,500 · 2.5 · ١٢٫٥ · ٢٬٥٠٠. */
const separators = new Set([",", ".", "\u066b", "\u066c"]);
/** What parts digits only as a thousands separator, before three of them: ٢،٥٠٠ · 2 500. */
const groupers = new Set(["\u060c", "\u00a0", "\u2009", "\u202f"]);

function digitRun(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === charClass.digit) end = after(text, end);
  return end;
}

/** The end of the digits that begin at `at`, separators between them included. */
export function digitsEnd(text: string, at: number): number {
  let end = digitRun(text, at);
  for (;;) {
    const mark = text[end] ?? "";
    const next = digitRun(text, end + 1);
    const digits = next - end - 1;
    if (!(separators.has(mark) && digits > 0) && !(groupers.has(mark) && digits === 3)) return end;
    end = next;
  }
}

const emoji =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{M}\p{EMod}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{EMod}]*)*)/uy;

/** A symbol with its marks; an emoji sequence and a flag are one. */
export function scanSymbol(text: string, at: number): Scanned {
  emoji.lastIndex = at;
  let end = emoji.test(text) ? emoji.lastIndex : after(text, at);
  while (classAt(text, end) === charClass.mark) end = after(text, end);
  return { kind: "symbol", end };
}

/** Marks that mean one thing however often they are repeated: … as three full stops, a ruled line. */
const repeatable = new Set([".", "-", "_", "*", "/", "!", "?", "\u061f", "\u2026", "\u2014", "="]);

/** A mark of punctuation; one that means the same however often it stands there, with its repetitions. */
export function scanPunctuation(text: string, at: number): Scanned {
  const mark = text[at] ?? "";
  let end = after(text, at);
  while (repeatable.has(mark) && text[end] === mark) end += 1;
  return { kind: "punctuation", end };
}

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
