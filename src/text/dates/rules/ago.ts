import { monthNames } from "../../words/index";
import { type Days, oneDay, somewhereIn } from "../calendars/calendar";
import { type Unit, unitWords } from "../lexicon/units";
import { definiteWeekdays } from "../lexicon/weekdays";
import { readCount, some } from "../read/count";
import { unitOf, unitsAway } from "../read/unit-days";
import { cliticAt, countsNothing, digitsAt, type ReadText, standsAt, wordAt } from "../read-text";
import type { DateRule } from "./rule";

/** A number of units, between two bounds that are mostly one number. */
interface Amount {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
}

interface Amounts {
  readonly amounts: readonly Amount[];
  readonly next: number;
}

interface Hedge {
  readonly less: number;
  readonly more: number;
  readonly next: number;
}

const about = new Set(["نحو", "حوالي", "قرابه", "زهاء", "تقريبا", "مايقارب"]);

/** نحو, أكثر من, ما يقارب: how far off, in units, the number may be. */
function readHedge(text: ReadText, at: number): Hedge {
  if (about.has(wordAt(text, at))) return { less: 1, more: 1, next: at + 1 };
  if (standsAt(text, at, ["ما", "يقارب"]) || standsAt(text, at, ["ما", "يناهز"]))
    return { less: 1, more: 1, next: at + 2 };
  if (standsAt(text, at, ["ما", "يزيد", "علي"]) || standsAt(text, at, ["ما", "يزيد", "عن"]))
    return { less: 0, more: 1, next: at + 3 };
  if (standsAt(text, at, ["اكثر", "من"])) return { less: 0, more: 1, next: at + 2 };
  if (standsAt(text, at, ["اقل", "من"])) return { less: 1, more: 0, next: at + 2 };
  return { less: 0, more: 0, next: at };
}

/** A unit that begins another expression: قبل يوم الاثنين, قبل شهر رمضان, قبل عام 2010, قبل يوم أمس. */
function beginsOther(text: ReadText, next: number): boolean {
  const word = wordAt(text, next);
  const named =
    definiteWeekdays.has(word) || monthNames.has(word) || monthNames.has(`${word} ${wordAt(text, next + 1)}`);
  return named || digitsAt(text, next)?.clitic === "" || word === "غد" || word === "امس";
}

/** "Some" of these says no more than "long ago". */
const vague: ReadonlySet<Unit> = new Set<Unit>(["decade", "century"]);

/** The quantity of one unit at a token: ثلاثة أيام, عامين, 30 عاماً, شهر, بضعة أشهر, أيام. */
function readAmount(text: ReadText, at: number): (Amount & { readonly next: number }) | null {
  const bare = unitWords.get(wordAt(text, at));
  if (bare !== undefined) {
    if (bare.count === 1 && beginsOther(text, at + 1)) return null;
    if (bare.count === null && vague.has(bare.unit)) return null;
    // منذ يوم تعيينه is the day of something.
    if (
      bare.count === 1 &&
      bare.unit === "day" &&
      !(countsNothing(text, at + 1) || wordAt(text, at + 1) === "واحد")
    )
      return null;
    const numbers = bare.count === null ? some : { least: bare.count, most: bare.count };
    const one = /^واحده?$/.test(wordAt(text, at + 1)) ? 1 : 0;
    return { unit: bare.unit, ...numbers, next: at + 1 + one };
  }
  const count = readCount(text, at);
  const unit = count === null ? undefined : unitWords.get(wordAt(text, count.next));
  if (count === null || unit === undefined || count.most < 1) return null;
  if (count.least !== count.most && vague.has(unit.unit)) return null;
  return { unit: unit.unit, least: count.least, most: count.most, next: count.next + 1 };
}

/** Several joined by و: شهر و21 يوماً. */
function readAmounts(text: ReadText, from: number): Amounts | null {
  const hedge = readHedge(text, from);
  const first = readAmount(text, hedge.next);
  if (first === null) return null;
  const wide = { ...first, least: Math.max(0, first.least - hedge.less), most: first.most + hedge.more };
  const amounts: Amount[] = [wide];
  let next = first.next;
  while (amounts.length < 4) {
    const sign = /^[و,\u060c]$/.test(wordAt(text, next)) ? 1 : 0;
    const joined = sign === 1 || (text.folded[next] ?? "").startsWith("و");
    const more = joined ? readAmount(text, next + sign) : null;
    if (more === null || amounts.some(({ unit }) => unit === more.unit)) break;
    amounts.push(more);
    next = more.next;
  }
  return { amounts, next };
}

function dayAway(
  amounts: readonly Amount[],
  today: number,
  sign: 1 | -1,
  bound: "least" | "most",
): number | null {
  let day: number | null = today;
  for (const amount of amounts) if (day !== null) day = unitsAway(amount.unit, day, sign * amount[bound]);
  return day;
}

const sizes: readonly Unit[] = ["day", "week", "month", "year", "decade", "century"];

/** A round number of years is rounded: "30 years ago" may be 31. */
function isRound({ unit, least, most }: Amount): boolean {
  return unit === "year" && least === most && least >= 10 && least % 10 === 0;
}

/** Days are counted to the day; anything longer only tells the week, month or year that it falls in. */
function daysOf({ amounts }: Amounts, today: number, sign: 1 | -1): Days | null {
  const widened = amounts.map((it) => (isRound(it) ? { ...it, most: it.most + 1 } : it));
  const near = dayAway(widened, today, sign, "least");
  const far = dayAway(widened, today, sign, "most");
  const smallest = sizes.find((size) => amounts.some(({ unit }) => unit === size));
  if (near === null || far === null || smallest === undefined) return null;
  if (smallest === "day")
    return near === far ? oneDay(near) : somewhereIn({ from: Math.min(near, far), to: Math.max(near, far) });
  const [one, other] = [unitOf(yearly(smallest), near), unitOf(yearly(smallest), far)];
  if (one === null || other === null) return null;
  return somewhereIn({ from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) });
}

const yearly = (unit: Unit): Unit => (unit === "century" ? "decade" : unit);

const nows = new Set(["الان", "اليوم"]);

/** What is counted from something else than publication: قبل يومين من الانتخابات, قبل عام على. */
function isCountedFromOther(text: ReadText, next: number): boolean {
  return wordAt(text, next) === "من" && !nows.has(text.folded[next + 1] ?? "");
}

/**
 * So long before publication: قبل ثلاثة أيام, منذ نحو عامين, and, only with من الآن, after it: بعد أسبوعين من
 * الآن. With منذ it is the day since which.
 */
export const agoRule: DateRule = {
  name: "ago",
  read: (text, at, today) => {
    if (today === null) return null;
    const word = wordAt(text, at);
    const introduced = word === "قبل" || word === "منذ" || word === "بعد";
    if (cliticAt(text, at).endsWith("ل")) return null;
    const found = readAmounts(text, introduced ? at + 1 : at);
    if (found === null || isCountedFromOther(text, found.next)) return null;
    const fromNow = wordAt(text, found.next) === "من";
    if (!fromNow && word !== "قبل" && word !== "منذ") return null;
    const days = daysOf(found, today, word === "بعد" ? 1 : -1);
    const kept = days !== null && word !== "بعد" ? { ...days, to: Math.min(days.to, today) } : days;
    if (kept === null || kept.from > kept.to) return null;
    return { first: at, last: fromNow ? found.next + 2 : found.next, days: kept };
  },
};
