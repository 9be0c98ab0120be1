import { useId, useState } from "react";
import { countChosen, emptyFilter, type Filter, isFiltered, narrow, type Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { barBreaks, barPlaces } from "./bar-places";
import { FilterChoices } from "./FilterChoices";
import { FilterToggle } from "./FilterToggle";
import { WordsField } from "./WordsField";

export interface FilterBarProps {
  readonly stories: readonly Story[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter, options: { readonly replace: boolean }) => void;
  /** On a narrow screen the choices are one press away, unless the reader has just asked for them. */
  readonly initiallyOpen?: boolean;
}

/** Narrows every screen to speakers, outlets, modes and words; each choice says how much it would leave. */
export function FilterBar({ stories, filter, onFilter, initiallyOpen = false }: FilterBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(initiallyOpen);
  const panel = useId();
  const all = stories.reduce((sum, story) => sum + story.statements.length, 0);
  const shown = stories.reduce((sum, story) => sum + narrow(story, filter).statements.length, 0);
  const active = isFiltered(filter);

  return (
    <section aria-label={t("filter.label")} className="border-b border-rule print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-start gap-x-6 gap-y-2 px-4 py-2 md:px-8">
        <FilterToggle panel={panel} open={open} onOpen={setOpen}>
          <span>{t("filter.open")}</span>
          {active && (
            <span className="font-semibold text-rubric">{`(${t("filter.chosen", { number: countChosen(filter) })})`}</span>
          )}
        </FilterToggle>
        <div
          id={panel}
          className={`order-last flex w-full flex-wrap items-start gap-x-6 gap-y-2 lg:contents ${open ? "" : "max-lg:hidden"}`}
        >
          <FilterChoices
            stories={stories}
            filter={filter}
            onFilter={(next) => onFilter(next, { replace: false })}
          >
            <div className={barPlaces.words}>
              <WordsField
                words={filter.words}
                onWords={(words) => onFilter({ ...filter, words }, { replace: true })}
              />
            </div>
          </FilterChoices>
        </div>
        {barBreaks.map((place) => (
          <div key={place} aria-hidden className={place} />
        ))}
        <p
          role="status"
          className={`ms-auto flex min-h-10 items-center gap-3 text-note text-ink-2 lg:min-h-8 ${barPlaces.left}`}
        >
          <span>{t("filter.left", { shown, all })}</span>
          {active && (
            <button
              type="button"
              className="min-h-8 font-semibold text-rubric underline underline-offset-4"
              onClick={() => onFilter(emptyFilter, { replace: false })}
            >
              {t("filter.clear")}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
