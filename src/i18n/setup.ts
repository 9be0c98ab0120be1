import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { defaultLocale, type Locale, languageTag, localeOfTag, type Numerals } from "./locales";

type Messages = Record<string, unknown>;

/** Each language is a chunk of its own, so that a reader loads only the one they read. */
async function loadMessages(locale: Locale): Promise<Messages> {
  const messages = locale === "ar" ? await import("./ar.json") : await import("./en.json");
  return messages.default;
}

/** An i18next instance that speaks `locale`. Further languages are fetched by {@link changeLocale}. */
export async function createI18n(locale: Locale, numerals: Numerals): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: languageTag(locale, numerals),
    load: "languageOnly",
    fallbackLng: false,
    defaultNS: "app",
    ns: ["app"],
    resources: { [locale]: { app: await loadMessages(locale) } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Switches language and digits at once; resolves when the messages are there and shown. */
export async function changeLocale(instance: i18n, locale: Locale, numerals: Numerals): Promise<void> {
  if (!instance.hasResourceBundle(locale, "app")) {
    instance.addResourceBundle(locale, "app", await loadMessages(locale));
  }
  await instance.changeLanguage(languageTag(locale, numerals));
}

/** The locale that an instance speaks now. */
export function currentLocale(instance: i18n): Locale {
  return instance.language === undefined ? defaultLocale : localeOfTag(instance.language);
}
