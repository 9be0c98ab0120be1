import { frontings, lettersEnd, normalise, type Token, tokenise } from "../words/index";
import { isDateWord } from "./lexicon/known";
import { isNamedAfterDays } from "./lexicon/named-after-days";
import type { Weekend } from "./lexicon/weekends";

/**
 * A text as the rules read it. The lists have one entry for each token, the ends of
 * lines among them; reading beyond their ends gives an empty word.
 */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Each token in normal form. */
  readonly folded: readonly string[];
  /** The same without the clitics before a word of dates: ليوم → يوم, وأمس → امس. */
  readonly words: readonly string[];
  /** The letters that were taken off. */
  readonly clitics: readonly string[];
  /** Whether a rule could begin here at all. */
  readonly candidates: readonly boolean[];
  /** The weekend of the outlet's country, or null where that is not known. */
  readonly weekend: Weekend | null;
}

interface Stripped {
  readonly clitic: string;
  readonly word: string;
}

const unchanged = (word: string): Stripped => ({ clitic: "", word });

/** A word of dates without the conjunction and the preposition before it; any other word as it is. */
function withoutClitics(folded: string): Stripped {
  if (folded.length < 3 || isDateWord(folded)) return unchanged(folded);
  const found = frontings(folded).find(({ bare }) => isDateWord(bare));
  return found === undefined ? unchanged(folded) : { clitic: found.front, word: found.bare };
}

/** The tokens, and between two lines an empty one, so that no rule reads across the end of a line. */
function withLineEnds(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const token of tokenise(text)) {
    const { end } = tokens.at(-1) ?? token;
    if (text.slice(end, token.start).includes("\n")) {
      tokens.push({ kind: "punctuation", start: end, end, text: "\n" });
    }
    tokens.push(token);
  }
  return tokens;
}

/** Reads a text for the rules; linear in its length. */
export function readText(text: string, weekend: Weekend | null = null): ReadText {
  const tokens = withLineEnds(text);
  const folded = tokens.map((token) => (token.kind === "punctuation" ? token.text : normalise(token.text)));
  const stripped = folded.map((word, at) =>
    tokens[at]?.kind === "word" ? withoutClitics(word) : unchanged(word),
  );
  const words = stripped.map(({ word }) => word);
  return {
    text,
    tokens,
    folded,
    words,
    clitics: stripped.map(({ clitic }) => clitic),
    weekend,
    candidates: words.map((word, at) => tokens[at]?.kind === "number" || isDateWord(word)),
  };
}

/** The word at a place without its clitics; empty beyond the text. */
export function wordAt({ words }: ReadText, at: number): string {
  return words[at] ?? "";
}

/** The letters written onto the word at a place. */
export function cliticAt({ clitics }: ReadText, at: number): string {
  return clitics[at] ?? "";
}

/** Whether these words stand at a place. Only the first may have clitics before it. */
export function standsAt(text: ReadText, at: number, words: readonly string[]): boolean {
  return words.every(
    (word, index) => wordAt(text, at + index) === word && (index === 0 || cliticAt(text, at + index) === ""),
  );
}

/**
 * Whether the sentence or the clause ends before a place: a mark of punctuation, a line's end, or the text's.
 */
export function endsAt({ tokens }: ReadText, at: number): boolean {
  return (tokens[at]?.kind ?? "punctuation") === "punctuation";
}

const particles = new Set(
  (
    "من في علي الي عن مع حيث بعد قبل كما بين ان التي الذي الذين حين عندما لكن اي او ثم اذ اذا بينما فيما حتي منذ خلال " +
    "تقريبا فقط هو هي كان كانت قد لم لن لا ما هذا هذه ذلك تلك وفق بحسب حسب ضد نحو لكنه لكنها لكنهم الا بل"
  ).split(" "),
);

/** Whether what ends before a place counts nothing that stands there: the end of a clause, a particle, a definite word, a conjunction. */
export function countsNothing(text: ReadText, at: number): boolean {
  const word = text.folded[at] ?? "";
  return (
    endsAt(text, at) ||
    particles.has(word) ||
    /^(?:و?ال|و?ب|و?لل|ف)\p{L}{3}/u.test(word) ||
    /^و\p{L}{3}/u.test(word)
  );
}

const marks = /^["'\u00ab\u201c\u201e(]$/u;

/** Whether a day or a month is the name of a place or a body, as in شارع «26 يوليو»: at its number or its month. */
export function isOfName(text: ReadText, at: number): boolean {
  const begin = text.tokens[at - 1]?.kind === "number" ? at - 1 : at;
  const before = marks.test(text.folded[begin - 1] ?? "") ? begin - 2 : begin - 1;
  return isNamedAfterDays(text.folded[before] ?? "");
}

/** Where the token at a place begins in the text, its clitics left out. */
export function startOf({ tokens, clitics }: ReadText, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const clitic = clitics[at] ?? "";
  if (token.kind === "word") return token.start + (lettersEnd(token.text, clitic.length) ?? 0);
  // The digits of a number, and a sign that stands for a dash, without what is written onto them.
  return token.start + (/^[^\p{Nd}]*/u.exec(token.text)?.[0].length ?? 0);
}

const whole = /^(\D*)(\d{1,4})$/u;

/** The whole number of at most four digits that a token writes, with how many digits, or null. */
export function digitsAt(
  { tokens, folded }: ReadText,
  at: number,
): { readonly value: number; readonly length: number; readonly clitic: string } | null {
  if (tokens[at]?.kind !== "number") return null;
  const found = whole.exec(folded[at] ?? "");
  if (found === null) return null;
  const [clitic = "", digits = ""] = found.slice(1);
  return { value: Number(digits), length: digits.length, clitic };
}
