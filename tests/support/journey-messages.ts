import { readFileSync } from "node:fs";
import type shell from "@/i18n/ar.json";
import type screens from "@/i18n/ar.screens.json";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/${name}.json`, import.meta.url), "utf8"));

/** What the Arabic interface says, for journeys: they run where JSON is no module. */
export const ar: typeof shell & typeof screens = { ...read("ar"), ...read("ar.screens") };
