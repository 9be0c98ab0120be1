import type { Locale } from "./locales";

/** First strong, right to left, and the end of either (Unicode Bidirectional Algorithm, X5a–X6a). */
const firstStrong = "\u2068";
const rightToLeft = "\u2067";
const end = "\u2069";

/** A letter that the interface's language is not written in. Tatweel (لـ) is of no script by itself, and no other than Arabic has it. */
const foreignLetter = {
  ar: /[^\p{Script=Arabic}\u0640\P{L}]/u,
  en: /[^\p{Script=Latin}\P{L}]/u,
} as const satisfies Record<Locale, RegExp>;

const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Whether a text is in the interface's own letters, but for what it isolates, so that it sits in a sentence of it as it is. */
export function isOwnScript(text: string, locale: Locale): boolean {
  return !foreignLetter[locale].test(text.replace(isolated, ""));
}

/**
 * A name or words as they stand in a sentence of the interface's language: what has letters of another script is kept to
 * itself, so that neither turns the other about (24.ae would show as ae.24). In an Arabic sentence a name that is Arabic in
 * part runs from the right, whatever it begins with. Messages do so with all that is put into them, lists with their items;
 * what takes a bare name, like an option or a label, does it by `useNameText`.
 */
export function isolateForeign(text: string, locale: Locale): string {
  // Behind an Arabic letter 2021-11-08 runs from the right, figure by figure.
  const runsFromLeft = /\d-\d/.test(text) && !/\p{L}/u.test(text);
  if (isOwnScript(text, locale) && !runsFromLeft) return text;
  const isMixed = locale === "ar" && /\p{Script=Arabic}/u.test(text);
  return `${isMixed ? rightToLeft : firstStrong}${text}${end}`;
}

/** A stretch of a text of the interface's language, or of another that stands in it. */
export interface ScriptRun {
  readonly text: string;
  /** `ar` for Arabic words in a text that is not Arabic; `other` for whatever else is foreign there; null for the text's own. */
  readonly foreign: "ar" | "other" | null;
}

/** Words that begin with a foreign letter, with the figures and signs before and inside them: `24.ae`, `AFP`, `Sky News`. */
function foreignWords(letter: string): RegExp {
  const inside = String.raw`[.:/@&'’_+\-]`;
  const word = `(?:[\\p{N}.:/@_-]{0,20}${letter}(?:${inside}{0,3}(?:${letter}|[\\p{N}\\p{M}\u0640]))*)`;
  return new RegExp(`[\u2066-\u2068][^\u2066-\u2069]*\u2069|${word}(?: ${word})*`, "gu");
}

/** What is isolated, or words of another script. */
const foreignRun = {
  ar: foreignWords(String.raw`(?![\p{Script=Arabic}\u0640])\p{L}`),
  en: foreignWords(String.raw`(?!\p{Script=Latin})\p{L}`),
} as const satisfies Record<Locale, RegExp>;

const isolates = /[\u2066-\u2069]/g;

/** Divides a text where its script changes: what is foreign in it, without the signs that isolate it, and what is not. */
export function scriptRuns(text: string, locale: Locale): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  const add = (part: string, isForeign: boolean) => {
    if (part === "") return;
    const words = part.replace(isolates, "");
    const language = /\p{Script=Arabic}/u.test(words) && locale !== "ar" ? "ar" : "other";
    runs.push({ text: words, foreign: isForeign ? language : null });
  };
  let at = 0;
  for (const { 0: found, index } of text.matchAll(foreignRun[locale])) {
    add(text.slice(at, index), false);
    add(found, true);
    at = index + found.length;
  }
  add(text.slice(at), false);
  return runs;
}
