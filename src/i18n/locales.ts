/** The languages of the interface; Arabic is the source. */
export const locales = ["ar", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "ar";

/** Which digits numbers are written with: 123 or ١٢٣. */
export const numeralSystems = ["latn", "arab"] as const;

export type Numerals = (typeof numeralSystems)[number];

export function isLocale(value: unknown): value is Locale {
  return value === "ar" || value === "en";
}

export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** The direction of a name as a page in a language shows it: left to right where it has no Arabic letter (24.ae). */
export function directionOfName(name: string, locale: Locale): "rtl" | "ltr" {
  const direction = directionOf(locale);
  if (direction === "ltr")
    return /\p{L}/u.test(name) && !/[^\p{Script=Arabic}\P{L}]/u.test(name) ? "rtl" : "ltr";
  return /\p{L}/u.test(name) && !/\p{Script=Arabic}/u.test(name) ? "ltr" : "rtl";
}

/**
 * The BCP 47 tag that Intl is given. The digits are always fixed in it, because the
 * default digits of `ar` differ from one platform to the next.
 */
export function languageTag(locale: Locale, numerals: Numerals): string {
  return locale === "ar" ? `ar-u-nu-${numerals}` : "en-GB";
}

/** The locale of a tag made by {@link languageTag}. */
export function localeOfTag(tag: string): Locale {
  return tag.startsWith("en") ? "en" : "ar";
}

/** Sets the page's language and direction. Nothing else in the app touches them. */
export function applyLocale(locale: Locale, page: HTMLElement = document.documentElement): void {
  page.lang = locale;
  page.dir = directionOf(locale);
}
