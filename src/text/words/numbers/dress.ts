import { monthNames, ordinals, ordinalTens, teens } from "../date-words";
import type { Figure } from "./figure";

/** The words of a text around a place, without the marks between them. */
export interface WordsAround {
  /** The folded word so many places on; empty past the ends. */
  readonly word: (offset: number) => string;
  /** The marks behind that word that part it from the next; quotation marks and brackets left out. */
  readonly marks: (offset: number) => string;
}

/** A figure and how many words it is written with. */
interface Dressed {
  readonly figure: Figure;
  readonly length: number;
}

const plain = (value: number, unit: Figure["unit"]): Figure => ({
  value,
  other: null,
  nearness: "exact",
  unit,
});

/** Two words for a share of a hundred, and the same as one. */
const hundredth = new Set(["المئه", "المائه", "الميه"]);
const byHundred = new Set(["بالمئه", "بالمائه", "بالميه"]);
const percentSign = "%";

/** 10 (في المئة), 10 (بالمائة), 10%: how many words more the share takes; null where it is none. */
function percentWords({ word, marks }: WordsAround, at: number): number | null {
  if (marks(at - 1) !== "") return null;
  if (word(at) === percentSign) return 1;
  if (byHundred.has(word(at))) return 1;
  return word(at) === "في" && hundredth.has(word(at + 1)) && marks(at) === "" ? 2 : null;
}

/** A month's name at a place, of two words or one: its number, and how many words it takes. */
function monthAt({ word, marks }: WordsAround, at: number) {
  const two = marks(at) === "" ? monthNames.get(`${word(at)} ${word(at + 1)}`) : undefined;
  if (two?.calendar === "gregorian") return { ...two, length: 2 };
  const one = monthNames.get(word(at));
  return one?.calendar === "gregorian" ? { ...one, length: 1 } : null;
}

/** A month under one name or under two, as papers for several countries write it: آب/أغسطس, أغسطس (آب), فبراير شباط. */
function monthsAt(words: WordsAround, at: number) {
  const first = monthAt(words, at);
  if (first === null) return null;
  const next = at + first.length;
  const parted = words.marks(next - 1);
  const second = parted === "" || parted === "/" || parted === "-" ? monthAt(words, next) : null;
  if (second === null || second.month !== first.month) return { ...first, sure: !first.doubtful };
  return { month: first.month, length: first.length + second.length, sure: true };
}

/** An ordinal with the article: its value, and how many words it takes. الحادي والعشرون, الثاني عشر, الثالث. */
function ordinalAt(
  { word }: WordsAround,
  at: number,
): { readonly value: number; readonly length: number } | null {
  const unit = ordinals.get(word(at));
  if (unit === undefined) {
    const tens = ordinalTens.get(word(at));
    return tens === undefined ? null : { value: tens, length: 1 };
  }
  if (teens.has(word(at + 1))) return { value: unit + 10, length: 2 };
  const next = word(at + 1);
  const tens = next.startsWith("و") ? ordinalTens.get(next.slice(1)) : undefined;
  return tens === undefined ? { value: unit, length: 1 } : { value: unit + tens, length: 2 };
}

/** A day's number before a month, with من between or without: 2 أغسطس, الثاني من أغسطس. */
function dayBefore(words: WordsAround, value: number, at: number): Dressed | null {
  if (!Number.isInteger(value) || value < 1 || value > 31 || words.marks(at - 1) !== "") return null;
  const from = words.word(at) === "من" ? at + 1 : at;
  const month = monthsAt(words, from);
  return month === null
    ? null
    : { figure: plain(month.month * 100 + value, "day"), length: from + month.length };
}

const hours = new Set(["الساعه", "والساعه", "للساعه", "بالساعه"]);
/** What stands behind a year and says by which calendar it counts. */
const eras = new Set(["م", "ه"]);

/** A number that was read, in the dress in which it stands: as a day, a share of a hundred, a year with its era. */
function dressedNumber(words: WordsAround, read: Figure, length: number): Dressed {
  const day = dayBefore(words, read.value, length);
  if (day !== null) return day;
  const percent = percentWords(words, length);
  if (percent !== null) return { figure: { ...read, unit: "percent" }, length: length + percent };
  const isYear = read.value >= 1000 && read.value < 3000 && words.marks(length - 1) === "";
  return { figure: read, length: isYear && eras.has(words.word(length)) ? length + 1 : length };
}

/**
 * The figure at a place in whatever dress it stands, and how many words it takes: a number that was read there with what
 * belongs to it (`read`, over `length` words), a day by its ordinal, an hour by its ordinal, a month. Null for none.
 */
export function dressedFigure(words: WordsAround, read: Figure | null, length: number): Dressed | null {
  if (read !== null) return dressedNumber(words, read, length);
  const ordinal = ordinalAt(words, 0);
  if (ordinal !== null) {
    const day = dayBefore(words, ordinal.value, ordinal.length);
    if (day !== null) return day;
    return hours.has(words.word(-1)) ? { figure: plain(ordinal.value, null), length: ordinal.length } : null;
  }
  const month = monthsAt(words, 0);
  return month?.sure === true ? { figure: plain(month.month, "month"), length: month.length } : null;
}

/** Whether a folded word may begin what only its dress makes a figure; false is certain. */
export function mayBeginDressed(folded: string): boolean {
  return ordinals.has(folded) || ordinalTens.has(folded) || monthWordFirst.has(folded);
}

const monthWordFirst: ReadonlySet<string> = new Set(
  [...monthNames.keys()].map((name) => name.split(" ")[0] ?? ""),
);
