import type { Localised } from "../types";

/** What a person writes: for both languages at once, or for some of them. */
export type Texts = string | Partial<Localised>;

/** One text in both languages: what a person writes in one is shown in the other too. */
export function inBoth(text: string): Localised {
  return { ar: text, en: text };
}

/**
 * What a person writes over a text in one language: for that language alone where the text is told in each in its own
 * words, for both where one stands for the other.
 */
export function textsIn(current: Localised, language: keyof Localised, written: string): Texts {
  return current.ar === current.en ? written : { [language]: written };
}

/** A text with what was written put into it, trimmed; null where that would leave a language without words. */
export function withTexts(current: Localised, texts: Texts): Localised | null {
  const next = typeof texts === "string" ? inBoth(texts) : { ...current, ...texts };
  const trimmed = { ar: next.ar.trim(), en: next.en.trim() };
  return trimmed.ar === "" || trimmed.en === "" ? null : trimmed;
}
