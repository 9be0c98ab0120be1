import { proclitics } from "../tokenise/proclitics";
import { forgivenEdits } from "./distance";
import { foldForm, stemForm } from "./forms";
import { createNearWords } from "./near-words";

/** How a word that is found answers to the word that was asked for, the closest first. */
export const tiers = ["exact", "spelling", "kin", "beginning", "near"] as const;

/**
 * `exact`: the very form. `spelling`: the same word spelled otherwise. `kin`: the same stem, or the word with what Arabic
 * writes onto it. `beginning`: a word that begins so. `near`: a few letters apart.
 */
export type Tier = (typeof tiers)[number];

/** The forms that answer to one word, each with its closest tier. */
export type Expansion = ReadonlyMap<string, Tier>;

/** All the forms that an index knows. */
export interface Vocabulary {
  /** Every form that answers to a word's form. Empty where none does. */
  readonly expand: (form: string) => Expansion;
  /** The forms that are the same word, however spelled: what counts inside a quoted phrase. */
  readonly spellings: (form: string) => Expansion;
  /** Forms near to one that is not there, the nearest first, at most `count`. */
  readonly suggest: (form: string, count: number) => readonly string[];
}

/** So many forms may begin like a word; beyond, the shortest are taken. Each costs one look into the index. */
export const mostBeginnings = 120;
/** So many near forms are looked for. */
export const mostNear = 24;
/** Of fewer letters, too many words begin like it. */
const leastBeginning = 3;

const article = /^([وف]?(?:[بك]?ال|لل))(?=.{3})/u;

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
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The word without the article, and itself: what Arabic writes other clitics onto. */
function basesOf(form: string): readonly string[] {
  const bare = form.replace(article, "");
  return bare === form ? [form] : [form, bare];
}

export interface VocabularyOptions {
  /** Words of names, folded or not: they are found from farther off than other words. */
  readonly names?: Iterable<string>;
}

/**
 * A vocabulary of forms as `formsIn` gives them. Making one reads every form once; forms are stemmed at the first
 * expansion.
 */
export function createVocabulary(
  forms: readonly string[],
  { names = [] }: VocabularyOptions = {},
): Vocabulary {
  const known = new Set(forms);
  const byFolded = groupBy(forms, foldForm);
  const byStem = groupBy(forms, stemForm);
  const sorted = [...byFolded.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const nearTo = createNearWords(sorted);
  const nameWords = new Set([...names].map(foldForm));

  const spellings = (form: string): Map<string, Tier> => {
    const found = new Map<string, Tier>();
    if (known.has(form)) found.set(form, "exact");
    for (const other of byFolded.get(foldForm(form)) ?? []) if (other !== form) found.set(other, "spelling");
    return found;
  };

  const kinOf = (form: string): readonly string[] =>
    basesOf(form).flatMap((base) => {
      const folded = foldForm(base);
      const prefixes = folded.length < leastForOne ? longPrefixes : proclitics;
      return [
        ...(byStem.get(stemForm(base)) ?? []),
        ...["", ...prefixes].flatMap((prefix) => byFolded.get(`${prefix}${folded}`) ?? []),
      ];
    });

  const nearest = (form: string) => {
    const folded = foldForm(form);
    return nearTo(folded, forgivenEdits(folded.length)).sort(
      (a, b) =>
        a.edits - b.edits ||
        Math.abs(a.word.length - folded.length) - Math.abs(b.word.length - folded.length) ||
        (a.word < b.word ? -1 : 1),
    );
  };

  const expand = (form: string): Expansion => {
    const found = spellings(form);
    const isKnown = found.size > 0;
    const add = (others: Iterable<string>, tier: Tier) => {
      for (const other of others) if (!found.has(other)) found.set(other, tier);
    };
    if (/^\d/.test(form)) return found;
    const folded = foldForm(form);
    add(kinOf(form), "kin");
    add(
      beginningsIn(sorted, folded).flatMap((word) => byFolded.get(word) ?? []),
      "beginning",
    );
    // What is known and no name means itself; what is near to a name may be a slip in writing it.
    const farther = !isKnown || nameWords.has(folded);
    const near = nearest(form).filter(({ word }) => farther || nameWords.has(word));
    add(
      near.slice(0, mostNear).flatMap(({ word }) => byFolded.get(word) ?? []),
      "near",
    );
    return found;
  };

  return {
    expand,
    spellings,
    suggest: (form, count) =>
      nearest(form)
        .slice(0, count)
        .flatMap(({ word }) => byFolded.get(word)?.[0] ?? []),
  };
}
