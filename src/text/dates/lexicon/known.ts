import { bareOrdinals, monthWords, numberWord, ordinals, ordinalTens } from "../../words/index";
import { decadeWords } from "./decades";
import { deicticDays } from "./deictic-days";
import { dayParts, deictics, pointers, recents } from "./deixis";
import { holidayWords } from "./holidays";
import { parts } from "./parts";
import { seasons } from "./seasons";
import { definiteUnits, unitWords } from "./units";
import { bareWeekdays, definiteWeekdays } from "./weekdays";

const small =
  "قبل منذ من بعد في بين الي حتي الموافق المصادف بتاريخ تاريخ " +
  "خلال اخر الربع النصف عامي سنتي الفتره للفتره الاعوام قرن القرن واحد غره موسم الموسم عطله لعطله نهايه";

const known: ReadonlySet<string> = new Set([
  ...small.split(" "),
  ...decadeWords.keys(),
  ...deicticDays.keys(),
  ...dayParts,
  ...deictics.keys(),
  ...recents,
  ...pointers,
  ...holidayWords,
  ...monthWords,
  ...bareOrdinals.keys(),
  ...ordinals.keys(),
  ...ordinalTens.keys(),
  ...parts.keys(),
  ...seasons.keys(),
  ...definiteUnits.keys(),
  ...unitWords.keys(),
  ...bareWeekdays.keys(),
  ...definiteWeekdays.keys(),
]);

/** Whether a folded word is part of dates in some way. */
export function isDateWord(folded: string): boolean {
  return known.has(folded) || numberWord(folded.startsWith("ال") ? folded.slice(2) : folded) !== null;
}
