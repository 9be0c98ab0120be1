import { endsWithPreposition } from "../../words/index";
import { cliticAt, type Passage, wordAt } from "../passage";
import { chooseYear } from "../read/choose-year";
import { type MonthReading, readMonth } from "../read/month";
import { readYear } from "../read/year";
import type { DateRule } from "./rule";

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
]);

/** Whether the words before a doubtful name leave it no other meaning: في مارس, منذ رمضان, لمارس. */
function isIntroduced(passage: Passage, at: number): boolean {
  const careful = wordAt(passage, at) !== "اب" || (passage.tokens[at]?.text ?? "").includes("\u0622");
  return careful && (prepositions.has(wordAt(passage, at - 1)) || endsWithPreposition(cliticAt(passage, at)));
}

function isMonth(passage: Passage, at: number, month: MonthReading, withYear: boolean): boolean {
  if (withYear) return true;
  return !month.numbered && (!month.doubtful || month.supported || isIntroduced(passage, at));
}

/** A month as a whole: كانون الثاني/يناير, يناير 2022, شهر رمضان, مارس الماضي, مايو من العام الماضي. */
export const monthRule: DateRule = {
  name: "month",
  read: (passage, at, today) => {
    const month = readMonth(passage, at);
    if (month === null) return null;
    const year = readYear(passage, month.next);
    if (!isMonth(passage, at, month, year !== null)) return null;
    const days = chooseYear({ name: month, day: null, weekday: null }, year?.phrase ?? null, today);
    return days === null ? null : { first: at, last: year?.next ?? month.next, days };
  },
};
