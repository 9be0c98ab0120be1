import { describe, expect, it } from "vitest";
import ar from "@/i18n/ar.json";
import arScreens from "@/i18n/ar.screens.json";
import en from "@/i18n/en.json";
import enScreens from "@/i18n/en.screens.json";
import { readSources } from "../support/sources";

const pluralForms = ["zero", "one", "two", "few", "many", "other"];
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(messages: object, path = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") flat.set(here, value);
    else for (const [inner, text] of flatten(value, here)) flat.set(inner, text);
  }
  return flat;
}

/** Both parts of a language; a key that stood in both would be counted once and so be missing in the sum. */
const both = (shell: object, screens: object) => new Map([...flatten(shell), ...flatten(screens)]);

const arabic = both(ar, arScreens);
const english = both(en, enScreens);

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== "count")
    .sort();

describe("messages", () => {
  it("has the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...arabic.keys()].sort());
  });

  it.each([
    ["ar", arabic],
    ["en", english],
  ])("leaves nothing empty in %s", (_, messages) => {
    expect([...messages].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it.each([
    ["ar", arabic],
    ["en", english],
  ])("gives all six plural forms of the CLDR wherever it gives one, in %s", (_, messages) => {
    const stems = new Set(
      [...messages.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")),
    );
    const missing = [...stems].flatMap((stem) =>
      pluralForms.map((form) => `${stem}_${form}`).filter((key) => !messages.has(key)),
    );
    expect(missing).toEqual([]);
    expect(stems.size).toBeGreaterThan(5);
  });

  it("fills the same places in both languages", () => {
    const differing = [...arabic].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("are nowhere asked for without what they have places for", () => {
    const bare = readSources("src").flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*"([\w.-]+)"\s*,?\s*\)/g)].map(([, key = ""]) => ({ path, key })),
    );
    const unfilled = bare
      .filter(({ key }) => arabic.get(key)?.includes("{{") === true)
      .map(({ path, key }) => `${path}: ${key}`);
    expect(bare.length).toBeGreaterThan(100);
    expect(unfilled).toEqual([]);
  });
});
