import {
  isCommonNewsWord,
  rememberedWords,
  rootsOf,
  rootsOfImperfect,
  type Sense,
  sensesOf,
  stemsOfWord,
  type Word,
} from "../words/index";

/** What a word is compared by: two words are forms of one where they have a key in common. */
export interface WordKeys {
  /** Stems, cores without clitics, singulars and verbs, each kind apart. */
  readonly forms: readonly string[];
  /** Roots that it may be made of: weaker, since words of one root can be far apart. */
  readonly roots: readonly string[];
  readonly senses: readonly Sense[];
  /** {@link mainKey}. */
  readonly main: string;
  readonly common: boolean;
}

/** Cores that one more letter at either end would make another word of are tried for a root, and no others. */
function rootKeys({ splits, imperfects }: Word): readonly string[] {
  const [bare] = splits;
  if (bare === undefined) return [];
  const found = new Set<string>();
  for (const { core, prefix, suffix } of splits) {
    // A clitic of one letter is most often the word's own; the article, a conjunction before it, or nothing is safe.
    if (prefix.length === 1 && core.length < 4) continue;
    if (suffix.length === 1 && suffix !== "ه" && core.length < 4) continue;
    for (const root of rootsOf(core)) found.add(root);
  }
  for (const core of imperfects) for (const root of rootsOfImperfect(core)) found.add(root);
  return [...found];
}

/** What a word is counted by, to tell how rare it is: its stem, or its spelling where it has none. */
export function mainKey(word: Word): string {
  return stemsOfWord(word)[0] ?? word.spelling;
}

function read(word: Word): WordKeys {
  const { spelling, cores, singulars, imperfects, light } = word;
  const stems = stemsOfWord(word);
  const forms = new Set([spelling, ...cores, ...singulars]);
  const all = [
    ...[...forms].filter((form) => form.length > 1),
    ...stems.map((it) => `s:${it}`),
    ...imperfects.map((it) => `i:${it}`),
  ];
  return {
    forms: light ? [spelling] : all,
    roots: light ? [] : rootKeys(word),
    senses: light ? [] : sensesOf(cores, imperfects),
    main: mainKey(word),
    common: cores.some(isCommonNewsWord),
  };
}

const remembered = new Map<string, WordKeys>();

/** The keys of a word. Kept, since news repeats its words. */
export function keysOf(word: Word): WordKeys {
  const known = remembered.get(word.written);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedWords) remembered.clear();
  const keys = read(word);
  remembered.set(word.written, keys);
  return keys;
}
