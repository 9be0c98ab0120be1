import { proclitics } from "./clitics";

/** One way to read a folded word as something written onto a core. The three parts rejoin to the word. */
export interface AffixSplit {
  readonly prefix: string;
  readonly core: string;
  readonly suffix: string;
}

/** Two words with one core, and what each has around it. */
export interface AffixPair {
  readonly a: AffixSplit;
  readonly b: AffixSplit;
}

/**
 * What Arabic writes onto the end of a word, in folded letters (so that ه is the pronoun and ta marbuta alike):
 * attached pronouns; case, dual and plural; ta marbuta, which opens to ت before a pronoun; the nisba's ya.
 */
const pronouns = ["ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ي", "ني"];

/** Those of them that news writes onto a verb of saying: whom it was said to, or of. */
export const objectPronouns: readonly string[] = ["ه", "ها", "هم", "هما", "نا", "ني", "ك"];

/** Those that tell an owner, and so tell a noun from a name; the shortest list that seldom ends a name by chance. */
export const ownerPronouns: readonly string[] = ["ه", "ها", "هم", "نا"];

const endings = ["ا", "ان", "ين", "ون", "ات", "ت", "وا", "تا", "تان", "تين", "يه", "يا", "يين", "يون", "يات"];
const suffixes: readonly string[] = [
  ...new Set([
    ...pronouns,
    ...endings,
    ...["ت", "ات", "ي", "ا", "و"].flatMap((joint) => pronouns.map((pronoun) => `${joint}${pronoun}`)),
  ]),
];

function groupBy(
  affixes: readonly string[],
  letter: (affix: string) => string,
): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const affix of affixes) groups.set(letter(affix), [...(groups.get(letter(affix)) ?? []), affix]);
  return groups;
}

/** By the letter at the word's edge, so that a word tries only the affixes that it could have. */
const prefixesByFirst = groupBy(proclitics, (prefix) => prefix.slice(0, 1));
const suffixesByLast = groupBy(suffixes, (suffix) => suffix.slice(-1));

/** Particles of two letters that take proclitics and pronouns, and so may be a core: بأن, فيها, ولن. */
const shortCores = new Set([
  "ان",
  "من",
  "عن",
  "في",
  "ما",
  "لا",
  "لن",
  "لم",
  "هو",
  "هي",
  "قد",
  "اي",
  "مع",
  "كل",
  "ذا",
]);

/** A core of fewer letters than this is chance, unless it is a known particle. */
const leastCore = 3;

function isCore(prefix: string, core: string, suffix: string): boolean {
  if (core.length >= leastCore) return true;
  if (core.length < 2 || prefix.endsWith("ال") || prefix.endsWith("س")) return false;
  // كان is a verb, and no particle takes ك but ما: كما, which is a word of its own.
  if (shortCores.has(core)) return !prefix.includes("ك") && (core !== "ما" || suffix === "");
  return suffix === "" && (prefix === "" || prefix === "و" || prefix === "ف");
}

/**
 * The ways to read a folded Arabic word (`normalise`d) as proclitics, a core and a suffix; the bare word is
 * always the first. A reading is only a possibility: it counts where another word has the same core, so that
 * the و of وصف is never cut off for its own sake.
 */
export function affixSplits(folded: string): readonly AffixSplit[] {
  const prefixes = [
    "",
    ...(prefixesByFirst.get(folded.slice(0, 1)) ?? []).filter((it) => folded.startsWith(it)),
  ];
  const endingsHere = (suffixesByLast.get(folded.slice(-1)) ?? []).filter((it) => folded.endsWith(it));
  const splits: AffixSplit[] = [];
  for (const prefix of prefixes) {
    for (const suffix of ["", ...endingsHere]) {
      const core = folded.slice(prefix.length, folded.length - suffix.length);
      if (folded.length > prefix.length + suffix.length && isCore(prefix, core, suffix)) {
        splits.push({ prefix, core, suffix });
      }
    }
  }
  return splits;
}

const size = (split: AffixSplit): number => split.prefix.length + split.suffix.length;

/** Less around the core first; among equals the longer core, then any order that does not depend on the sides. */
function isCloser(left: AffixSplit, right: AffixSplit, best: AffixPair | null): boolean {
  if (best === null) return true;
  const difference = size(left) + size(right) - size(best.a) - size(best.b);
  if (difference !== 0) return difference < 0;
  const longer = left.core.length - best.a.core.length;
  return longer !== 0 ? longer > 0 : left.core < best.a.core;
}

/**
 * The reading under which two folded words have one core and the least around it; null where there is none.
 * Symmetric in its sides.
 */
export function sharedCore(a: readonly AffixSplit[], b: readonly AffixSplit[]): AffixPair | null {
  let best: AffixPair | null = null;
  for (const left of a) {
    for (const right of b) {
      if (left.core === right.core && isCloser(left, right, best)) best = { a: left, b: right };
    }
  }
  return best;
}

const persons = new Set(["ي", "ت", "ن", "ا"]);

/**
 * The cores that are imperfect verbs, without the letter that tells the person: تسمح, نسمح and يسمح all give سمح.
 * Empty for a word that cannot be one.
 */
export function imperfectCores(splits: readonly AffixSplit[]): readonly string[] {
  return splits
    .filter(
      ({ prefix, core }) => core.length > leastCore && persons.has(core[0] ?? "") && !prefix.endsWith("ل"),
    )
    .map(({ core }) => core.slice(1));
}
