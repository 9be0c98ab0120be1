/**
 * What a word is made of as far as its shape goes: letters, marks, digits and the joiners between them. Only inside of
 * such a run can the cut of an element change the form of a letter; a hyphen or a bracket joins nothing.
 */
const inWord = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;

/** What belongs to the character before it: marks, the parts of a joined picture. */
const continues = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** Farther from an edge nobody looks for the end of a word: text without an end to its words is cut there. */
const longestWord = 200;

/** Whether the place between two characters lies inside a word, or inside what is one character to a reader. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (isLowSurrogate(text, at) || continues.test(after) || before === "\u200d") {
    return !/\s/u.test(before);
  }
  return inWord.test(before) && inWord.test(after);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

function characterBefore(text: string, at: number): string {
  return text.slice(isLowSurrogate(text, at - 1) ? at - 2 : at - 1, at);
}

/** Where the word begins in which a place lies; the place itself where it lies between two words. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (at - start < longestWord && isInside(text, start)) start -= 1;
  return isLowSurrogate(text, start) ? start - 1 : start;
}

/** Where the word ends in which a place lies; the place itself where it lies between two words. */
export function wordStop(text: string, at: number): number {
  let end = at;
  while (end - at < longestWord && isInside(text, end)) end += 1;
  return isLowSurrogate(text, end) ? end + 1 : end;
}
