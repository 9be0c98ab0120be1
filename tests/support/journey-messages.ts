import { readFileSync } from "node:fs";
import type shell from "@/i18n/ar.json";
import type screens from "@/i18n/ar.screens.json";

type Messages = typeof shell & typeof screens;

type Sections = Record<string, Record<string, unknown>>;

const read = (name: string): Sections =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/${name}.json`, import.meta.url), "utf8"));

/** The messages of one language from its files; a section may have a part in each. */
function messagesOf(...names: readonly string[]): Messages {
  const sections: Sections = {};
  for (const name of names) {
    for (const [section, words] of Object.entries(read(name))) {
      sections[section] = { ...sections[section], ...words };
    }
  }
  return JSON.parse(JSON.stringify(sections));
}

/** What the Arabic interface says, for journeys: they run where JSON is no module. */
export const ar: Messages = messagesOf("ar", "ar.screens");

/** What the interface says in each language. */
export const messages = { ar, en: messagesOf("en", "en.screens") } as const;
