import type ar from "./ar.json";
import type arScreens from "./ar.screens.json";
import { fill, flatten, type Values } from "./fill";
import { type Locale, languageTag, localeOfTag, type Numerals } from "./locales";

/** The keys of messages from the root; those of one count's plural forms are one. */
type KeysOf<Tree, Before extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Before}${Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key}`
    : KeysOf<Tree[Key], `${Before}${Key}.`>;
}[keyof Tree & string];

/** The key of a message. Arabic is the source of all keys. */
export type MessageKey = KeysOf<typeof ar> | KeysOf<typeof arScreens>;

/** Gives a message with its places filled. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The interface's words in the language that is spoken now. */
export interface I18n {
  /** The tag of the language and the digits; see `languageTag`. */
  readonly language: string;
  /** Another function once the language is another. */
  readonly t: Translate;
  /** Calls back when the language is another; returns the way to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Each language comes in two parts: what every page says, and what only the screens of a story and the
 * panels say, so that the first page of all loads no more than it shows.
 */
export type MessagePart = "shell" | "screens";

const sources = {
  ar: { shell: () => import("./ar.json"), screens: () => import("./ar.screens.json") },
  en: { shell: () => import("./en.json"), screens: () => import("./en.screens.json") },
};

/** What an instance has, and how it is told to speak otherwise. */
interface Held {
  /** The parts that it has been asked for; another language brings the same. */
  readonly parts: Set<MessagePart>;
  readonly load: (locale: Locale) => Promise<void>;
  readonly speak: (tag: string) => void;
}

const held = new WeakMap<I18n, Held>();

/** The words of the interface in `locale`. Further languages are fetched by {@link changeLocale}. */
export async function createI18n(
  locale: Locale,
  numerals: Numerals,
  parts: readonly MessagePart[] = ["shell", "screens"],
): Promise<I18n> {
  const messages = { ar: new Map<string, string>(), en: new Map<string, string>() };
  const listeners = new Set<() => void>();
  const translator = (tag: string): Translate => {
    const spoken = localeOfTag(tag);
    return (key, values = {}) => fill(key, values, { messages: messages[spoken], locale: spoken, tag });
  };
  let language = languageTag(locale, numerals);
  let t = translator(language);
  const i18n: I18n = {
    get language() {
      return language;
    },
    get t() {
      return t;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  const own: Held = {
    parts: new Set(parts),
    async load(wanted) {
      const loaded = await Promise.all([...own.parts].map((part) => sources[wanted][part]()));
      for (const { default: tree } of loaded)
        for (const [key, message] of flatten(tree)) messages[wanted].set(key, message);
    },
    speak(tag) {
      if (tag === language) return;
      language = tag;
      t = translator(tag);
      for (const changed of listeners) changed();
    },
  };
  held.set(i18n, own);
  await own.load(locale);
  return i18n;
}

/** Fetches what the screens say, in the language that is spoken, where it is not there yet. */
export async function addScreenMessages(i18n: I18n): Promise<void> {
  held.get(i18n)?.parts.add("screens");
  await held.get(i18n)?.load(localeOfTag(i18n.language));
}

/** Switches language and digits at once; resolves when the messages are there and shown. */
export async function changeLocale(i18n: I18n, locale: Locale, numerals: Numerals): Promise<void> {
  await held.get(i18n)?.load(locale);
  held.get(i18n)?.speak(languageTag(locale, numerals));
}
