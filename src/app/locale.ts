import { defaultLocale, isLocale, type Locale } from "@/i18n";

/** The locale of the path's optional first part; Arabic, the source, has none. */
export function localeOfParam(param: string | undefined): Locale {
  return isLocale(param) ? param : defaultLocale;
}

/** The locale of a path below the base. */
export function localeOfPath(path: string): Locale {
  return localeOfParam(/^\/?([^/]*)/.exec(path)?.[1]);
}

/** A path below the base, in another language: the prefix exchanged, the rest as it is. */
export function pathInLocale(path: string, locale: Locale): string {
  const rest = path.replace(/^\/?(en(\/|$))?/, "");
  return locale === defaultLocale ? rest : `${locale}/${rest}`;
}
