import { readFileSync } from "node:fs";
import type shell from "@/i18n/ar.json";
import type screens from "@/i18n/ar.screens.json";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/${name}.json`, import.meta.url), "utf8"));

type Messages = typeof shell & typeof screens;

/** What the Arabic interface says, for journeys: they run where JSON is no module. */
export const ar: Messages = { ...read("ar"), ...read("ar.screens") };

/** What the interface says in each language. */
export const messages = { ar, en: { ...read("en"), ...read("en.screens") } as Messages } as const;
