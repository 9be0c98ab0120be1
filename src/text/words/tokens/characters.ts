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
