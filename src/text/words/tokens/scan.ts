import { isProclitic } from "../clitics";
import { after, charClass, classAt } from "./characters";
import type { TokenKind } from "./token";

/** Where a token ends and what it is; every scanner begins at the token's first code unit. */
export interface Scanned {
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
