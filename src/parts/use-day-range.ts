import type { DayRange } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";

/** Says a range of days in words: a day, from one day to another, or around such. */
export function useDayRange(): (range: DayRange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to, precision }) => {
    const wholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
    const when =
      from === to
        ? format.day(from)
        : wholeYears
          ? t("date.span", { from: format.year(from), to: format.year(to) })
          : t("date.span", { from: format.shortDay(from), to: format.day(to) });
    return precision === "approximate" ? t("date.approximate", { when }) : when;
  };
}
