import { unifyLoanWords } from "../collate/loan-words";
import { frontLength } from "../speakers/mentions";
import type { ReadWord } from "../speakers/read-words";
import { isSpellingOf } from "../speakers/spelling";
import type { Facts } from "../speakers/word-facts";
import { gazetteer } from "./gazetteer";

/** A country or a city where a text names it, without clitics, in UTF-16 code units. */
export interface FoundPlace {
  /** Names the thing: the country's code, or the city's name. */
  readonly thing: string;
  readonly start: number;
  readonly end: number;
}

/** A name of so many words at most: الولايات المتحدة الأمريكية. */
const mostWords = 3;
/** Shorter words are other words when a letter differs. */
const leastLetters = 6;
/** Clitics that may stand before a place, none first. */
const fronts = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"] as const;

/** قازاقستان and كازاخستان: letters that stand for one sound of the language that the name comes from. */
const sounds = (key: string): string => (key.endsWith("ستان") ? key.replace(/[قخ]/gu, "ك") : key);

const thingOf = (key: string): string | null => {
  const { places, countries } = gazetteer();
  const code = places.get(key);
  if (code === undefined) return null;
  return countries.has(key) ? code : key;
};

/** Places by the spellings that were looked up; null for what is none. */
class Spellings {
  private readonly known = new Map<string, string | null>();
  private readonly byLetter = new Map<string, string[]>();

  constructor() {
    for (const name of gazetteer().countries) {
      if (name.includes(" ") || name.length < leastLetters) continue;
      const letter = sounds(name)[0] ?? "";
      this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), name]);
    }
  }

  /** The country of which a word may be another spelling. */
  near(key: string): string | null {
    const seen = this.known.get(key);
    if (seen !== undefined) return seen;
    const sound = sounds(key);
    const close = (this.byLetter.get(sound[0] ?? "") ?? []).filter((name) =>
      isSpellingOf(sounds(name), sound),
    );
    const things = new Set(close.map(thingOf));
    // A word between two countries' names is neither.
    const thing = things.size === 1 ? ([...things][0] ?? null) : null;
    if (this.known.size > 50_000) this.known.clear();
    this.known.set(key, thing);
    return thing;
  }
}

let spellings: Spellings | null = null;

/** Whether a word is nothing else that is known, so that it may be a country spelt in another way. */
function isUnknown(facts: ReturnType<Facts["of"]>): boolean {
  if (facts.functional || facts.plain || facts.given || facts.adjective || facts.document) return false;
  return facts.office === null && facts.body === null && facts.nisba === null && facts.cue === null;
}

function placeAt(words: readonly ReadWord[], at: number, facts: Facts): (FoundPlace & { to: number }) | null {
  const first = words[at];
  if (first === undefined || first.number) return null;
  for (let count = mostWords; count > 0; count -= 1) {
    const run = words.slice(at, at + count);
    if (run.length < count || run.slice(1).some(({ mark, first: opens }) => mark !== "" || opens)) continue;
    const last = run[count - 1];
    if (last === undefined) continue;
    for (const front of fronts) {
      if (!first.folded.startsWith(front)) continue;
      const bare = first.folded.slice(front.length);
      const key = unifyLoanWords([bare, ...run.slice(1).map(({ folded }) => folded)].join(" "));
      const thing = thingOf(key);
      if (thing === null) continue;
      return {
        thing,
        start: first.start + frontLength(first.text, front.length),
        end: last.end,
        to: at + count,
      };
    }
  }
  const key = unifyLoanWords(first.folded);
  if (key.length < leastLetters || !isUnknown(facts.of(first.folded, first.text))) return null;
  spellings ??= new Spellings();
  const thing = spellings.near(key);
  return thing === null ? null : { thing, start: first.start, end: first.end, to: at + 1 };
}

/** The countries and cities that the words of a text name, in their order, without overlaps. */
export function findPlaces(words: readonly ReadWord[], facts: Facts): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  let at = 0;
  while (at < words.length) {
    const place = placeAt(words, at, facts);
    if (place !== null) found.push({ thing: place.thing, start: place.start, end: place.end });
    at = Math.max(at + 1, place?.to ?? 0);
  }
  return found;
}
