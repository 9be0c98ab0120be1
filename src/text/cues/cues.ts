import { type CueClass, cuePhrases } from "../lexicons/cues";
import { neverSaid } from "../lexicons/not-saying";
import {
  normalise,
  rememberedWords,
  type Token,
  tokenise,
  type Word,
  withoutConjunction,
  wordSet,
} from "../words/index";
import { readCompounds } from "./compounds";
import { type CueEntry, pronouns, readingsOf, verbOf } from "./forms";

/** A cue where it stands: `[start, end)` in UTF-16 code units of the text, with the plain form of its verb. */
export interface CueForm extends CueEntry {
  readonly start: number;
  readonly end: number;
}

const phrases = cuePhrases.map((phrase) => ({ ...phrase, words: phrase.words.split(" ") }));

function compoundAt(
  words: readonly string[],
  at: number,
): { readonly entry: CueEntry; readonly length: number } | null {
  const next = words[at + 1] ?? "";
  const found = readCompounds(words[at] ?? "").find(({ companions }) => companions.has(next));
  if (found === undefined) return null;
  return { entry: { lemma: found.lemma, class: found.class, strength: found.strength }, length: 2 };
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
  const phrase = phraseAt(words, at) ?? compoundAt(words, at);
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

const remembered = new Map<string, string | null>();
const others = wordSet(neverSaid);

/** The plain form of the verb of saying that an analysed word is a form of, or null. Kept: collations ask again and again. */
export function cueOfWord({ folded, stemmable }: Word): string | null {
  if (stemmable === "") return null;
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const found = others.has(withoutConjunction(folded)) ? null : (verbOf(folded)?.lemma ?? null);
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(folded, found);
  return found;
}

/** Whether an analysed word is a form of a verb of the lexicon. */
export function isCueWord(word: Word): boolean {
  return cueOfWord(word) !== null;
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
