/**
 * Ordinal numbers by their folded word with the article: those below eleven, and what compounds begin with.
 */
const units = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(" ");

const table = new Map<string, number>();
units.forEach((word, index) => {
  table.set(`ال${word}`, index + 1);
  table.set(`ال${word}ه`, index + 1);
});
table.set("الاولي", 1);
table.set("الحادي", 1);
table.set("الحاديه", 1);

/** A definite ordinal from 1 to 10; الحادي, which only begins a compound, is 1. */
export const ordinals: ReadonlyMap<string, number> = table;

/** The same without the article, for "the n-th of": أول جمعة, ثالث ثلاثاء. */
export const bareOrdinals: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ["اولي", 1],
  ["ثان", 2],
]);

/** What makes eleven to nineteen of a unit before it. */
export const teens: ReadonlySet<string> = new Set(["عشر", "عشره"]);

/** The tens that may follow a unit or stand alone. */
export const ordinalTens: ReadonlyMap<string, number> = new Map([
  ["العشرين", 20],
  ["العشرون", 20],
  ["الثلاثين", 30],
  ["الثلاثون", 30],
]);
