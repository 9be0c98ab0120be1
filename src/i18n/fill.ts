import { isolateForeign } from "./isolate";
import type { Locale } from "./locales";

// The messages are written as i18next's JSON is (format 4), which translators' programs read: `{{name}}`, `{{- name}}` for
// what is to stand there to the letter, `{{count, number}}`, and for a count a message for each plural form of the language. To fill them takes no more than what
// browsers have in Intl; i18next itself was a tenth of all that the first page has to fetch.

/** What is put into a message's places. `count` decides its plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The messages of a language, by their keys from the root, parts joined by points. */
export type Messages = ReadonlyMap<string, string>;

interface Tree {
  readonly [key: string]: string | Tree;
}

/** The messages of a file, whose keys stand in one another. */
export function flatten(tree: Tree, before = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as const] : flatten(value, `${before}${key}.`),
  );
}

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Making a format costs the browser more than using it a hundred times. */
function kept<T>(made: Map<string, T>, tag: string, make: () => T): T {
  const known = made.get(tag) ?? make();
  made.set(tag, known);
  return known;
}

/** The form of a count: its language's own, but none at all is always spoken of as such. */
function pluralForm(count: number, tag: string): Intl.LDMLPluralRule {
  return count === 0 ? "zero" : kept(rules, tag, () => new Intl.PluralRules(tag)).select(count);
}

/** A place of a message: whether to the letter, its name, whether a figure. */
const place = /\{\{(- )?(\w+)(, number)?\}\}/g;

/** Where a message is in its language, and how numbers are written there: a tag of `languageTag`. */
interface Spoken {
  readonly messages: Messages;
  readonly locale: Locale;
  readonly tag: string;
}

/**
 * The message of a key with its places filled. Words of another script are kept to themselves; figures are written in the
 * language's digits. A place for which there is nothing stays empty; a key without a message is given back as it is.
 */
export function fill(key: string, values: Values, { messages, locale, tag }: Spoken): string {
  const { count } = values;
  const message =
    (typeof count === "number" ? messages.get(`${key}_${pluralForm(count, tag)}`) : undefined) ??
    messages.get(key);
  if (message === undefined) return key;
  return message.replace(place, (_, bare: string | undefined, name: string, asNumber: string | undefined) => {
    const value = values[name] ?? "";
    if (asNumber !== undefined && typeof value === "number")
      return kept(numbers, tag, () => new Intl.NumberFormat(tag)).format(value);
    return bare === undefined ? isolateForeign(String(value), locale) : String(value);
  });
}
