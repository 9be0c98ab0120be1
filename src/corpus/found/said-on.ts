import { addDays, daysBetween } from "../../text/dates";
import { firstWhere } from "../../text/first-where";
import type { TextRange } from "../../text/quotes/index";
import type { FoundStatement } from "../../text/statements/types";
import { normalise, withoutConjunction } from "../../text/words/index";
import { brand } from "../brand";
import type { Day, DayRange, Localised, SaidDays } from "../types";
import type { ConfirmedArticle } from "./draft";
import { sentenceAround } from "./sentence-around";
import { soundRange } from "./sound-range";
import type { SoundDate } from "./story-days";

/** When a wording has its statement said, and what that rests on: a date of its sentence, words that put it earlier, or nothing. */
export interface FoundSaid {
  readonly days: SaidDays;
  readonly rests: "told" | "earlier" | "nothing";
}

/** The part of an article that this stage looks at. */
type DatedArticle = Pick<ConfirmedArticle, "text" | "lines"> & { readonly published: { readonly date: Day } };

/** What is told as news was said on the day of publication or the day before. */
const newsDays = 1;
/** A day that is named in a sentence of news dates what was said, unless it lies longer back: then it needs to stand by the verb. */
const mostDaysAgo = 31;
/** How many words may stand between a verb of saying and its date: who spoke, where, and to whom. */
const mostWordsBetween = 5;
/** What was said before, nobody says when, lies somewhere in so many days: too long a time for a place on the axis. */
const earlierDays = 366;

const earlier: Localised = {
  ar: "قيل في وقت سابق، ولا يذكر المقال متى",
  en: "Said earlier; the article does not say when",
};

/**
 * When a statement was said:
 *
 * 1. on the day of the last weeks that its own sentence names outside the words that were said, the nearest to the cue;
 * 2. on the days, however long ago, that stand by the cue («قال في مقابلة عام 2019») or in its sentence where that tells of
 *    an earlier saying («وكان الوزير قال في حزيران/يونيو الماضي»);
 * 3. at some time before, where the words say no more than that («وكان قد قال», «سبق أن أعلن»);
 * 4. otherwise some day up to publication.
 *
 * @param dates of the whole article outside of what is said in it, in the order of its text.
 */
export function saidOn(
  article: DatedArticle,
  { start, end, cue }: Pick<FoundStatement, "start" | "end" | "cue">,
  dates: readonly SoundDate[],
): FoundSaid {
  const published = article.published.date;
  const anchor = cue === null ? null : soundRange(article.text, cue);
  const told = anchor === null ? null : sentenceAround(article, anchor);
  const recent: FoundSaid = {
    days: { from: before(published, newsDays), to: published, precision: "approximate" },
    rests: "nothing",
  };
  if (anchor === null || told === null) return recent;
  const outside = within(dates, told.start, told.end).filter(
    (date) => (date.end <= start || date.start >= end) && date.from <= published,
  );
  const isEarlier = tellsOfEarlier(article.text, told, anchor);
  const dating = outside.filter(
    (date) => isRecentDay(date, published) || isEarlier || standsBy(article.text, date, anchor),
  );
  const [first, ...others] = dating;
  if (first !== undefined) {
    const far = (date: SoundDate) => Math.max(date.start - anchor.end, anchor.start - date.end);
    const nearest = others.reduce((best, next) => (far(next) < far(best) ? next : best), first);
    return { days: onOneOf(nearest, published), rests: "told" };
  }
  if (!isEarlier) return recent;
  return {
    days: { from: before(published, earlierDays), to: published, precision: "approximate", because: earlier },
    rests: "earlier",
  };
}

function isRecentDay({ from, to, precision }: SoundDate, published: Day): boolean {
  return precision === "day" && to <= published && daysBetween(from, published) <= mostDaysAgo;
}

/** What was said in a month or a year was said on one of its days, and not after publication. */
function onOneOf({ from, to, precision }: DayRange, published: Day): DayRange {
  const last = to <= published ? to : published;
  return { from, to: last, precision: precision === "day" ? "day" : from === last ? "day" : "approximate" };
}

const relatives = new Set(
  "الذي التي الذين اللذان اللتان ان انه انها انهم بان بانه حيث بعد منذ قبل".split(" "),
);

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s،,؛:.()«»“”"]+/u).flatMap((word) => (word === "" ? [] : [normalise(word)]));

/** Whether a date stands by a verb of saying, with nothing between that begins another clause. */
function standsBy(text: string, date: SoundDate, anchor: TextRange): boolean {
  const between =
    date.start >= anchor.end ? text.slice(anchor.end, date.start) : text.slice(date.end, anchor.start);
  const words = wordsOf(between);
  const fits =
    words.length <= mostWordsBetween && !words.some((word) => relatives.has(withoutConjunction(word)));
  // وفي عام 2019 قال: what stands before the verb begins its sentence.
  return fits && (date.start >= anchor.end || isOpening(text.slice(0, date.start)));
}

function isOpening(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(".")) + 1);
  return wordsOf(clause).length <= 2;
}

const pluperfect = new Set(["كان", "كانت", "كانوا", "سبق", "سبقت"]);
const earlierPhrases =
  /(?:^|\s)(?:في وقت سابق|سابقا|في السابق|من قبل|في مناسبه سابقه|في تصريحات? سابقه?)(?=\s|$)/u;
/** How many words may stand between كان and the verb of saying: a long title and a name. */
const mostSubjectWords = 12;
const clauseEnds = /[.؛:!?؟«“"]/u;
const present = /^[يتن]/u;

/** Whether a sentence tells of a saying before the news: وكان الوزير قال, سبق أن أعلن, قال في وقت سابق. */
function tellsOfEarlier(text: string, told: TextRange, anchor: TextRange): boolean {
  const lead = text.slice(told.start, anchor.start);
  const cut = Math.max(...[...lead.matchAll(new RegExp(clauseEnds, "gu"))].map(({ index }) => index + 1), 0);
  const before = wordsOf(lead.slice(cut));
  const at = before.findLastIndex((word) => pluperfect.has(withoutConjunction(word)));
  const verb = normalise(text.slice(anchor.start, anchor.end)).replace(/^قد\s/u, "");
  const between = before.slice(at + 1);
  const isPluperfect =
    at >= 0 &&
    between.length <= mostSubjectWords &&
    !present.test(verb) &&
    !between.some((word) => /^(?:الذي|التي|الذين|حين|عندما|بينما)$/u.test(word));
  const near = normalise(text.slice(anchor.end, Math.min(told.end, anchor.end + 60)));
  return isPluperfect || earlierPhrases.test(near) || earlierPhrases.test(normalise(lead.slice(-40)));
}

/** The first day of the calendar has none before it. */
function before(day: Day, count: number): Day {
  return brand<"day">(day < "0002-01-01" ? day : addDays(day, -count));
}

function within(dates: readonly SoundDate[], start: number, end: number): readonly SoundDate[] {
  const found: SoundDate[] = [];
  let at = firstWhere(dates.length, (index) => (dates[index]?.start ?? 0) >= start);
  for (let date = dates[at]; date !== undefined && date.end <= end; date = dates[at]) {
    found.push(date);
    at += 1;
  }
  return found;
}

/**
 * The days that the wordings of one statement give: those that words tell before those that none do; a known day before others,
 * what most give, the first before the later.
 */
export function commonDays(given: readonly FoundSaid[]): SaidDays {
  const order = ["told", "earlier", "nothing"] as const;
  const rests = order.find((each) => given.some((said) => said.rests === each)) ?? "nothing";
  const days = given.filter((said) => said.rests === rests).map((said) => said.days);
  const exact = days.filter(({ precision }) => precision === "day");
  const counts = new Map<string, { readonly days: SaidDays; count: number }>();
  for (const each of exact.length > 0 ? exact : days) {
    const key = `${each.from} ${each.to} ${each.precision}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { days: each, count: 1 });
    else known.count += 1;
  }
  const [first, ...others] = counts.values();
  if (first === undefined) throw new RangeError("a statement without a wording has no day");
  return others.reduce((best, each) => (each.count > best.count ? each : best), first).days;
}
