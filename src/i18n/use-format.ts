import { createFormat, type Format } from "./format";
import { type Locale, localeOfTag } from "./locales";
import { useTranslation } from "./use-translation";

/** Numbers, days and lists in the interface's language and digits; follows a change of either. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return createFormat(i18n.language);
}

/** The interface's language. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return localeOfTag(i18n.language);
}
