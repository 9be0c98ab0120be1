import { indexNames, readUnits, type Unit } from "../collate/index";
import { isCueWord } from "../cues/index";
import { bodyHeads } from "../lexicons/bodies";
import {
  compareFigures,
  type Figure,
  isDefinite,
  isForeignSpelling,
  isNear,
  isPresentVerb,
  lightClass,
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

function areLike(a: SaidWord, b: SaidWord): boolean {
  if (a.figure !== null || b.figure !== null) return mayBeOneFigure(a.figure, b.figure);
  return (
    a.loose.some((key) => b.loose.includes(key)) ||
    isNear(a.word.likeness, b.word.likeness) ||
    isForeignSpelling(wordForms(a.word).foreign, wordForms(b.word).foreign)
  );
}

/** A pronoun at the end of a word, which is no ta marbuta. */
const ownersEnd = /(?:ه|ها|هم|نا)$/u;

/**
 * What nobody can be told to say alone or to leave out: what binds other words, verbs of saying; a day, which is told in
 * many ways (today, Monday); what names its thing by whose it is: «بلاده» is Russia where Putin speaks.
 */
const isUntold = ({ light, cue, negation, figure, name, word }: SaidWord): boolean =>
  light ||
  cue ||
  negation ||
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

/** Whether some texts say a word for sure: a form of it, the same name or place, an equal figure. */
export function says(evidence: Evidence, word: SaidWord): boolean {
  const { figure } = word;
  if (figure === null) return word.strict.some((key) => evidence.strict.has(key));
  return evidence.words.some(
    (other) => other.figure !== null && compareFigures(figure, other.figure) === "equal",
  );
}

/** Words in a row that other texts nowhere say, in UTF-16 code units of their text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Those of its words that say something. */
  readonly words: readonly SaidWord[];
}

/** A stretch with the nearest words on either side that the others say too, or null at the end of a sentence. */
interface Anchored extends Stretch {
  readonly before: SaidWord | null;
  readonly after: SaidWord | null;
  /** The noun that it qualifies, the word before it: الوضع ⟦الاقتصادي⟧. Null for what is no adjective. */
  readonly qualified: SaidWord | null;
  /** Whether it points at something said before: «هذا اللغز» may be whatever the others name. */
  readonly points: boolean;
}

/** Marks that end a sentence or part clauses. */
const clauseEnd = /[.!?؟؛:\n]|[،,]/u;

const isBroken = (text: string, a: SaidWord | undefined, b: SaidWord | undefined): boolean =>
  a === undefined || b === undefined || clauseEnd.test(text.slice(a.end, b.start));

/** The nearest telling word from a place in a direction, within the clause, or null. */
function anchorFrom({ text, words }: SaidText, from: number, step: -1 | 1): SaidWord | null {
  for (let at = from; ; at += step) {
    const [here, next] = [words[at], words[at + step]];
    const broken = step > 0 ? isBroken(text, here, next) : isBroken(text, next, here);
    if (next === undefined || broken) return null;
    if (!next.light && !next.negation) return next;
  }
}

/** Whether a word is complete without the next: neither a verb nor the head of a construct, as far as its letters tell. */
function standsAlone({ word, figure, name, place }: SaidWord): boolean {
  return (
    figure !== null ||
    name !== null ||
    place !== null ||
    isDefinite(word) ||
    /(?:ها|هم|ه|نا|كم)$/u.test(word.folded)
  );
}

/** Where a run of unsaid words from a place ends; light words may stand between them. */
function lastOf({ text, words }: SaidText, lone: readonly boolean[], from: number): number {
  let last = from;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (isBroken(text, words[at - 1], word) || !(lone[at] || word?.light || word?.negation)) break;
    if (lone[at]) last = at;
  }
  return last;
}

/** The same without the words at its end that need the said word after them: «بلغ عدد» الموقوفين. Less than `from` for none. */
function completeEnd({ text, words }: SaidText, from: number, last: number): number {
  let end = last;
  let next = words[last + 1];
  while (end >= from) {
    const word = words[end];
    if (word === undefined || next === undefined || isBroken(text, word, next) || next.light) break;
    if (standsAlone(word)) break;
    next = word;
    end -= 1;
  }
  return end;
}

/** Where the words begin that govern a run: its preposition, its negation. */
function firstOf({ text, words }: SaidText, from: number): number {
  let first = from;
  while (first > 0 && !isBroken(text, words[first - 1], words[first])) {
    const word = words[first - 1];
    if (!word?.light && !word?.negation) break;
    first -= 1;
  }
  return first;
}

const startsDefinite = ({ word }: SaidWord): boolean => /^ال/u.test(word.folded);

const heads = wordSet(bodyHeads);

/** Whether a word begins the name of a body, of which an adjective may be a part: منظمة التعاون الإسلامي. */
const isHead = (word: SaidWord | undefined): boolean =>
  word?.word.cores.some((core) => heads.has(core)) === true;

/** The noun that the word at a place qualifies as an adjective, as far as letters tell: both have the article. */
function qualifiedBy({ text, words }: SaidText, at: number): SaidWord | null {
  const [noun, adjective] = [words[at - 1], words[at]];
  if (noun === undefined || adjective === undefined || isBroken(text, noun, adjective)) return null;
  return isDefinite(noun.word) && startsDefinite(adjective) && !isHead(words[at - 2]) ? noun : null;
}

/** The stretches of a text with a word that is not `said`, with light words inside them and what governs them before. */
function unsaid(text: SaidText, isSaid: (word: SaidWord) => boolean): readonly Anchored[] {
  const { words } = text;
  const lone = words.map((word) => !isSaid(word));
  const found: Anchored[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!lone[from]) continue;
    const whole = lastOf(text, lone, from);
    const [first, last] = [firstOf(text, from), completeEnd(text, from, whole)];
    found.push({
      start: words[first]?.start ?? 0,
      end: words[Math.max(last, from)]?.end ?? 0,
      words: words.slice(from, last + 1).filter((_, at) => lone[from + at]),
      before: anchorFrom(text, from, -1),
      after: anchorFrom(text, whole, 1),
      qualified: first === from ? qualifiedBy(text, from) : null,
      points: words
        .slice(first, whole + 1)
        .some(({ word, light }) => light && lightClass(word.folded) === "demonstratives"),
    });
    from = whole;
  }
  return found;
}

const answers = (a: SaidWord | null, b: SaidWord | null): boolean =>
  a !== null && b !== null && areLike(a, b);

/**
 * Whether two unsaid stretches may say one thing in other words: they stand before or behind the same word, or one of them
 * has no word beside it by which to tell, or points at what was said before.
 *
 * ما ان ⟦تنجز⟧ القوة مهامها
 *     ⟦انتهاء⟧ مهمتها          → one thing
 */
function mayBeOne(a: Anchored, b: Anchored): boolean {
  if (a.points || b.points) return true;
  if (a.before === null && a.after === null) return true;
  if (b.before === null && b.after === null) return true;
  return answers(a.before, b.before) || answers(a.after, b.after);
}

/** Whether a word names something by itself, so that no other word can be put for it but a name. */
const isNaming = ({ figure, place, name, word }: SaidWord): boolean =>
  figure !== null || place !== null || (name !== null && word.written.includes(" "));

/**
 * Whether a stretch says enough to be told of. A single word that is no name and qualifies nothing may be put otherwise
 * too easily (مستمرة / تجري الآن), and so may a verb; what most news has says nothing of its own.
 */
function isTelling({ words, qualified }: Anchored): boolean {
  if (words.some(isNaming)) return true;
  const telling = words.filter(
    ({ word, name }) => name === null && !isPresentVerb(word) && !keysOf(word).common,
  );
  return telling.length > 1 || (telling.length === 1 && qualified !== null);
}

/** Whether a text has another adjective with the noun that a stretch qualifies: القنبلة ⟦الذرية⟧ / السلاح النووي. */
function qualifiesToo(other: SaidText, { qualified }: Anchored): boolean {
  return (
    qualified !== null &&
    other.words.some((_, at) => {
      const noun = qualifiedBy(other, at);
      return noun !== null && areLike(noun, qualified);
    })
  );
}

/**
 * The stretches of a text that `others` nowhere say, in any form, and for which they have no words of their own that may
 * be the same thing said otherwise. `own` is all that the text's owner says, so that what the others have beyond it is
 * known. In the order of the text.
 */
export function loneStretches(
  said: SaidText,
  own: Evidence,
  others: readonly SaidText[],
  beside: Evidence = evidenceOf(others),
): readonly Stretch[] {
  const counterparts = others.flatMap((other) => unsaid(other, (word) => maySay(own, word)));
  // A name is put otherwise by any word that is not surely the same: السعودية / المملكة.
  const ofNames = others.flatMap((other) => unsaid(other, (word) => isUntold(word) || says(own, word)));
  const mayBeSaid = (stretch: Anchored): boolean =>
    (stretch.words.some(isNaming) && stretch.words.length === 1 ? ofNames : counterparts).some((other) =>
      mayBeOne(stretch, other),
    ) || others.some((other) => qualifiesToo(other, stretch));
  return unsaid(said, (word) => maySay(beside, word))
    .filter((stretch) => isTelling(stretch) && !mayBeSaid(stretch))
    .map(({ start, end, words }) => ({ start, end, words }));
}
