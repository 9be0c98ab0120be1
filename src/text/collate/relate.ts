import { cueOfWord, isCueWord } from "../cues/index";
import {
  type AffixPair,
  areVocalisedOtherwise,
  compareFigures,
  conjunctionOf,
  type Figure,
  foreignSound,
  isConjoined,
  isDefinite,
  isForeignSpelling,
  isNear,
  isPresentVerb,
  lightClass,
  mayBePresentVerb,
  sharedCore,
  stemsOfWord,
  type Word,
  wordForms,
  wordOf,
  writtenPreposition,
} from "../words/index";
import type { VariantKind } from "./collation";

/** A word in its wording: its letters, and what only its surroundings tell. */
export interface Facet {
  readonly word: Word;
  readonly name: number | null;
  readonly figure: Figure | null;
  readonly negation: boolean;
}

/** The kinds that two words which are set against each other can have. */
export type WordKind = Extract<
  VariantKind,
  "same" | "spelling" | "inflection" | "name" | "number" | "substitution"
>;

/** How two words stand to one another, and how strongly that speaks for their being the same place. */
export interface Relation {
  readonly kind: WordKind;
  readonly strength: number;
  /** The core that both have, where only what is written onto it differs. */
  readonly affixes: AffixPair | null;
  /** True for different figures of which one is round for the other. */
  readonly rounded: boolean;
}

/**
 * How strong a match of two words is, as evidence that they stand in the same place. The order is what matters:
 * same > spelling > equal numbers and names > inflection > stem > near by edit distance > other numbers > forms of one
 * root > synonyms > two cues. The unit is a twentieth of an exact match. None of these is tuned to a text; each can be
 * moved by one without changing the order of any two.
 */
export const strength = {
  same: 20,
  spelling: 19,
  figure: 18,
  name: 18,
  inflection: 15,
  /** One stem by the stemmer's word for it, or a broken plural, without a core in common: قوات / القوة, مهام / مهمة. */
  stem: 13,
  /** One letter off (تواكييف / توكاييف): as likely a slip as another word, so it only holds places together. */
  near: 11,
  /** Two values where one is expected; without this a wrong figure would stand opposite nothing. */
  number: 10,
  /** Two values of which one is round for the other are likelier one thing's than two that disagree. */
  rounded: 12,
  /** Verbal noun, participle and verb of one root: استهدافه / استهدف. */
  root: 9,
  /** Two words that the lexicon knows for one another. */
  synonym: 8,
  /** حذّر for قال: other words, in the same office. */
  cue: 5,
} as const;

/** What a match is worth between words that say little alone (في, أن): two fifths, so that three outweigh one word. */
const lightShare = 0.4;

const plain = (kind: WordKind, weight: number): Relation => ({
  kind,
  strength: weight,
  affixes: null,
  rounded: false,
});

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Forms of one verb: two of the present, or, for a root of three letters, present and past (ينشأ / نشأ). */
function areTenses(a: Word, b: Word): boolean {
  return shares(a.imperfects, b.imperfects) || isPastOf(a, b) || isPastOf(b, a);
}

function isPastOf(past: Word, present: Word): boolean {
  if (past.imperfects.length > 0 && past.folded.length > 4) return false;
  return past.splits.some(
    ({ core, prefix }) => core.length === 3 && !prefix.endsWith("ل") && present.imperfects.includes(core),
  );
}

/** One of the two a broken plural of the other: مهام / مهمتها. */
function areNumbersOfOne(a: Word, b: Word): boolean {
  return shares(a.singulars, b.cores) || shares(b.singulars, a.cores);
}

/** Forms of one verb of saying: قال / يقول, أشار / مشيرا. */
function areFormsOfOneCue(a: Word, b: Word): boolean {
  const lemma = cueOfWord(a);
  return lemma !== null && lemma === cueOfWord(b);
}

function inflection(a: Word, b: Word): Relation | null {
  const affixes = sharedCore(a.splits, b.splits);
  if (affixes !== null) return { ...plain("inflection", strength.inflection), affixes };
  if (areTenses(a, b)) return plain("inflection", strength.inflection);
  if (areNumbersOfOne(a, b) || areFormsOfOneCue(a, b)) return plain("inflection", strength.stem);
  return shares(stemsOfWord(a), stemsOfWord(b)) ? plain("inflection", strength.stem) : null;
}

function figures(a: Figure, b: Figure, words: readonly [Word, Word]): Relation | null {
  if (a.unit !== b.unit) return null;
  const relation = compareFigures(a, b);
  if (relation === "equal") {
    // و12 / 12: the value is the same and so is its dress, but for a clitic.
    const affixes = sharedCore(words[0].splits, words[1].splits);
    return affixes === null
      ? plain("spelling", strength.figure)
      : { ...plain("inflection", strength.figure), affixes };
  }
  const rounded = relation === "rounded";
  return { ...plain("number", rounded ? strength.rounded : strength.number), rounded };
}

/** What two words without a common stem can be to one another, the surest first. */
function ofOtherStems(a: Word, b: Word): Relation | null {
  const [one, other] = [wordForms(a), wordForms(b)];
  if (shares(one.verbs, other.verbs)) return plain("inflection", strength.root);
  if (isForeignSpelling(one.foreign, other.foreign)) return plain("name", strength.name);
  if (isNear(a.likeness, b.likeness)) return plain("substitution", strength.near);
  if (shares(one.synonyms, other.synonyms)) return plain("substitution", strength.synonym);
  return isCueWord(a) && isCueWord(b) ? plain("substitution", strength.cue) : null;
}

function ofDifferentLetters(a: Facet, b: Facet): Relation | null {
  if (a.negation !== b.negation) return null;
  if (a.figure !== null && b.figure !== null) return figures(a.figure, b.figure, [a.word, b.word]);
  if (a.figure !== null || b.figure !== null) return null;
  const inflected = inflection(a.word, b.word);
  if (inflected?.affixes != null) return inflected;
  if (a.name !== null && a.name === b.name) return plain("name", strength.name);
  return inflected ?? ofOtherStems(a.word, b.word);
}

function unweighted(a: Facet, b: Facet): Relation | null {
  const [one, other] = [a.word, b.word];
  if (one.spelling !== other.spelling) return ofDifferentLetters(a, b);
  return areVocalisedOtherwise(one.written, other.written)
    ? plain("inflection", strength.spelling)
    : plain("spelling", strength.spelling);
}

const weighed = (weight: number, light: boolean): number =>
  light ? Math.round(weight * lightShare) : weight;

const itself = plain("same", strength.same);
const lightItself = plain("same", weighed(strength.same, true));

/** How strongly a word matches itself. */
export function ownStrength({ light }: Word): number {
  return weighed(strength.same, light);
}

/** So many answers about two words are kept for the next collation (about 100 bytes each). Costs time only when exceeded. */
const rememberedPairs = 50_000;

/** What was found of two words by their letters, since texts on one occasion ask of the same words again. */
class RememberedRelations {
  private byWord = new Map<Word, Map<Word, Relation | null>>();
  private count = 0;

  of(a: Facet, b: Facet): Relation | null {
    const known = this.byWord.get(a.word)?.get(b.word);
    if (known !== undefined) return known;
    if (this.count >= rememberedPairs) {
      this.byWord = new Map();
      this.count = 0;
    }
    const found = weightedRelation(a, b);
    const pairs = this.byWord.get(a.word);
    if (pairs === undefined) this.byWord.set(a.word, new Map([[b.word, found]]));
    else pairs.set(b.word, found);
    this.count += 1;
    return found;
  }
}

const rememberedWords = new RememberedRelations();
const rememberedForms = new RememberedRelations();

/** What remembers how two words stand to one another: apart, where they are forms of one name; nothing, for figures. */
function memoryOf(a: Facet, b: Facet): RememberedRelations | null {
  if (a.figure !== null || b.figure !== null || a.negation !== b.negation) return null;
  return a.name !== null && a.name === b.name ? rememberedForms : rememberedWords;
}

function weightedRelation(a: Facet, b: Facet): Relation | null {
  const relation = unweighted(a, b);
  if (relation === null || (!a.word.light && !b.word.light)) return relation;
  return { ...relation, strength: weighed(relation.strength, true) };
}

/**
 * How two words are like one another; symmetric, and null where nothing but their place could found a pair. A difference
 * of spelling is looked for first, a negation before any likeness, so that neither is ever hidden by what comes after.
 */
export function relate(a: Facet, b: Facet): Relation | null {
  // By far the most pairs that are asked about.
  if (a.word.written === b.word.written) return a.word.light ? lightItself : itself;
  const memory = memoryOf(a, b);
  return memory === null ? weightedRelation(a, b) : memory.of(a, b);
}

/** `relate` for two words by their letters alone. */
export function relateWords(a: string, b: string): Relation | null {
  const facet = (written: string): Facet => ({
    word: wordOf(written),
    name: null,
    figure: null,
    negation: false,
  });
  return relate(facet(a), facet(b));
}

/** How two words stand to one another that are unlike, and yet stand in one place: see `areOneSort`. */
export const inOnePlace: Relation = plain("substitution", 4);

/**
 * The same, unless they are one foreign word whose g or k papers write otherwise (هونج / هونغ): where nothing but the place
 * told that they belong together, such letters alone would be too little.
 */
export const setInOnePlace = (a: Facet, b: Facet): Relation =>
  foreignSound(a.word.spelling) === foreignSound(b.word.spelling)
    ? plain("name", inOnePlace.strength)
    : inOnePlace;

/** Whether a word is a verb, as far as its letters and the particle before it tell: لن تطلق. */
export function isVerb({ word }: Facet, before: Facet | undefined): boolean {
  return isPresentVerb(word) || (before?.negation === true && mayBePresentVerb(word));
}

/** Prepositions that lead opposite ways, so that neither is said for the other: سعت إلى / منعت من. */
const contrary: ReadonlySet<string> = new Set(["من", "الي"]);

const areContrary = (a: Word, b: Word): boolean =>
  a.folded !== b.folded && contrary.has(a.folded) && contrary.has(b.folded);

type Sort = "figure" | "negation" | "verb" | "definite" | "word";

function sortOf({ word, figure, negation, name }: Facet): Sort | string {
  if (figure !== null) return "figure";
  if (negation) return "negation";
  if (name !== null) return "definite";
  if (word.light) return lightClass(word.folded);
  if (isDefinite(word)) return "definite";
  return isPresentVerb(word) || isCueWord(word) ? "verb" : "word";
}

/**
 * Whether two unlike words can be one word for another where they stand in one place: both bind others in the same way,
 * or both say something and neither is a verb where the other is a noun. Figures stand for nothing but figures.
 */
export function areOneSort(a: Facet, b: Facet): boolean {
  const [one, other] = [sortOf(a), sortOf(b)];
  // One goes on with what stands before and the other does not: (المدمرة / والداخلية).
  if (!a.word.light && isConjoined(a.word) !== isConjoined(b.word)) return false;
  if (areContrary(a.word, b.word)) return false;
  // One is bound by a preposition and the other is not: (بهيئة / تتابع) التحقيق.
  if (writtenPreposition(a.word) !== writtenPreposition(b.word)) return false;
  if (one === "figure" || other === "figure") return false;
  if (one === other) return one !== "";
  const open = new Set<string>(["definite", "verb", "word"]);
  return (
    open.has(one) &&
    open.has(other) &&
    !(one === "verb" && other === "definite") &&
    !(one === "definite" && other === "verb")
  );
}

/**
 * Whether two unlike words can be what the word before them governs: both definite (استعادة السيطرة / استعادة النظام), or
 * both behind one preposition that is written onto them (يسمح بزعزعة / يسمح باندلاع).
 */
export function areOneComplement(a: Facet, b: Facet): boolean {
  if (a.negation || b.negation || conjunctionOf(a.word.folded) !== conjunctionOf(b.word.folded)) return false;
  if (sortOf(a) === "definite" && sortOf(b) === "definite")
    return writtenPreposition(a.word) === writtenPreposition(b.word);
  const preposition = writtenPreposition(a.word);
  return preposition !== "" && preposition === writtenPreposition(b.word);
}
