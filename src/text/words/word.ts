import { stemmer } from "@orama/stemmers/arabic";
import { type AffixSplit, affixSplits, imperfectCores } from "./affixes";
import { frontings, isProclitic } from "./clitics";
import { closedCore, singularsOf, verbFormsOf } from "./forms";
import { likenessOf } from "./likeness";
import { isMa, isParticle } from "./negation";
import { foldLetters, unmark } from "./normalise/normalise";
import { mayBeginDressed } from "./numbers/dress";
import { mayBeginNumber } from "./numbers/read-number";
import { type ForeignForm, foreignForm } from "./spelling";
import { isLight, synonymKeysOf, unifyLoanWords } from "./word-lists";

const arabicWord = /^[\u0620-\u065f\u0670-\u06d3]{3,}$/;

/**
 * The stem of an Arabic word by the Snowball stemmer, from the word as it is spelled: folding its letters
 * first would lower the stemmer's quality. Only diacritics and tatweel are dropped. A word of another script,
 * or too short to have affixes, is its own stem.
 */
export function stem(word: string): string {
  const plain = unmark(word);
  return arabicWord.test(plain) ? stemmer(plain) : plain;
}

/** What is known of a word by its letters alone. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  /**
   * What words that differ in spelling alone have in common: the normal form, with the hamza parted from its seat
   * (شؤون / شئون) and foreign words in one spelling (الأمريكية / الأميركية).
   */
  readonly spelling: string;
  readonly light: boolean;
  /** Readings as clitics and a core; the bare word alone for what is not Arabic. */
  readonly splits: readonly AffixSplit[];
  /** Cores as imperfect verbs, without the letter of the person. */
  readonly imperfects: readonly string[];
  /** What it may be a broken plural of. */
  readonly singulars: readonly string[];
  /** What a plural's `singulars` are looked for in: its cores, with ta marbuta where it has opened to ت. */
  readonly cores: readonly string[];
  /** The first letters of the word behind whatever may be a clitic. Words of one stem have one in common. */
  readonly beginnings: readonly string[];
  /** What the stemmer is to be asked for; empty for what has no stem. */
  readonly stemmable: string;
  /** The letters by which one slip of the pen is told; empty for what is too short, light, or no word. */
  readonly likeness: string;
  readonly negation: Negation;
  /** Whether it may be a clitic that stands by itself before its word: و, الـ. */
  readonly clitic: boolean;
  /** Whether a number may begin with it. */
  readonly numeral: boolean;
}

/** `always`: a particle of negation. `ma`: ما, which its surroundings decide. */
type Negation = "never" | "always" | "ma";

const arabic = /^[\u0620-\u065f\u0670-\u06d3 ]{2,}$/;

/** A stem of fewer letters is shared by words that have nothing to do with one another. */
const leastStem = 3;

/** One letter that a word may begin with by chance is a clitic only if this much remains. */
const leastAfterClitic = 4;

/** The hamzas of a word, which the stemmer does not keep: سؤال and سوال have one stem for it, and are two words. */
const hamzas = (plain: string): string => "\u0621".repeat(plain.replace(/[^\u0621\u0624\u0626]/g, "").length);

/** A word without all the clitics but the article that leave enough of it. */
function withoutClitics(plain: string): string {
  return frontings(plain, true).findLast(({ bare }) => bare.length >= leastAfterClitic)?.bare ?? plain;
}

/**
 * The stemmer's answers for the word and, since it leaves most clitics on, for the word without them. It takes
 * a feminine plural's ending off only after the article, so the article is lent to what has none.
 */
function stemsOf(plain: string): readonly string[] {
  const rest = withoutClitics(plain);
  const found = new Set([stem(plain), stem(rest)]);
  if (rest.endsWith("ات") && !rest.startsWith("ال")) found.add(stem(`ال${rest}`));
  return [...found].filter((it) => it.length >= leastStem).map((it) => it + hamzas(plain));
}

function beginningsOf(splits: readonly AffixSplit[]): readonly string[] {
  const cores = splits.filter(({ core, suffix }) => suffix === "" && core.length >= leastStem);
  return [...new Set(cores.map(({ core }) => core.slice(0, leastStem)))];
}

/** Arabic clitics written onto what is not Arabic: و12, الـBBC. */
const ontoOther = /^([\u0620-\u064a]{1,4})([^\u0620-\u064a]+)$/;

/** What a word is by its affixes. */
type Affixed = Pick<Word, "light" | "splits" | "imperfects"> & { readonly stemmed: boolean };

function readOther(folded: string): Affixed {
  const [, prefix = "", core = ""] = ontoOther.exec(folded) ?? [];
  const bare = { prefix: "", core: folded, suffix: "" };
  const splits = isProclitic(prefix) ? [bare, { prefix, core, suffix: "" }] : [bare];
  return { light: false, splits, imperfects: [], stemmed: false };
}

function readArabic(folded: string): Affixed {
  const light = isLight(folded);
  const readings = affixSplits(folded);
  if (folded.includes(" ")) {
    // Of a name in several words only its clitics are read; its end is no suffix.
    const splits = readings.filter(({ suffix }) => suffix === "");
    return { light, splits, imperfects: [], stemmed: false };
  }
  if (light) return { light, splits: readings, imperfects: [], stemmed: false };
  return { light, splits: readings, imperfects: imperfectCores(readings), stemmed: true };
}

function coresOf(splits: readonly AffixSplit[]): readonly string[] {
  return [...new Set(splits.flatMap((split) => [split.core, closedCore(split) ?? split.core]))];
}

/** A clitic by itself: one letter, the article, or anything that a tatweel shows to go on. */
function standsAsClitic(written: string): boolean {
  if (written.length > 1 && written !== "ال" && written !== "لل" && !written.endsWith("\u0640")) return false;
  return isProclitic(written);
}

/**
 * The hamza parted from its seat, which papers choose differently: شؤون / شئون. At the end of a word the seat of ya may be
 * a ya: شيء / شئ, سيئ / سيء, مبادئ / مباديء.
 */
function unseatHamzas(folded: string): string {
  return folded
    .replace(/ئ$/u, "يء")
    .replace(/[\u0624\u0626]/g, "\u0621")
    .replace(/ييء$/u, "يء");
}

function analyse(written: string): Word {
  const plain = unmark(written);
  const folded = foldLetters(plain);
  const { light, splits, imperfects, stemmed } = arabic.test(plain) ? readArabic(folded) : readOther(folded);
  return {
    written,
    folded,
    spelling: unifyLoanWords(unseatHamzas(folded)),
    light,
    splits,
    imperfects,
    singulars: stemmed ? singularsOf(plain, splits) : [],
    cores: coresOf(splits),
    beginnings: stemmed ? beginningsOf(splits) : [],
    stemmable: stemmed ? plain : "",
    likeness: light ? "" : likenessOf(folded),
    negation: isParticle(folded) ? "always" : isMa(folded) ? "ma" : "never",
    clitic: standsAsClitic(written),
    numeral: mayBeginNumber(folded) || mayBeginDressed(folded),
  };
}

/** How many analysed words are kept for the next text (about 1 kB each). Costs time only when exceeded. */
export const rememberedWords = 20_000;

const remembered = new Map<string, Word>();
const rememberedStems = new Map<string, readonly string[]>();
const formsOf = new WeakMap<Word, WordForms>();

/** What is asked of a word only where its letters do not answer. */
interface WordForms {
  /** What the forms of one verb have in common that no stem joins: استهدافه / استهدف. */
  readonly verbs: readonly string[];
  /** What words that papers use for one another have in common. */
  readonly synonyms: readonly string[];
  readonly foreign: ForeignForm;
}

/** The forms of a word. Kept apart, since reading them is dear and many words never need it. */
export function wordForms(word: Word): WordForms {
  const known = formsOf.get(word);
  if (known !== undefined) return known;
  const forms = {
    verbs: verbFormsOf(word),
    synonyms: synonymKeysOf(word.cores, word.imperfects),
    foreign: foreignForm(word.likeness, word.splits),
  };
  formsOf.set(word, forms);
  return forms;
}

/** The stems of a word. Kept apart, since stemming is dear and few words ever need it. */
export function stemsOfWord({ stemmable }: Word): readonly string[] {
  if (stemmable === "") return [];
  const known = rememberedStems.get(stemmable);
  if (known !== undefined) return known;
  if (rememberedStems.size >= rememberedWords) rememberedStems.clear();
  const stems = stemsOf(stemmable);
  rememberedStems.set(stemmable, stems);
  return stems;
}

/** The analysis of a written word, or of the words of a name joined by spaces. Kept, since stories repeat words. */
export function wordOf(written: string): Word {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedWords) remembered.clear();
  const word = analyse(written);
  remembered.set(written, word);
  return word;
}
