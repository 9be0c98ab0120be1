import { conjunctionOf, readNumberFolded } from "../../words/index";
import { type Deixis, deictics, pointers } from "../lexicon/deixis";
import { cliticAt, digitsAt, type ReadText, wordAt } from "../read-text";

/** A year that is written out. `marked` says that هـ or م follows it. */
export interface YearNumber {
  readonly year: number;
  readonly calendar: "gregorian" | "hijri";
  readonly marked: boolean;
  readonly next: number;
}

/** The year of a month or a day, written out. */
export interface WrittenYear extends Omit<YearNumber, "next"> {
  readonly kind: "year";
}

/**
 * The year of a month or a day: written out, counted from this one (العام الماضي), or seen from now (الماضي).
 */
export type YearPhrase =
  | WrittenYear
  | { readonly kind: "shift"; readonly shift: number }
  | { readonly kind: "deixis"; readonly deixis: Deixis };

const yearWords = new Set(["عام", "سنه", "العام", "السنه", "للعام", "للسنه"]);
const definiteYears = new Set(["العام", "السنه"]);
const hijriMarks = new Set(["ه", "هجري", "هجريه", "للهجره"]);
const commonMarks = new Set(["م", "ميلادي", "ميلاديه"]);
const [firstYear, lastYear] = [1000, 2199];
/** Years of the Hijri calendar that a newspaper speaks of: such a number without a mark is one of them. */
const hijriYears = { first: 1300, last: 1500 };

/** Whether a folded word introduces a year. */
export function isYearWord(word: string): boolean {
  return yearWords.has(word);
}

function marked(text: ReadText, year: number, next: number): YearNumber {
  const mark = wordAt(text, next);
  if (hijriMarks.has(mark)) return { year, calendar: "hijri", marked: true, next: next + 1 };
  if (commonMarks.has(mark)) return { year, calendar: "gregorian", marked: true, next: next + 1 };
  const isHijri = year >= hijriYears.first && year <= hijriYears.last;
  return { year, calendar: isHijri ? "hijri" : "gregorian", marked: false, next };
}

/** The year in four digits, or in words from a thousand up, that begins at a token; null where none does. */
export function readYearNumber(text: ReadText, at: number): YearNumber | null {
  const digits = digitsAt(text, at);
  if (digits !== null) {
    const fits = digits.length === 4 && digits.value >= firstYear && digits.value <= lastYear;
    return fits ? marked(text, digits.value, at + 1) : null;
  }
  if (text.tokens[at]?.kind !== "word") return null;
  const number = readNumberFolded(text.tokens, text.folded, at);
  if (number === null || number.value < firstYear || number.value > lastYear) return null;
  const one = number.value % 100 === 0 && text.folded[number.last] === "وواحد" ? 1 : 0;
  return marked(text, number.value + one, number.last + one);
}

/** Whether what ends at a token is counted backwards: قبل الميلاد, ق.م. */
export function isBeforeChrist(text: ReadText, next: number): boolean {
  const short = wordAt(text, next) === "ق" && wordAt(text, next + 1) === ".";
  return short || (wordAt(text, next) === "قبل" && wordAt(text, next + 1) === "الميلاد");
}

const shifts = { past: -1, present: 0, next: 1 } as const satisfies Record<Deixis, number>;

/**
 * How far off the unit is that an adjective after it points at: 0 this, -1 last, -2 the one before; or null.
 */
export function readShift(
  text: ReadText,
  at: number,
): { readonly shift: number; readonly next: number } | null {
  const before = wordAt(text, at) === "قبل" && deictics.get(wordAt(text, at + 1)) === "past";
  if (before) return { shift: -2, next: at + 2 };
  const after = wordAt(text, at) === "بعد" && deictics.get(wordAt(text, at + 1)) === "next";
  if (after) return { shift: 2, next: at + 2 };
  const deixis = deictics.get(wordAt(text, at));
  return deixis === undefined ? null : { shift: shifts[deixis], next: at + 1 };
}

function writtenYear({ year, calendar, marked }: YearNumber): WrittenYear {
  return { kind: "year", year, calendar, marked };
}

interface Read {
  readonly phrase: YearPhrase;
  readonly next: number;
}

function readNamedYear(text: ReadText, at: number): Read | null {
  const pointed = pointers.has(wordAt(text, at));
  const word = wordAt(text, pointed ? at + 1 : at);
  if (pointed) return definiteYears.has(word) ? { phrase: { kind: "shift", shift: 0 }, next: at + 2 } : null;
  if (!yearWords.has(word)) return null;
  const number = readYearNumber(text, at + 1);
  if (number !== null) return { phrase: writtenYear(number), next: number.next };
  const shift = definiteYears.has(word) ? readShift(text, at + 1) : null;
  return shift === null ? null : { phrase: { kind: "shift", shift: shift.shift }, next: shift.next };
}

const loose = new Set([",", "\u060c", "/", "-", ".", "\u2013"]);
const joints = new Set(["من", "في"]);

/** What says the year after a month: 2022, من عام 2022, من العام الماضي, الماضي; null where nothing does. */
export function readYear(text: ReadText, from: number): Read | null {
  const comma = loose.has(wordAt(text, from)) ? from + 1 : from;
  // What a conjunction joins is another time: في يناير، وعام 1991.
  const front = cliticAt(text, comma) || (digitsAt(text, comma)?.clitic ?? "");
  if (conjunctionOf(front, 0) !== "") return null;
  const at = joints.has(wordAt(text, comma)) ? comma + 1 : comma;
  const named = readNamedYear(text, at);
  if (named !== null) return named;
  const number = readYearNumber(text, at);
  // What a number counts is no year: في مارس 2000 شخص would need a joint that no year has.
  if (number !== null && wordAt(text, comma) !== "في") {
    return { phrase: writtenYear(number), next: number.next };
  }
  const deixis = deictics.get(wordAt(text, from));
  return deixis === undefined ? null : { phrase: { kind: "deixis", deixis }, next: from + 1 };
}
