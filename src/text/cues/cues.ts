import { type CueClass, type CueStrength, cuePhrases, cueVerbs } from "../lexicons/cues";
import {
  conjunctionOf,
  normalise,
  objectPronouns,
  rememberedWords,
  type Token,
  tokenise,
  type Word,
  withoutConjunction,
} from "../words/index";

/** A cue where it stands: `[start, end)` in UTF-16 code units of the text, with the plain form of its verb. */
export interface CueForm {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
}

/** The cue without a place. */
export type CueEntry = Pick<CueForm, "lemma" | "class" | "strength">;

const presentLetters = new Set(["ي", "ت", "ن", "ا"]);
const pronouns = ["", ...objectPronouns];

/** What may follow a stem: an ending of its kind, and a pronoun onto that. */
const rests = (endings: readonly string[]): ReadonlySet<string> =>
  new Set(endings.flatMap((ending) => pronouns.map((pronoun) => `${ending}${pronoun}`)));

/** A verb of the lexicon, by the stems that its forms are built from, in folded letters. */
interface CueVerb extends CueEntry {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly participle: readonly string[];
}

const verbs: readonly CueVerb[] = cueVerbs.flatMap(({ verbs: lines, ...entry }) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [lemma = "", ...stems] = line.trim().split(" ");
      const [past = [], present = [], participle = []] = stems.map((field) =>
        field.split("/").filter((stem) => stem !== ""),
      );
      return { lemma, class: entry.class, strength: entry.strength, past, present, participle };
    }),
);

const phrases = cuePhrases.map((phrase) => ({ ...phrase, words: phrase.words.split(" ") }));

/** The verbs by one kind of their stems, and what may follow such a stem. */
interface Stems {
  readonly entries: ReadonlyMap<string, CueEntry>;
  readonly rests: ReadonlySet<string>;
  readonly longest: number;
}

/** The verb listed first keeps a stem that two share. */
function byStem(stemsOf: (verb: CueVerb) => readonly string[], endings: readonly string[]): Stems {
  const entries = new Map<string, CueEntry>();
  for (const verb of verbs) {
    const entry = { lemma: verb.lemma, class: verb.class, strength: verb.strength };
    for (const stem of stemsOf(verb)) if (!entries.has(stem)) entries.set(stem, entry);
  }
  const longest = Math.max(...[...entries.keys()].map((stem) => stem.length));
  return { entries, rests: rests(endings), longest };
}

const past = byStem((verb) => verb.past, ["", "ت", "وا", "نا", "ا", "تا"]);
const present = byStem((verb) => verb.present, ["", "ون", "ين", "ان", "وا"]);
const participles = byStem((verb) => verb.participle, ["ا", "ه", "ين", "ون", "تين", "ان"]);

function withStem({ entries, rests: following, longest }: Stems, word: string): CueEntry | undefined {
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const entry = entries.get(word.slice(0, length));
    if (entry !== undefined && following.has(word.slice(length))) return entry;
  }
  return undefined;
}

/** How a verb of saying stands in the sentence: told as past, told as present, or beside another verb. */
export type CueTense = "past" | "present" | "participle";

interface TensedEntry {
  readonly entry: CueEntry;
  readonly tense: CueTense;
}

const tensed = (entry: CueEntry | undefined, tense: CueTense): TensedEntry | undefined =>
  entry === undefined ? undefined : { entry, tense };

/** The verb that a word without a conjunction is a form of. The present may have the future's س in front. */
function formOf(word: string): TensedEntry | undefined {
  const bare = word.startsWith("س") && presentLetters.has(word[1] ?? "") ? word.slice(1) : word;
  return (
    tensed(withStem(past, word), "past") ??
    (presentLetters.has(bare[0] ?? "") ? tensed(withStem(present, bare.slice(1)), "present") : undefined) ??
    tensed(withStem(participles, word), "participle")
  );
}

/**
 * A word as it stands, and without the conjunction in front; of one letter there is no verb. No other clitic is read:
 * لـ and the question's أ make another mood of it.
 */
function readingsOf(folded: string): readonly string[] {
  if (folded.length < 2) return [];
  return conjunctionOf(folded, 2) === "" ? [folded] : [folded, withoutConjunction(folded, 2)];
}

/** The verb that a folded word is a form of, or null; a pronoun may be written onto its end: اتهمه. */
function verbOf(folded: string): CueEntry | null {
  for (const rest of readingsOf(folded)) {
    const found = formOf(rest);
    if (found !== undefined) return found.entry;
  }
  return null;
}

/** A word of attribution as it is inflected. */
export interface CueReading extends CueEntry {
  readonly tense: CueTense;
  /** Whether و or ف is written in front. */
  readonly joined: boolean;
}

/**
 * Reads one word, already in normal form, as a verb of the lexicon, or gives null. A conjunction is taken for one
 * only where the rest is a form: وصف is a verb of its own.
 */
export function readCue(folded: string): CueReading | null {
  for (const rest of readingsOf(folded)) {
    const found = formOf(rest);
    if (found !== undefined) return { ...found.entry, tense: found.tense, joined: rest !== folded };
  }
  return null;
}

function fits(word: string, expected: string, isFirst: boolean, isLast: boolean): boolean {
  const starts = isFirst ? readingsOf(word) : [word];
  return starts.some(
    (rest) =>
      rest === expected ||
      (isLast && pronouns.includes(rest.slice(expected.length)) && rest.startsWith(expected)),
  );
}

function phraseAt(
  words: readonly string[],
  at: number,
): { readonly entry: CueEntry; readonly length: number } | null {
  const found = phrases.find(({ words: expected }) =>
    expected.every((word, index) =>
      fits(words[at + index] ?? "", word, index === 0, index === expected.length - 1),
    ),
  );
  if (found === undefined) return null;
  return {
    entry: { lemma: found.lemma, class: found.class, strength: found.strength },
    length: found.words.length,
  };
}

function cueAt(
  words: readonly string[],
  at: number,
): { readonly entry: CueEntry; readonly length: number } | null {
  const phrase = phraseAt(words, at);
  if (phrase !== null) return phrase;
  const entry = verbOf(words[at] ?? "");
  return entry === null ? null : { entry, length: 1 };
}

/**
 * Every cue of a text, in order, none inside another. By form alone: ذكر and وصف are found as nouns too,
 * since only the sentence could tell.
 */
export function findCueForms(text: string): readonly CueForm[] {
  const tokens: readonly Token[] = tokenise(text).filter((token) => token.kind === "word");
  const words = tokens.map((token) => normalise(token.text));
  const found: CueForm[] = [];
  for (let at = 0; at < tokens.length; ) {
    const cue = cueAt(words, at);
    const first = tokens[at];
    const last = tokens[at + (cue?.length ?? 1) - 1];
    if (cue !== null && first !== undefined && last !== undefined) {
      found.push({ ...cue.entry, start: first.start, end: last.end });
    }
    at += cue?.length ?? 1;
  }
  return found;
}

/** The first cue of a text, or null where it has none. */
export function findCueForm(text: string): CueForm | null {
  return findCueForms(text)[0] ?? null;
}

/** The lexicon's entry for one word, with its clitics, or null. */
export function cueEntry(word: string): CueEntry | null {
  return verbOf(normalise(word));
}

const remembered = new Map<string, boolean>();

/** Whether an analysed word is a form of a verb of the lexicon. Kept, since collations ask again and again. */
export function isCueWord({ folded, stemmable }: Word): boolean {
  if (stemmable === "") return false;
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const found = verbOf(folded) !== null;
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(folded, found);
  return found;
}

/**
 * What a cue does to the words that it introduces: the class of the first cue in a verb or phrase, in any
 * inflection and with و or ف in front (وأكّد أن, فقالت, مشيراً إلى). Null for what the lexicon does not know.
 */
export function cueClass(verbOrPhrase: string): CueClass | null {
  return findCueForm(verbOrPhrase)?.class ?? null;
}

/** How two cues for one statement differ. */
export interface CueContrast {
  readonly a: CueForm;
  readonly b: CueForm;
  readonly sameClass: boolean;
  /** Which adds more to "said"; null where they add as much. */
  readonly stronger: "a" | "b" | null;
}

/** Sets two cues side by side; null when either is unknown to the lexicon. Mirrors when its sides are swapped. */
export function compareCues(a: string, b: string): CueContrast | null {
  const left = findCueForm(a);
  const right = findCueForm(b);
  if (left === null || right === null) return null;
  const difference = left.strength - right.strength;
  const stronger = difference === 0 ? null : difference > 0 ? "a" : "b";
  return { a: left, b: right, sameClass: left.class === right.class, stronger };
}
