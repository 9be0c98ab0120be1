import type { ArticleText } from "../article";
import { type Facts, frontLength, type ReadWord, readWords } from "../speakers/index";
import { foreignSound, frontings, gazetteer, isSpellingOf, unifyLoanWords } from "../words/index";

/** A country or a city where a text names it, without clitics, in UTF-16 code units. */
interface FoundPlace {
  /** Names the thing: the country's code, or the city's name. */
  readonly thing: string;
  readonly start: number;
  readonly end: number;
}

/** A name of so many words at most: الولايات المتحدة الأمريكية. */
const mostWords = 3;
/** Shorter words are other words when a letter differs. */
const leastLetters = 6;

/**
 * Whether a word may be another spelling of a country's name, by how both begin and end. With the article a name is an
 * Arabic word, and a letter makes others of it (العراق / العراب); an ending makes an adjective: النمساوي.
 */
function mayBeSlipOf(key: string, name: string): boolean {
  if (key.startsWith("ال") || name.startsWith("ال")) return false;
  return key.at(-1) === name.at(-1) || (/[اه]$/u.test(key) && /[اه]$/u.test(name));
}

/** Names that the gazetteer has under a country's code, but that are things of their own. */
const apart = new Set(["غزه", "اسكتلندا", "انجلترا", "اوروبا", "كوريا", "الكونغو"]);

const thingOf = (key: string): string | null => {
  const { places, countries } = gazetteer();
  const code = places.get(key);
  // The union is a body; its continent goes by the same code.
  if (code === undefined || (code === "EU" && key.includes(" "))) return null;
  return countries.has(key) && !apart.has(key) ? code : key;
};

/** Places by the spellings that were looked up; null for what is none. */
class Spellings {
  private readonly known = new Map<string, string | null>();
  private readonly byLetter = new Map<string, string[]>();

  constructor() {
    for (const name of gazetteer().countries) {
      if (name.includes(" ") || name.length < leastLetters) continue;
      const letter = foreignSound(name)[0] ?? "";
      this.byLetter.set(letter, [...(this.byLetter.get(letter) ?? []), name]);
    }
  }

  /** The country of which a word may be another spelling. */
  near(key: string): string | null {
    const seen = this.known.get(key);
    if (seen !== undefined) return seen;
    const sound = foreignSound(key);
    const close = (this.byLetter.get(sound[0] ?? "") ?? []).filter(
      (name) => mayBeSlipOf(key, name) && isSpellingOf(foreignSound(name), sound),
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

interface PlaceAt extends FoundPlace {
  readonly to: number;
  /** Whether it is written as the gazetteer has it. */
  readonly exact: boolean;
}

function placeAt(words: readonly ReadWord[], at: number, facts: Facts): PlaceAt | null {
  const first = words[at];
  if (first === undefined || first.number) return null;
  for (let count = mostWords; count > 0; count -= 1) {
    const run = words.slice(at, at + count);
    if (run.length < count || run.slice(1).some(({ mark, first: opens }) => mark !== "" || opens)) continue;
    const last = run[count - 1];
    if (last === undefined) continue;
    for (const { front, bare } of frontings(first.folded, true)) {
      const key = unifyLoanWords([bare, ...run.slice(1).map(({ folded }) => folded)].join(" "));
      const thing = thingOf(key);
      // سوريًا is an adjective.
      if (thing === null || last.text.includes("\u064b")) continue;
      return {
        thing,
        start: first.start + frontLength(first.text, front.length),
        end: last.end,
        to: at + count,
        exact: true,
      };
    }
  }
  const key = unifyLoanWords(first.folded);
  if (key.length < leastLetters || !isUnknown(facts.of(first.folded, first.text))) return null;
  spellings ??= new Spellings();
  const thing = spellings.near(key);
  return thing === null ? null : { thing, start: first.start, end: first.end, to: at + 1, exact: false };
}

/** Every place that is named, in the order of the words, whatever its spelling. */
function allPlaces(words: readonly ReadWord[], facts: Facts): readonly PlaceAt[] {
  const found: PlaceAt[] = [];
  let at = 0;
  while (at < words.length) {
    const place = placeAt(words, at, facts);
    if (place !== null) found.push(place);
    at = Math.max(at + 1, place?.to ?? 0);
  }
  return found;
}

/**
 * The countries and cities that a text names, in its order, without overlaps. Another spelling is taken for a slip: a text
 * that has it as often as the right one means another thing by it (أليطاليا beside إيطاليا).
 */
export function findPlaces({ text }: Pick<ArticleText, "text">, facts: Facts): readonly FoundPlace[] {
  const all = allPlaces(readWords({ text }), facts);
  const right = new Map<string, number>();
  const other = new Map<string, number>();
  for (const { thing, exact } of all) {
    const counts = exact ? right : other;
    counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return all
    .filter(({ thing, exact }) => {
      const rights = right.get(thing) ?? 0;
      const others = other.get(thing) ?? 0;
      return exact || rights === 0 || others === 1 || others < rights;
    })
    .map(({ thing, start, end }) => ({ thing, start, end }));
}
