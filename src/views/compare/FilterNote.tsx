import { type Filter, onlyFacet } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import { countWordings, type OutletColumn } from "./model/comparison";

interface FilterNoteProps {
  readonly hidden: readonly OutletColumn[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What the filter keeps from sight of this statement, and the way to lift it. */
export function FilterNote({ hidden, filter, onFilter }: FilterNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  if (hidden.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 pb-3 text-note text-ink-2 print:hidden">
      <Told>
        {t("compare.hidden", {
          wordings: t("counted.wordings", { count: countWordings(hidden) }),
          outlets: format.list(hidden.map(({ outlet }) => localised(outlet.short))),
        })}
      </Told>
      <button
        type="button"
        className="min-h-8 font-semibold text-ink underline underline-offset-4"
        onClick={() => onFilter(onlyFacet(filter, "speakers"))}
      >
        {t("compare.showHidden")}
      </button>
    </p>
  );
}
