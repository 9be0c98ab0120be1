import type { StatementOrder } from "@/corpus";
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
  const dayRange = useDayRange();
  const { story } = useStory();
  const { said } = row.statement;
  if (sort === "disagreement" && row.disagreement !== null) return <Disagreement share={row.disagreement} />;
  if (sort === "time" && said.from === story.date && said.to === story.date) return null;
  return (
    <p className="text-note text-ink-2">
      {sort === "time" ? dayRange(said) : t("count.outlets", { count: row.outlets })}
    </p>
  );
}

/** A share as a bar and a figure: told by length and number, whatever the colour. */
function Disagreement({ share }: { readonly share: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="flex items-center gap-2 text-note text-ink-2">
      <span className="sr-only">{t("story.disagreement")}</span>
      <span aria-hidden="true" className="block h-2 w-20 border border-edge">
        <span className="block h-full bg-edge" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="min-w-10 text-end tabular-nums">{format.percent(share)}</span>
    </p>
  );
}
