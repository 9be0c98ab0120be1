import { firstWhere } from "../first-where";
import {
  articleLength,
  loanSpellingsOf,
  proclitics,
  synonymsOfKeys,
  wordForms,
  wordOf,
} from "../words/index";
import { foldForm, stemForm } from "./forms";
import { createNearWords, forgivenEdits, type NearWord } from "./near-words";

/** How a word that is found answers to the word that was asked for, the closest first. */
export const tiers = ["exact", "spelling", "kin", "synonym", "beginning", "near"] as const;

/**
 * `exact`: the very form. `spelling`: the same word spelled otherwise. `kin`: the same stem, or the word with what Arabic
 * writes onto it. `synonym`: a word that papers use for it. `beginning`: a word that begins so. `near`: a few letters apart.
 */
export type Tier = (typeof tiers)[number];

/** The forms that answer to one word, each with its closest tier. */
export type Expansion = ReadonlyMap<string, Tier>;

/** All the forms that an index knows. */
export interface Vocabulary {
  /**
   * Every form that answers to a word's form. Empty where none does. `isKnown` tells of a word that other indexes have, as this
   * one may: near words are then not looked for but for a name.
   */
  readonly expand: (form: string, isKnown?: boolean) => Expansion;
  /** The forms that are the same word, however spelled: what counts inside a quoted phrase. */
  readonly spellings: (form: string) => Expansion;
  /** Forms near to one that is not there, the nearest first, at most `count`. */
  readonly suggest: (form: string, count: number) => readonly string[];
}

/** So many forms may begin like a word; beyond, the shortest are taken. Each costs one look into the index. */
export const mostBeginnings = 80;
/** So many near forms are looked for. */
export const mostNear = 24;
/** Of fewer letters, too many words begin like it. */
const leastBeginning = 3;

/** Expansions that are kept: a query asks for each of its words several times, and grows letter by letter. */
const mostRemembered = 64;

/** What is written onto a word of three letters is too often its own first letter: وزير is no زير. */
const longPrefixes = proclitics.filter((prefix) => prefix.length > 1);
const leastForOne = 4;

function groupBy(forms: readonly string[], keyOf: (form: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [form]);
    else group.push(form);
  }
  return groups;
}

/** The place of the first word that does not come before `word` in a sorted list. */
function placeOf(sorted: readonly string[], word: string): number {
  return firstWhere(sorted.length, (at) => (sorted[at] ?? "") >= word);
}

function beginningsIn(sorted: readonly string[], folded: string): readonly string[] {
  if (folded.length < leastBeginning) return [];
  const from = placeOf(sorted, folded);
  const to = placeOf(sorted, `${folded}\uffff`);
  return sorted
    .slice(from, to)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, mostBeginnings);
}

/** What is written onto a name that may as well stand apart: عبدالله is found by الله. */
const nameFronts = ["عبد", "ابو", "ابي"] as const;

/** The word without the article, and itself: what Arabic writes other clitics onto. */
function basesOf(form: string): readonly string[] {
  const bare = form.slice(articleLength(form));
  return bare === form ? [form] : [form, bare];
}

interface VocabularyOptions {
  /** Words of names, folded or not: they are found from farther off than other words. */
  readonly names?: Iterable<string>;
}

/** So many forms are remembered with how they fold and stem: the parts of a large index have most of their words in common. */
const mostFolded = 60_000;
const foldings = new Map<string, { readonly folded: string; readonly stem: string }>();

function foldingOf(form: string) {
  const known = foldings.get(form);
  if (known !== undefined) return known;
  const folding = { folded: foldForm(form), stem: stemForm(form) };
  // The first that come are the most common: they stay.
  if (foldings.size < mostFolded) foldings.set(form, folding);
  return folding;
}

/**
 * A vocabulary of forms as `formsIn` gives them. Making one folds and stems every form once.
 */
export function createVocabulary(
  forms: readonly string[],
  { names = [] }: VocabularyOptions = {},
): Vocabulary {
  const known = new Set(forms);
  const byFolded = groupBy(forms, (form) => foldingOf(form).folded);
  const byStem = groupBy(forms, (form) => foldingOf(form).stem);
  const sorted = [...byFolded.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const nameWords = new Set([...names].map(foldForm));
  const nearWords = createNearWords(sorted);
  const nearNames = createNearWords([...nameWords]);

  const spellings = (form: string): Map<string, Tier> => {
    const found = new Map<string, Tier>();
    if (known.has(form)) found.set(form, "exact");
    const folded = foldForm(form);
    for (const spelling of [folded, ...loanSpellingsOf(folded)]) {
      for (const other of byFolded.get(spelling) ?? []) if (!found.has(other)) found.set(other, "spelling");
    }
    return found;
  };

  const kinOf = (form: string): readonly string[] =>
    basesOf(form).flatMap((base) => {
      const folded = foldForm(base);
      const prefixes = [...(folded.length < leastForOne ? longPrefixes : proclitics), ...nameFronts];
      return [
        ...(byStem.get(stemForm(base)) ?? []),
        ...["", ...prefixes].flatMap((prefix) => byFolded.get(`${prefix}${folded}`) ?? []),
      ];
    });

  const synonymsOf = (form: string): readonly string[] =>
    synonymsOfKeys(wordForms(wordOf(form)).synonyms).flatMap(kinOf);

  const nearest = (form: string, find: (word: string, edits: number) => readonly NearWord[]) => {
    const folded = foldForm(form);
    const off = ({ edits, word }: NearWord) => edits + Math.abs(word.length - folded.length) / 10;
    return find(folded, forgivenEdits(folded.length)).toSorted(
      (a, b) => off(a) - off(b) || (a.word < b.word ? -1 : 1),
    );
  };

  const expandAnew = (form: string, isElsewhere: boolean): Expansion => {
    const found = spellings(form);
    const isKnown = isElsewhere || found.size > 0;
    const add = (others: Iterable<string>, tier: Tier) => {
      for (const other of others) if (!found.has(other)) found.set(other, tier);
    };
    if (/^\d/.test(form)) return found;
    const folded = foldForm(form);
    add(kinOf(form), "kin");
    add(synonymsOf(form), "synonym");
    add(
      beginningsIn(sorted, folded).flatMap((word) => byFolded.get(word) ?? []),
      "beginning",
    );
    // What is known and no name means itself, or is a slip in writing a name.
    const near = isKnown && !nameWords.has(folded) ? nearest(form, nearNames) : nearest(form, nearWords);
    add(
      near.slice(0, mostNear).flatMap(({ word }) => byFolded.get(word) ?? []),
      "near",
    );
    return found;
  };

  const remembered = new Map<string, Expansion>();
  const expand = (form: string, isKnown = false): Expansion => {
    const key = isKnown ? `${form}\n` : form;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const expansion = expandAnew(form, isKnown);
    remembered.set(key, expansion);
    return expansion;
  };

  return {
    expand,
    spellings,
    suggest: (form, count) =>
      nearest(form, nearWords)
        .slice(0, count)
        .flatMap(({ word }) => byFolded.get(word)?.[0] ?? []),
  };
}
