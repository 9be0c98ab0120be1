import type { DayRange, StatementOrder } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import type { MatrixRow } from "./matrix";

interface SortMeasureProps {
  readonly row: MatrixRow;
  readonly sort: StatementOrder;
}

/**
 * What a row is ordered by: how many outlets report it, how far they part, or when it was said where that was
 * not on the day of the occasion.
 */
export function SortMeasure({ row, sort }: SortMeasureProps) {
  const { t } = useTranslation();
  const when = useShortRange();
  const { story } = useStory();
  const { said } = row.statement;
  if (sort === "disagreement" && row.difference !== null) return <Difference share={row.difference} />;
  if (sort === "time" && said.from === story.date && said.to === story.date) return null;
  if (sort === "time") return <p className="text-note text-ink-2">{when(said)}</p>;
  return (
    <p className="text-note text-ink-2 lg:w-32 lg:text-end">{t("count.outlets", { count: row.outlets })}</p>
  );
}

/** A range of days in as few words as do: without the year where it is that of the occasion. */
function useShortRange(): (range: DayRange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const dayRange = useDayRange();
  const { story } = useStory();
  return (range) => {
    const year = story.date.slice(0, 4);
    if (range.precision === "day" || !range.from.startsWith(year) || !range.to.startsWith(year)) {
      return dayRange(range);
    }
    const ends = { from: format.shortDay(range.from), to: format.shortDay(range.to) };
    return t(range.precision === "approximate" ? "date.between" : "date.span", ends);
  };
}

/** A share as a bar and a figure: told by length and number, whatever the colour. */
function Difference({ share }: { readonly share: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="flex items-center gap-2 text-note lg:w-32 lg:justify-end text-ink-2">
      <span className="sr-only">{t("story.difference")}</span>
      <span aria-hidden="true" className="block w-20 border border-ink-2">
        <span className="block border-t-6 border-ink-2" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="min-w-10 text-end tabular-nums">{format.percent(share)}</span>
    </p>
  );
}
