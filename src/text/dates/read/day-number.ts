import { ordinals, ordinalTens, readNumberFolded, teens } from "../../words/index";
import { cliticAt, digitsAt, type ReadText, wordAt } from "../read-text";

/** A number that can be a day of a month, and how it is written. */
export interface DayNumber {
  readonly day: number;
  readonly form: "digits" | "ordinal" | "cardinal";
  readonly next: number;
}

function joinedTens(text: ReadText, at: number): number {
  return cliticAt(text, at) === "و" ? (ordinalTens.get(wordAt(text, at)) ?? 0) : 0;
}

function readOrdinal(text: ReadText, at: number): DayNumber | null {
  const word = wordAt(text, at);
  const tens = ordinalTens.get(word);
  if (tens !== undefined) return { day: tens, form: "ordinal", next: at + 1 };
  const unit = ordinals.get(word);
  if (unit === undefined) return null;
  if (teens.has(wordAt(text, at + 1))) return { day: unit + 10, form: "ordinal", next: at + 2 };
  const more = joinedTens(text, at + 1);
  if (more > 0) return { day: unit + more, form: "ordinal", next: at + 2 };
  return word.startsWith("الحادي") ? null : { day: unit, form: "ordinal", next: at + 1 };
}

const loneTens: ReadonlyMap<string, number> = new Map([
  ["عشرين", 20],
  ["عشرون", 20],
  ["ثلاثين", 30],
  ["ثلاثون", 30],
]);

function readCardinal(text: ReadText, at: number): DayNumber | null {
  if (text.tokens[at]?.kind !== "word") return null;
  if (wordAt(text, at) === "واحد" && cliticAt(text, at + 1) === "و") {
    const tens = loneTens.get(wordAt(text, at + 1));
    return tens === undefined ? null : { day: 1 + tens, form: "cardinal", next: at + 2 };
  }
  const number = readNumberFolded(text.tokens, text.folded, at);
  return number === null ? null : { day: number.value, form: "cardinal", next: number.last };
}

/**
 * The number of a day, in digits or in words, that begins at a token: 10, العاشر, الحادي والعشرين, خمسة عشر.
 */
export function readDayNumber(text: ReadText, at: number): DayNumber | null {
  const digits = digitsAt(text, at);
  const found: DayNumber | null =
    digits !== null && digits.length <= 2
      ? { day: digits.value, form: "digits", next: at + 1 }
      : (readOrdinal(text, at) ?? readCardinal(text, at));
  return found === null || found.day < 1 || found.day > 31 || !Number.isInteger(found.day) ? null : found;
}
