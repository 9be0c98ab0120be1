import { type Days, span } from "./calendars/calendar";
import { type ReadText, wordAt } from "./read-text";
import type { DateReading } from "./rules/rule";

/** What may stand between the two calendars' dates of one day. */
const pairing = new Set([
  "الموافق",
  "المصادف",
  "الموافقه",
  ",",
  "\u060c",
  "-",
  "(",
  ")",
  "/",
  "ه",
  "م",
  "\u2013",
  "ل",
]);
/** The moon may be sighted a day before or after its reckoning; one more for a slip of the pen. */
const farthestPair = 2;

const ranging = new Set(["الي", "حتي", "-", "\u2013", "وحتي"]);
const openings = new Set(["من", "بين", "منذ", "مابين"]);

function onlyBetween(
  text: ReadText,
  from: number,
  to: number,
  allowed: ReadonlySet<string>,
  most: number,
): boolean {
  if (to - from > most) return false;
  for (let at = from; at < to; at += 1) if (!allowed.has(wordAt(text, at))) return false;
  return true;
}

/** 3 شوال 1436هـ الموافق 19 يوليو 2015: one day in both calendars, and the Gregorian one is the firmer. */
function joinPair(text: ReadText, a: DateReading, b: DateReading): DateReading | null {
  if (a.calendar === undefined || b.calendar === undefined || a.calendar === b.calendar) return null;
  if (!onlyBetween(text, a.last, b.first, pairing, 4)) return null;
  if (Math.abs(a.days.from - b.days.from) > farthestPair) return null;
  const closes = wordAt(text, b.first - 1) === "(" && wordAt(text, b.last) === ")";
  const { days } = a.calendar === "gregorian" ? a : b;
  return { first: a.first, last: closes ? b.last + 1 : b.last, days, calendar: "gregorian" };
}

/** The words between two dates that make one range of them: من … إلى, بين … و, a dash. */
function rangesOver(text: ReadText, a: DateReading, b: DateReading): boolean {
  const opened = openings.has(wordAt(text, a.first - 1));
  const joined = onlyBetween(text, a.last, b.first, ranging, 1) && b.first === a.last + 1;
  if (joined) return opened || /^[-\u2013]$/.test(wordAt(text, a.last));
  const both = b.first === a.last && (text.folded[b.first] ?? "").startsWith("و");
  return both && /^(?:ما)?بين$/.test(wordAt(text, a.first - 1));
}

/** An end that says no year has that of the other: من 3 مايو إلى 5 يونيو 2020, سبتمبر–نوفمبر. */
function endsOf(a: DateReading, b: DateReading): readonly [Days, Days] {
  if (a.beside !== undefined && b.beside === undefined)
    return [a.beside(b.days.from, "back") ?? a.days, b.days];
  if (b.beside !== undefined) return [a.days, b.beside(a.days.from, "ahead") ?? b.days];
  return [a.days, b.days];
}

/** From one date to another: من 28 يونيو إلى 3 يوليو, بين الاثنين والخميس. */
function joinRange(text: ReadText, a: DateReading, b: DateReading): DateReading | null {
  if (!rangesOver(text, a, b)) return null;
  const [from, to] = endsOf(a, b);
  if (to.from < from.from || from.to > to.to) return null;
  const precision =
    from.precision === "approximate" || to.precision === "approximate" ? "approximate" : "span";
  return { first: a.first, last: b.last, days: { ...span(from.from, to.to), precision } };
}

/**
 * Joins readings that stand in one phrase: the two calendars' dates of one day, and the two ends of a range.
 */
export function joinReadings(text: ReadText, readings: readonly DateReading[]): readonly DateReading[] {
  const joined: DateReading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const both =
      before === undefined ? null : (joinPair(text, before, reading) ?? joinRange(text, before, reading));
    if (both !== null) joined.pop();
    joined.push(both ?? reading);
  }
  return joined;
}
