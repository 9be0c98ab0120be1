import type { DayRange } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";

/** Says a range of days in words: a day, from one day to another, or around such. */
export function useDayRange(): (range: DayRange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to, precision }) => {
    const wholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
    const year = format.year(from);
    const oneYear = year === format.year(to);
    const when = from === to ? format.day(from) : wholeYears && oneYear ? year : null;
    if (when !== null) return precision === "approximate" ? t("date.approximate", { when }) : when;
    const asked = precision === "approximate" ? "date.between" : "date.span";
    if (wholeYears) return t(asked, { from: year, to: format.year(to) });
    // Days of one month name it once.
    const sameMonth = from.slice(0, 7) === to.slice(0, 7);
    const ends = {
      from: sameMonth ? format.number(Number(from.slice(8))) : format.shortDay(from),
      to: `${format.shortDay(to)} ${format.year(to)}`,
    };
    return t(asked, ends);
  };
}
