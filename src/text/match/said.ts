import { indexNames, readUnits, type Unit } from "../collate/index";
import { isCueWord } from "../cues/index";
import { asides, blessings } from "../lexicons/light-words";
import { adverbs } from "../lexicons/particles";
import {
  compareFigures,
  type Figure,
  isForeignSpelling,
  isNear,
  normalise,
  type Token,
  tokenise,
  type Word,
  wordForms,
  wordOf,
  wordSet,
} from "../words/index";
import { placeOf } from "./read-terms";
import { keysOf } from "./word-keys";

/** A word of a text, or several that make a name or a number, by what another text could say it with. */
export interface SaidWord {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** Whether it only binds others; such words are no evidence of anything. */
  readonly light: boolean;
  /** Whether it is a verb of saying. */
  readonly cue: boolean;
  /** Whether it is a particle that negates. */
  readonly negation: boolean;
  readonly figure: Figure | null;
  /** Which of the given names it is a form of, or null. */
  readonly name: number | null;
  /** The code of the country that it stands for, or null. */
  readonly place: string | null;
  /** Under any of these another word says the very same: its forms, its name, its place. */
  readonly strict: readonly string[];
  /** And under these something that may be the same: its root, a synonym, a contrary, a part of its name. */
  readonly loose: readonly string[];
}

/** A text with its words in order, marks of punctuation left out. */
export interface SaidText {
  readonly text: string;
  readonly words: readonly SaidWord[];
}

const none: ReadonlySet<string> = new Set();

function looseKeys(word: Word): readonly string[] {
  if (word.light) return [];
  const { forms, roots, senses } = keysOf(word);
  const { verbs, synonyms } = wordForms(word);
  return [
    ...forms,
    ...verbs.map((verb) => `v:${verb}`),
    ...roots.map((root) => `r:${root}`),
    ...senses.map(({ group }) => `g:${group}`),
    ...synonyms.map((line) => `y:${line}`),
  ];
}

/** The countries that units stand for, one for each of the units that a place of several words takes. */
function placesOf(units: readonly Unit[]): readonly (string | null)[] {
  const found: (string | null)[] = units.map(() => null);
  units.forEach((unit, at) => {
    if (found[at] !== null || unit.figure !== null || (unit.name === null && unit.word.light)) return;
    const place = placeOf(unit, units[at + 1]);
    if (place !== null) found.fill(place.code, at, at + place.length);
  });
  return found;
}

/** Reads the words that make one unit. Of a name each word counts too: «الزعيم القازاقي» says Kazakhstan. */
function readWord(unit: Unit, place: string | null, tokens: readonly Token[]): SaidWord {
  const { word, figure, name, negation, first, last } = unit;
  const light = name === null && figure === null && word.light;
  const parts = name === null ? [word] : tokens.slice(first, last).map((token) => wordOf(token.text));
  const places =
    name === null ? [place] : parts.map((part) => placeOf({ ...unit, word: part }, undefined)?.code ?? null);
  const named = name === null ? [] : [`n:${name}`];
  // One word of a name is often said of other things too: «بلاده» is whose country the speaker's is.
  const surely = parts.length > 1 ? [`f:${word.spelling}`] : place === null ? [] : named;
  const placed = places.flatMap((code) => (code === null ? [] : [`p:${code}`]));
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    ...{ word, light, negation, figure, name, place },
    cue: isCueWord(word),
    strict: light
      ? []
      : [...(name === null ? keysOf(word).forms : []), ...surely, ...(parts.length > 1 ? [] : placed)],
    loose: light ? [] : [...parts.flatMap(looseKeys), ...named, ...placed],
  };
}

/**
 * Reads a text for what it says. `names` are the names of the story, each with its forms. Part of a name elsewhere may say
 * it as well.
 */
export function readSaid(text: string, names: readonly (readonly string[])[]): SaidText {
  const tokens = tokenise(text);
  const words = tokens.map((token) => wordOf(token.text));
  const { units } = readUnits(tokens, words, indexNames(names), none);
  const places = placesOf(units);
  return { text, words: units.map((unit, at) => readWord(unit, places[at] ?? null, tokens)) };
}

/** Everything that some texts say, to be asked whether they say a word. */
export interface Evidence {
  readonly strict: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly words: readonly SaidWord[];
}

/** Gathers what some texts say. */
export function evidenceOf(texts: readonly SaidText[]): Evidence {
  const words = texts.flatMap((text) => text.words).filter(({ light }) => !light);
  return {
    strict: new Set(words.flatMap(({ strict }) => strict)),
    loose: new Set(words.flatMap(({ loose }) => loose)),
    words,
  };
}

/** Whether two figures may be one: equal, or one round for the other. */
function mayBeOneFigure(a: Figure | null, b: Figure | null): boolean {
  return a !== null && b !== null && compareFigures(a, b) !== "different";
}

/** Whether one of two words may say the other. */
export function areLike(a: SaidWord, b: SaidWord): boolean {
  if (a.figure !== null || b.figure !== null) return mayBeOneFigure(a.figure, b.figure);
  return (
    a.loose.some((key) => b.loose.includes(key)) ||
    isNear(a.word.likeness, b.word.likeness) ||
    isForeignSpelling(wordForms(a.word).foreign, wordForms(b.word).foreign)
  );
}

/** A pronoun at the end of a word, which is no ta marbuta. */
const ownersEnd = /(?:ه|ها|هم|نا)$/u;

/** Words that say nothing of what is told: when (اليوم، الثلاثاء), for whose part (من جهته), blessings (حفظه الله). */
const beside = wordSet(`${adverbs} ${asides} ${blessings}`);
// The second word of a blessing is part of many a name.
const god = normalise("الله");

/**
 * What nobody can be told to say alone or to leave out: what binds other words, verbs of saying; a day, which is told in
 * many ways (today, Monday); what names its thing by whose it is: «بلاده» is Russia where Putin speaks.
 */
export const isUntold = ({ light, cue, negation, figure, name, word }: SaidWord): boolean =>
  light ||
  cue ||
  negation ||
  (beside.has(word.folded) && word.folded !== god) ||
  figure?.unit === "day" ||
  figure?.unit === "month" ||
  (name !== null && ownersEnd.test(word.written));

/**
 * Whether some texts may say a word in any form: its stem, root, a synonym, a contrary, another spelling, another name of
 * the thing, an equal or a round figure. Generous, since it serves to refuse claims.
 */
export function maySay(evidence: Evidence, word: SaidWord): boolean {
  if (isUntold(word)) return true;
  if (word.figure === null && word.loose.some((key) => evidence.loose.has(key))) return true;
  return evidence.words.some((other) => areLike(word, other));
}

/** Whether two words say the very same: forms of one word, of one name or place, equal figures; of what binds, one word. */
export function isSame(a: SaidWord, b: SaidWord): boolean {
  if (a.figure !== null || b.figure !== null)
    return a.figure !== null && b.figure !== null && compareFigures(a.figure, b.figure) === "equal";
  if (a.light || b.light) return a.light === b.light && a.word.spelling === b.word.spelling;
  return a.strict.some((key) => b.strict.includes(key));
}

/** Whether some texts say a word for sure: a form of it, the same name or place, an equal figure. */
export function says(evidence: Evidence, word: SaidWord): boolean {
  if (word.figure === null) return word.strict.some((key) => evidence.strict.has(key));
  return evidence.words.some((other) => isSame(word, other));
}
