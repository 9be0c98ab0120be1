/** One small change of spelling that makes no difference of wording. */
export interface Rule {
  readonly name: string;
  /** The text with the rule applied; the text itself where the rule finds nothing. Never throws. */
  readonly apply: (text: string) => string;
}

/** Marks on one letter that are looked at: more than any script writes (UAX #15, stream-safe text). */
const mostMarks = 30;

const longRun = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");

/**
 * The text without the marks that stand behind the thirtieth of a run: nobody writes or reads them. Takes time in the
 * length of the text; the same for what it gave.
 */
export function boundMarks(text: string): string {
  return text.replace(longRun, "$1");
}

/**
 * The text in a normal form of Unicode, for matching. `String.prototype.normalize` sorts the marks of a run by comparing
 * each with each: a line of 100,000 of them takes a minute. Here every run is bounded before, and once more behind it,
 * since a mark can come apart into two; so the time is in the length of the text..
 */
export function boundedNormalise(text: string, form: "NFC" | "NFKC"): string {
  return boundMarks(boundMarks(text).normalize(form));
}

const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** Letters that are folded later and have a hamza or madda built in only as what they are folded to, before such a mark. */
const yaBeforeHamza = /[\u0649\u06cc](?=\p{M}*\u0654)/gu;
const alefBeforeMark = /\u0671(?=\p{M}*[\u0653-\u0655])/gu;

/**
 * Brings one letter to one code: presentation forms and ligatures (ﻻ, ﷲ) to the letters that they show,
 * and a letter with a combining hamza or madda to the letter that has it built in.
 */
export const compose: Rule = {
  name: "compose",
  apply: (text) =>
    boundedNormalise(
      boundMarks(text)
        .replace(presentationForms, (forms) => boundedNormalise(forms, "NFKC"))
        .replace(yaBeforeHamza, "\u064a")
        .replace(alefBeforeMark, "\u0627"),
      "NFC",
    ),
};

/** The same once more, for when what stood between a letter and its mark is gone. */
export const recompose: Rule = { ...compose, name: "recompose" };

const hidden = /[\p{Cc}\p{Cf}]+/gu;
const blank = /\s/;

/** Drops what has no shape: direction marks and isolates, joiners, soft hyphens. White space stays. */
const stripHidden: Rule = {
  name: "strip-hidden",
  apply: (text) => text.replace(hidden, (run) => (blank.test(run) ? " " : "")),
};

/** Drops the stroke that lengthens a word: كـــازاخستان, بـ. */
const stripTatweel: Rule = {
  name: "strip-tatweel",
  apply: (text) => text.replaceAll("\u0640", ""),
};

/**
 * Vowel signs, tanwin, shadda, sukun, the superscript alef and the Quran's reading signs. Not the combining
 * hamza (U+0654, U+0655): where it could not be composed it still tells one word from another.
 */
const diacritics = /[\u0610-\u061a\u064b-\u0653\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Drops the optional marks above and below Arabic letters: مؤكّداً → مؤكدا. Marks of other scripts stay. */
const stripDiacritics: Rule = {
  name: "strip-diacritics",
  apply: (text) => text.replace(diacritics, ""),
};

const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Writes Arabic-Indic and Persian digits, the decimal mark and the percent sign as Latin ones; values stay. */
export const foldDigits: Rule = {
  name: "fold-digits",
  apply: (text) =>
    text
      .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replaceAll("\u066b", ".")
      .replaceAll("\u066a", "%"),
};

/**
 * Alef with hamza above or below, with madda, with wasla, or with several of them → bare alef: الأولى = الاولى. The hamza on another
 * seat (ؤ ئ ء) stays, so that سؤال and سوال, مسؤول and مسول remain different words.
 */
const foldAlef: Rule = {
  name: "fold-alef",
  apply: (text) => text.replace(/[\u0622\u0623\u0625\u0627\u0671-\u0673\u0675][\u0653-\u0655]*/g, "\u0627"),
};

/** Alef maqsura and the Persian ya → ya: فى = في. Egyptian usage writes the one for the other. */
const foldYa: Rule = {
  name: "fold-ya",
  apply: (text) => text.replace(/[\u0649\u06cc]/g, "\u064a"),
};

/** The Persian kaf → kaf, and the Persian and Urdu ha → ha: what a foreign keyboard types for the same letter. */
const foldKaf: Rule = {
  name: "fold-kaf",
  apply: (text) => text.replace(/\u06a9/g, "\u0643").replace(/[\u06be\u06c1\u06d5]/g, "\u0647"),
};

/** Ta marbuta at the end of a word → ha: مدرسة = مدرسه. Elsewhere it cannot stand, and is left alone. */
const foldTaMarbuta: Rule = {
  name: "fold-ta-marbuta",
  apply: (text) => text.replace(/[\u0629\u06c3](?!\p{L})/gu, "\u0647"),
};

/** Letters of scripts with two cases → lower case. */
const foldCase: Rule = {
  name: "fold-case",
  apply: (text) => text.toLowerCase(),
};

/**
 * What is written onto or between the letters and never changes them, in this order:
 * 1. compose first: a combining hamza has to become part of its letter before any mark is dropped;
 * 2. hidden characters, which may stand between a letter and its mark;
 * 3. tatweel, which may carry a mark;
 * 4. diacritics, when nothing else can part them from their letters;
 * 5. compose again, what stood between a letter and its hamza being gone.
 */
export const markRules: readonly Rule[] = [compose, stripHidden, stripTatweel, stripDiacritics, recompose];

/**
 * What makes two spellings of a letter one, after the marks are gone, since ta marbuta is known by being
 * last. Among themselves these touch different letters, and could stand in any order but for one thing:
 * the Persian ha is a ha before ta marbuta becomes one.
 */
export const letterRules: readonly Rule[] = [foldDigits, foldAlef, foldYa, foldKaf, foldTaMarbuta, foldCase];

/**
 * Every rule, in the order in which `normalise` applies them.
 *
 * What no rule touches, because it changes what is said: the hamza on ؤ, ئ and the line (سؤال / سوال),
 * words (a negation is a word), the order and the value of digits, punctuation.
 */
export const normalisationRules: readonly Rule[] = [...markRules, ...letterRules];
