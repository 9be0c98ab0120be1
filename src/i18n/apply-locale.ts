import { directionOf, type Locale } from "./locales";

/** Sets the page's language and direction. Nothing else in the app touches them. */
export function applyLocale(locale: Locale, page: HTMLElement = document.documentElement): void {
  page.lang = locale;
  page.dir = directionOf(locale);
}
