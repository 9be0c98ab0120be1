import { useState } from "react";
import { emptyFilter, type Filter, isFiltered, narrow, type Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useMediaQuery } from "@/ui/use-media-query";
import { barPlaces, roomForAll, rowBreak } from "./bar-places";
import { ClearButton } from "./ClearButton";
import { FilterChoices } from "./FilterChoices";
import { FilterLine } from "./FilterLine";
import { FilterSheet } from "./FilterSheet";
import { WordsField } from "./WordsField";

export interface FilterBarProps {
  readonly stories: readonly Story[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter, options: { readonly replace: boolean }) => void;
  /** Where the choices are in a sheet they are one press away, unless the reader has just asked for them. */
  readonly initiallyOpen?: boolean;
}

/**
 * Narrows every screen to speakers, outlets, modes and words; each choice says how much it would leave. A wide screen has
 * them in two rows; on any other they are in a sheet, which closes to one line.
 */
export function FilterBar({ stories, filter, onFilter, initiallyOpen = false }: FilterBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(initiallyOpen);
  const isWide = useMediaQuery(roomForAll);
  const all = stories.reduce((sum, story) => sum + story.statements.length, 0);
  const shown = stories.reduce((sum, story) => sum + narrow(story, filter).statements.length, 0);
  const left = t("filter.left", { shown, all });
  const clear = isFiltered(filter) ? () => onFilter(emptyFilter, { replace: false }) : null;
  const choices = (
    <FilterChoices stories={stories} filter={filter} onFilter={(next) => onFilter(next, { replace: false })}>
      <div className={barPlaces.words}>
        <WordsField
          words={filter.words}
          onWords={(words) => onFilter({ ...filter, words }, { replace: true })}
        />
      </div>
    </FilterChoices>
  );

  return (
    <section aria-label={t("filter.label")} className="border-b border-rule print:hidden">
      {isWide !== true && (
        <div className={isWide === null ? "xl:hidden" : undefined}>
          <FilterLine
            stories={stories}
            filter={filter}
            open={open}
            onOpen={() => setOpen(true)}
            left={left}
            onClear={clear}
          />
        </div>
      )}
      {isWide !== false && (
        <div
          className={`mx-auto flex max-w-page flex-wrap items-start gap-x-6 gap-y-2 px-4 py-2 md:px-8 ${isWide === null ? "max-xl:hidden" : ""}`}
        >
          {choices}
          <div aria-hidden className={rowBreak} />
          <p
            role="status"
            className={`ms-auto flex min-h-8 items-center gap-3 text-note text-ink-2 ${barPlaces.left}`}
          >
            <span>{left}</span>
            {clear !== null && <ClearButton onClear={clear} />}
          </p>
        </div>
      )}
      {open && isWide === false && (
        <FilterSheet left={left} shown={shown} onClear={clear} onClose={() => setOpen(false)}>
          {choices}
        </FilterSheet>
      )}
    </section>
  );
}
