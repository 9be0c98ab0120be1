import { honorifics, stateTitles } from "../lexicons/offices";
import { cities, otherAdjectives, otherCountryNames } from "../lexicons/places";
import { normalise } from "./normalise/normalise";
import { unifyLoanWords, wordSet } from "./word-lists";

/**
 * Countries as Unicode's CLDR names them in Arabic, through `Intl`, with short names, capitals and large cities that
 * stand for a government or a place in the news, and the adjectives that Arabic makes of them.
 */

const rows = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((row) => {
      const [code = "", name = ""] = row.split("|");
      return [code, unifyLoanWords(normalise(name.replaceAll("_", " ")))];
    });

function* codes(): Generator<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const first of letters) for (const second of letters) yield first + second;
}

/** Codes that CLDR names but that are no place, or a second code of one. */
const notPlaces = new Set(["UN", "XA", "XB", "ZZ", "UK", "EZ"]);

function cldrNames(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames("ar", { type: "region", fallback: "none" });
  const found: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  for (const code of codes()) {
    const name = notPlaces.has(code) ? undefined : names.of(code);
    if (name === undefined) continue;
    const folded = unifyLoanWords(normalise(name.replace(/[(-].*$/u, "").trim()));
    if (!seen.has(folded)) found.push([code, folded]);
    seen.add(folded);
  }
  return found;
}

/** روسيا → روسي, كازاخستان → كازاخستاني and كازاخي, العراق → عراقي. Empty for a name of several words. */
function adjectivesOf(name: string): readonly string[] {
  if (name.includes(" ")) return [];
  const bare = name.replace(/^ال/u, "");
  const stem = bare.replace(/(?:يا|ا|يه|ه)$/u, "");
  return [`${stem}ي`, ...(bare.endsWith("ستان") ? [`${bare.slice(0, -4)}ي`] : [])];
}

interface Gazetteer {
  /** The code of a country by a folded name of it, of its capital or of a city in it. */
  readonly places: ReadonlyMap<string, string>;
  /** The code of a country by its adjective in the masculine singular, without the article, folded. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The countries themselves, apart from their cities. */
  readonly countries: ReadonlySet<string>;
  /** First words of the names of several words. */
  readonly openings: ReadonlySet<string>;
}

function build(): Gazetteer {
  const countryRows = [...rows(otherCountryNames), ...cldrNames()];
  const places = new Map<string, string>();
  const adjectives = new Map<string, string>();
  for (const [code, name] of [...countryRows, ...rows(cities)]) if (!places.has(name)) places.set(name, code);
  const derived = countryRows.flatMap(([code, name]) =>
    adjectivesOf(name).map((adjective) => [code, adjective] as const),
  );
  for (const [code, name] of [...rows(otherAdjectives), ...derived]) {
    if (!adjectives.has(name)) adjectives.set(name, code);
  }
  const openings = [...places.keys()]
    .filter((name) => name.includes(" "))
    .map((name) => name.split(" ")[0] ?? "");
  return {
    places,
    adjectives,
    countries: new Set(countryRows.map(([, name]) => name)),
    openings: new Set(openings),
  };
}

let built: Gazetteer | null = null;

/** The gazetteer, built when it is first asked for. Names are in normal form with loan words unified. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

const titles = wordSet(`${honorifics} ${stateTitles}`);

/** Whether a folded word, without clitics, is a title before an office or before a state's name: فخامة, جمهورية. */
export function isTitle(core: string): boolean {
  return titles.has(core);
}
