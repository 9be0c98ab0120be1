import { boundedNormalise } from "../words/index";

const marks = /[\p{Mn}\u0640\p{Cf}]/gu;
const wordSign = /[\p{L}\p{N}]/u;

/**
 * A text as the cleaning rules compare it with their phrases: compatibility forms resolved, without vowel
 * signs, tatweel and invisible characters, one alef, ya for alef maqsura, ha for ta marbuta, lower case,
 * single spaces, one script of digits.
 *
 * Coarser than the normalisation by which wordings are compared, on purpose: sites write «إقرأ أيضاً» in
 * every way, and nothing but these few phrases is recognised by it. Its places are not those of the text.
 */
export function plainForm(text: string): string {
  return boundedNormalise(text, "NFKC")
    .replace(marks, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[٠-٩۰-۹]/g, latinDigit)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The text with one blank for each run of white space: what a pattern with `\s+` in it may be held against. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x06f0 ? 0x0660 : 0x06f0));
}

/** The plain form without what is neither letter nor digit at both ends: «- اعلان -» becomes «اعلان». */
export function bareForm(plain: string): string {
  const start = plain.search(wordSign);
  if (start === -1) return "";
  let end = plain.length;
  while (end > start && !wordSign.test(plain.slice(lastSign(plain, end), end))) end = lastSign(plain, end);
  return plain.slice(start, end);
}

/** Where the character that ends at `end` begins: a letter beyond the basic plane takes two units. */
function lastSign(text: string, end: number): number {
  const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return end - (isPair ? 2 : 1);
}

/** Phrases in their bare form, to look lines up in. */
export function phraseSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => bareForm(plainForm(phrase))));
}

/**
 * What follows the first of `phrases` with which `bare` begins as whole words; null when it begins with
 * none. The phrases are plain forms; a longer one must stand before a shorter one that begins it.
 */
export function afterPhrase(bare: string, phrases: Iterable<string>): string | null {
  for (const phrase of phrases) {
    if (!bare.startsWith(phrase)) continue;
    const rest = bare.slice(phrase.length);
    if (!/^[\p{L}\p{N}]/u.test(rest)) return rest;
  }
  return null;
}

/** The source of a regular expression that finds a phrase in untouched text whatever its hamzas and vowel signs. */
export function spellingPattern(phrase: string): string {
  const vowels = "[\\u064B-\\u0652\\u0640]{0,3}";
  return [...phrase]
    .map((letter) => {
      if (letter === " ") return "\\s{1,3}";
      if (/[اأإآ]/.test(letter)) return `[اأإآ]${vowels}`;
      if (/[ىي]/.test(letter)) return `[ىي]${vowels}`;
      if (/[ةه]/.test(letter)) return `[ةه]${vowels}`;
      return /\p{L}/u.test(letter) ? letter + vowels : letter.replace(/[^\p{L}\p{N}]/u, "\\$&");
    })
    .join("");
}
