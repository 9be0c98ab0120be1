import { arabicGivenNames, otherGivenNames } from "../lexicons/given-names";
import { asides, commonNewsWords, lightClasses } from "../lexicons/light-words";
import { loanSpellings } from "../lexicons/loan-words";
import { synonyms } from "../lexicons/synonyms";
import { conjunctionOf, withoutConjunction } from "./clitics";
import { normalise } from "./normalise/normalise";

/** The words of a lexicon, parted by white space, in normal form; an underscore stands for a space inside one. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** The same in their order. */
export function wordList(words: string): readonly string[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => normalise(word.replaceAll("_", " ")));
}

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(lightClasses).flatMap(([name, words]) => wordList(words).map((word) => [word, name])),
);
const common = wordSet(commonNewsWords);
const leading = wordSet(asides);

/** How a folded word binds others, by the name of its class, a conjunction in front of it aside; empty where it does not. */
export function lightClass(folded: string): string {
  const own = classes.get(folded);
  if (own !== undefined || conjunctionOf(folded, 2) === "") return own ?? "";
  return classes.get(withoutConjunction(folded)) ?? "";
}

/** Whether a folded word only binds others, a conjunction in front of it included. */
export function isLight(folded: string): boolean {
  return lightClass(folded) !== "";
}

/** Whether a folded word only leads from one speaker to the next: بدوره. */
export function isAside(folded: string): boolean {
  return leading.has(folded);
}

/** Whether a folded word, without clitics, is one that most news has. */
export function isCommonNewsWord(core: string): boolean {
  return common.has(core);
}

const arabicNames = wordSet(arabicGivenNames);
const otherNames = wordSet(otherGivenNames);

/** Whether a folded word is a common Arabic given name, of which a vowel makes another: محمد / محمود. */
export function isArabicGivenName(folded: string): boolean {
  return arabicNames.has(folded);
}

/** Whether a folded word is a given name of any language that the lexicon has. */
export function isGivenName(folded: string): boolean {
  return arabicNames.has(folded) || otherNames.has(folded);
}

/** Every other spelling, with the one that stands for it. */
const replacements: ReadonlyMap<string, string> = new Map(
  loanSpellings.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

const anyOther = new RegExp([...replacements.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** A folded word with each other spelling of a foreign word in it: امريكي → اميركي. Mostly none. */
export function loanSpellingsOf(folded: string): readonly string[] {
  return loanSpellings.flatMap((line) => {
    const spellings = line.split(" ");
    const own = spellings.find((spelling) => folded.includes(spelling));
    if (own === undefined) return [];
    return spellings.filter((other) => other !== own).map((other) => folded.replace(own, () => other));
  });
}

/** A folded word with a foreign word in it brought to one spelling: الأميركية → الامريكيه. */
export function unifyLoanWords(folded: string): string {
  return folded.replace(anyOther, (found) => replacements.get(found) ?? found);
}

/** The lines of synonyms by a word without clitics, and by a verb of the present without the letter of the person. */
interface SynonymLines {
  readonly cores: ReadonlyMap<string, readonly string[]>;
  readonly imperfects: ReadonlyMap<string, readonly string[]>;
}

/** The words of the lines of synonyms that keys name; folded, without clitics. */
export function synonymsOfKeys(keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => synonyms[Number(key)]?.split(" ") ?? []);
}

let lines: SynonymLines | null = null;

function readSynonyms(): SynonymLines {
  const cores = new Map<string, string[]>();
  const imperfects = new Map<string, string[]>();
  synonyms.forEach((words, line) => {
    for (const word of words.split(" ")) {
      const isPresent = word.startsWith("ي") && word.length > 3;
      const [table, key] = isPresent ? [imperfects, word.slice(1)] : [cores, word];
      table.set(key, [...(table.get(key) ?? []), `${line}`]);
    }
  });
  return { cores, imperfects };
}

/**
 * What words that papers use for one another have in common; empty for most. Opposites are another list: what stands on
 * one side of a contrast is near enough to contradict the other, and too far apart to stand for one another.
 */
export function synonymKeysOf(cores: readonly string[], imperfects: readonly string[]): readonly string[] {
  lines ??= readSynonyms();
  const known = lines;
  return [
    ...cores.flatMap((core) => known.cores.get(core) ?? []),
    ...imperfects.flatMap((core) => known.imperfects.get(core) ?? []),
  ];
}
