import { type MonthName, monthNames } from "../../words/index";
import { cliticAt, digitsAt, type ReadText, wordAt } from "../read-text";
import { readDayNumber } from "./day-number";

/** A month, by name or number, and how surely the words mean one. */
export interface MonthReading extends MonthName {
  /** Whether it is called by its number: شهر 3, الشهر الثالث. */
  readonly numbered: boolean;
  /** Whether شهر or a second name says that the name is a month's. */
  readonly supported: boolean;
  readonly next: number;
}

interface Named {
  readonly name: MonthName;
  readonly next: number;
}

/** The months of a pair by their number: كانون 2, ربيع 1. */
const numberedNames: ReadonlyMap<string, readonly (MonthName | undefined)[]> = new Map(
  ["كانون", "تشرين", "ربيع", "جمادي"].map((word) => [
    word,
    [undefined, monthNames.get(`${word} الاول`), monthNames.get(`${word} الثاني`)],
  ]),
);

function readName(text: ReadText, at: number): Named | null {
  const word = wordAt(text, at);
  if (word === "") return null;
  const two = cliticAt(text, at + 1) === "" ? monthNames.get(`${word} ${wordAt(text, at + 1)}`) : undefined;
  if (two !== undefined) return { name: two, next: at + 2 };
  const numbered = numberedNames.get(word)?.[digitsAt(text, at + 1)?.value ?? 0];
  if (numbered !== undefined) return { name: numbered, next: at + 2 };
  const one = monthNames.get(word);
  return one === undefined ? null : { name: one, next: at + 1 };
}

const between = new Set(["/", "-", "(", "\u2013", "[", "او", "\\"]);
const opening = new Set(["(", "["]);
const closing = new Set([")", "]"]);

/**
 * The same month's name in another country's words, after a stroke or in brackets; where it ends, or null.
 */
function readDouble(text: ReadText, at: number, { calendar, month }: MonthName): number | null {
  const opened = between.has(wordAt(text, at));
  const second = readName(text, opened ? at + 1 : at);
  if (second === null || second.name.calendar !== calendar || second.name.month !== month) return null;
  const bracketed = opening.has(wordAt(text, at)) && closing.has(wordAt(text, second.next));
  return bracketed ? second.next + 1 : second.next;
}

function readNumbered(text: ReadText, at: number, definite: boolean): MonthReading | null {
  const number = readDayNumber(text, at);
  if (number === null || number.day > 12 || (number.form === "ordinal") !== definite) return null;
  const { day: month, next } = number;
  return { calendar: "gregorian", month, doubtful: true, numbered: true, supported: false, next };
}

/** What piety adds to the name of a month: رمضان المبارك. */
const praises = new Set(["المبارك", "الكريم", "الفضيل", "المعظم"]);

/** The month that begins at a token: كانون الثاني/يناير, شهر رمضان, شهر 3; null where none does. */
export function readMonth(text: ReadText, at: number): MonthReading | null {
  const word = wordAt(text, at);
  const introduced = word === "شهر" || (word === "الشهر" && digitsAt(text, at + 1) === null);
  const first = readName(text, introduced ? at + 1 : at);
  if (first === null) return introduced ? readNumbered(text, at + 1, word === "الشهر") : null;
  const double = readDouble(text, first.next, first.name);
  const next = double ?? first.next;
  return {
    ...first.name,
    numbered: false,
    supported: introduced || double !== null,
    next: first.name.calendar === "hijri" && praises.has(wordAt(text, next)) ? next + 1 : next,
  };
}
