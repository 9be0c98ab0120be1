import { indexNames, readUnits, type Unit } from "../collate/index";
import { isCueWord } from "../cues/index";
import { denies, type Figure, gazetteer, tokenise, wordOf } from "../words/index";
import { keysOf, type WordKeys } from "./word-keys";

/** What negates: its words, and its place among those of the wording. */
interface Negator {
  readonly written: string;
  readonly place: number;
}

/** One word of a wording, or several that make a number or a place, as matching reads it. */
export interface Term {
  readonly written: string;
  readonly keys: WordKeys;
  readonly light: boolean;
  readonly cue: boolean;
  readonly figure: Figure | null;
  /** The code of the country that a place, a city's government or an adjective stands for, or null. */
  readonly place: string | null;
  /** The particle that negates it, or the verb that denies it, and which of the wording's it is; or null. */
  readonly negated: Negator | null;
}

const noNames = indexNames([]);
const none: ReadonlySet<string> = new Set();

/** A particle negates the words up to this many after it. */
const scope = 2;

/** Words that look like an adjective of a country and are more often something else. */
const seldomPlaces = new Set(["عربي", "غربي", "شرقي", "جنوبي", "شمالي", "عمان"]);

/** The country that a unit, or it and the next, stands for, and how many units that takes; null for none. */
export function placeOf(
  unit: Unit,
  next: Unit | undefined,
): { readonly code: string; readonly length: number } | null {
  const { places, adjectives, openings } = gazetteer();
  for (const { core, prefix, suffix } of unit.word.splits) {
    const article = prefix.endsWith("ال") || prefix.endsWith("لل") ? "ال" : "";
    for (const name of [`${article}${core}`, core]) {
      if (next !== undefined && openings.has(name)) {
        const code = places.get(`${name} ${next.word.spelling}`);
        if (code !== undefined) return { code, length: 2 };
      }
      if (seldomPlaces.has(name)) continue;
      const code = suffix === "" ? places.get(name) : undefined;
      if (code !== undefined && (name.length > 3 || prefix === "" || article !== ""))
        return { code, length: 1 };
    }
    const code = seldomPlaces.has(core) ? undefined : adjectives.get(core);
    if (code !== undefined && core.length > 3) return { code, length: 1 };
  }
  return null;
}

/** With these a particle denies nothing: لا شك, لا بد, لا تزال, لا سيما, ليس إلا, لا يقل عن. */
const affirming = /^(?:شك|ريب|بد|سيما|غرو|فقط|الا|[يت]?زالو?ا?ت?|[يت]زالون|[يت]قل|[يت]تجاوز|[يت]زيد)$/u;

interface Negating {
  readonly by: Negator;
  left: number;
}

/**
 * The terms of a wording in their order, negation particles read into what they negate; without the words that bind others,
 * unless there are no more. None for no words.
 */
export function readTerms(text: string): readonly Term[] {
  const terms = readAllTerms(text);
  const telling = terms.filter(({ light }) => !light);
  return telling.length > 0 ? telling : terms;
}

function readAllTerms(text: string): readonly Term[] {
  const tokens = tokenise(text);
  const words = tokens.map((token) => wordOf(token.text));
  const { units } = readUnits(tokens, words, noNames, none);
  const terms: Term[] = [];
  let negating: Negating | null = null;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.negation) {
      if (affirming.test(units[at + 1]?.word.folded ?? "")) continue;
      negating = { by: { written: unit.word.written, place: at }, left: scope };
      continue;
    }
    const place = unit.figure === null && !unit.word.light ? placeOf(unit, units[at + 1]) : null;
    const length = place?.length ?? 1;
    const written = units
      .slice(at, at + length)
      .map(({ word }) => word.written)
      .join(" ");
    const { light } = unit.word;
    terms.push({
      written,
      keys: keysOf(unit.word),
      light,
      cue: isCueWord(unit.word),
      figure: unit.figure,
      place: place?.code ?? null,
      negated: light ? null : (negating?.by ?? null),
    });
    at += length - 1;
    if (light) continue;
    if (denies(unit.word, units[at + 1]?.word.folded ?? "")) {
      negating = { by: { written, place: at }, left: scope };
      continue;
    }
    if (negating === null) continue;
    negating.left -= 1;
    if (negating.left === 0) negating = null;
  }
  return terms;
}
