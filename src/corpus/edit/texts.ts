import type { Localised } from "../types";

/** What a person writes: for both languages at once, or for some of them. */
export type Texts = string | Partial<Localised>;

/** One text in both languages: what a person writes in one is shown in the other too. */
export function inBoth(text: string): Localised {
  return { ar: text, en: text };
}

/** A text with what was written put into it, trimmed; null where that would leave a language without words. */
export function withTexts(current: Localised, texts: Texts): Localised | null {
  const next = typeof texts === "string" ? inBoth(texts) : { ...current, ...texts };
  const trimmed = { ar: next.ar.trim(), en: next.en.trim() };
  return trimmed.ar === "" || trimmed.en === "" ? null : trimmed;
}
