import i18next, { type i18n } from "i18next";
import { isolateForeign } from "./isolate";
import { defaultLocale, type Locale, languageTag, localeOfTag, type Numerals } from "./locales";

type Messages = Record<string, unknown>;

/**
 * Each language comes in two parts: what every page says, and what only the screens of a story and the
 * panels say, so that the first page of all loads no more than it shows.
 */
export type MessagePart = "shell" | "screens";

const sources: Record<Locale, Record<MessagePart, () => Promise<{ readonly default: Messages }>>> = {
  ar: { shell: () => import("./ar.json"), screens: () => import("./ar.screens.json") },
  en: { shell: () => import("./en.json"), screens: () => import("./en.screens.json") },
};

/** The parts that an instance has been asked for; another language brings the same. */
const partsOf = new WeakMap<i18n, Set<MessagePart>>();

/** What has been put into an instance already. */
const present = new WeakMap<i18n, Set<string>>();

async function addMessages(instance: i18n, locale: Locale): Promise<void> {
  const added = present.get(instance) ?? new Set<string>();
  present.set(instance, added);
  const missing = [...(partsOf.get(instance) ?? [])].filter((part) => !added.has(`${locale} ${part}`));
  const loaded = await Promise.all(missing.map(async (part) => (await sources[locale][part]()).default));
  for (const messages of loaded) instance.addResourceBundle(locale, "app", messages, true, true);
  for (const part of missing) added.add(`${locale} ${part}`);
}

/** An i18next instance that speaks `locale`. Further languages are fetched by {@link changeLocale}. */
export async function createI18n(
  locale: Locale,
  numerals: Numerals,
  parts: readonly MessagePart[] = ["shell", "screens"],
): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: languageTag(locale, numerals),
    load: "languageOnly",
    fallbackLng: false,
    defaultNS: "app",
    ns: ["app"],
    resources: { [locale]: { app: {} } },
    // React escapes; what is put into a sentence is kept to itself where it is of another script.
    interpolation: { escape: (value) => isolateForeign(value, currentLocale(instance)) },
  });
  partsOf.set(instance, new Set(parts));
  await addMessages(instance, locale);
  return instance;
}

/** Fetches what the screens say, in the language that the instance speaks, where it is not there yet. */
export async function addScreenMessages(instance: i18n): Promise<void> {
  partsOf.get(instance)?.add("screens");
  await addMessages(instance, currentLocale(instance));
}

/** Switches language and digits at once; resolves when the messages are there and shown. */
export async function changeLocale(instance: i18n, locale: Locale, numerals: Numerals): Promise<void> {
  await addMessages(instance, locale);
  await instance.changeLanguage(languageTag(locale, numerals));
}

/** The locale that an instance speaks now. */
export function currentLocale(instance: i18n): Locale {
  return instance.language === undefined ? defaultLocale : localeOfTag(instance.language);
}
