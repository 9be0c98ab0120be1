import { endsWithPreposition } from "../../words/index";
import { deliveryWords } from "../lexicon/looks";
import { chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { type MonthReading, readMonth } from "../read/month";
import { readYear } from "../read/year";
import { cliticAt, isOfName, type ReadText, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

const prepositions = new Set([
  "في",
  "منذ",
  "خلال",
  "حتي",
  "الي",
  "لشهر",
  "بين",
  "مطلع",
  "اوائل",
  "اواخر",
  "منتصف",
  "نهايه",
  "بدايه",
  ...deliveryWords,
]);

/** Whether the words before a doubtful name leave it no other meaning: في مارس, منذ رمضان, لمارس. */
function isIntroduced(text: ReadText, at: number): boolean {
  const careful = wordAt(text, at) !== "اب" || (text.tokens[at]?.text ?? "").includes("\u0622");
  return careful && (prepositions.has(wordAt(text, at - 1)) || endsWithPreposition(cliticAt(text, at)));
}

function isMonth(text: ReadText, at: number, month: MonthReading, withYear: boolean): boolean {
  if (withYear) return true;
  return (
    !isOfName(text, at) && !month.numbered && (!month.doubtful || month.supported || isIntroduced(text, at))
  );
}

/** A month as a whole: كانون الثاني/يناير, يناير 2022, شهر رمضان, مارس الماضي, مايو من العام الماضي. */
export const monthRule: DateRule = {
  name: "month",
  read: (text, at, today) => {
    const month = readMonth(text, at);
    if (month === null) return null;
    const year = readYear(text, month.next);
    if (!isMonth(text, at, month, year !== null)) return null;
    const days = chooseYear(
      { name: month, day: null, weekday: null },
      year?.phrase ?? null,
      today,
      lookBefore(text, at),
    );
    if (days === null) return null;
    const whole = { name: month, day: null, weekday: null };
    const beside: DateReading["beside"] = (day, look) => chooseYear(whole, null, day, look);
    return { first: at, last: year?.next ?? month.next, days, ...(year === null ? { beside } : {}) };
  },
};
