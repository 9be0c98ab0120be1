import { type ReactNode, useId, useState } from "react";
import { emptyFilter, isFiltered, modes } from "@/corpus";
import type { SearchCounts, SearchIndex } from "@/corpus/search";
import { directionOf, useFormat, useLocale, useTranslation } from "@/i18n";
import { type SearchAddress, useGo } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { FilterIcon } from "@/ui/icons";
import { offeredChoices } from "./choices";

interface SearchFiltersProps {
  readonly indexes: readonly SearchIndex[];
  readonly address: SearchAddress;
  readonly counts: SearchCounts;
}

function toggle<T>(chosen: readonly T[], item: T): readonly T[] {
  return chosen.includes(item) ? chosen.filter((other) => other !== item) : [...chosen, item];
}

function Facet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="float-start me-1.5 text-note text-ink-2">{label}</legend>
      {children}
    </fieldset>
  );
}

/** Narrows what was found; each choice says how many results it would leave. */
export function SearchFilters({ indexes, address, counts }: SearchFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const locale = useLocale();
  const go = useGo();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const { filter } = address;
  const offered = offeredChoices(indexes, filter, counts);
  const change = (part: Partial<typeof filter>) =>
    go({ ...address, filter: { ...filter, ...part } }, { keepScroll: true });
  const tally = (count: number) => (
    <span className="text-ink-2 tabular-nums">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="sr-only">{t("search.results", { count })}</span>
    </span>
  );
  const named = (name: { readonly ar: string; readonly en: string }) => (
    <bdi lang={locale} dir={directionOf(locale)}>
      {localised(name)}
    </bdi>
  );

  return (
    <section aria-label={t("search.filters")} className="flex flex-col items-start gap-2 print:hidden">
      <Button
        kind="quiet"
        className="-ms-3 lg:hidden"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <FilterIcon size={18} />
        <span>{t("search.filters")}</span>
      </Button>
      <div id={panel} className={`flex flex-wrap items-start gap-x-6 gap-y-2 ${open ? "" : "max-lg:hidden"}`}>
        <Facet label={t("filter.speaker")}>
          {offered.speakers.map(({ id, name, count }) => (
            <Chip
              key={id}
              pressed={filter.speakers.includes(id)}
              onPress={() => change({ speakers: toggle(filter.speakers, id) })}
            >
              {named(name)}
              {tally(count)}
            </Chip>
          ))}
        </Facet>
        <Facet label={t("filter.outlet")}>
          {offered.outlets.map(({ id, name, count }) => (
            <Chip
              key={id}
              pressed={filter.outlets.includes(id)}
              onPress={() => change({ outlets: toggle(filter.outlets, id) })}
            >
              {named(name)}
              {tally(count)}
            </Chip>
          ))}
        </Facet>
        <Facet label={t("filter.mode")}>
          {modes.map((mode) => (
            <Chip
              key={mode}
              pressed={filter.modes.includes(mode)}
              onPress={() => change({ modes: toggle(filter.modes, mode) })}
            >
              <span>{t(`mode.${mode}`)}</span>
              {tally(counts.modes.get(mode) ?? 0)}
            </Chip>
          ))}
        </Facet>
        {isFiltered(filter) && (
          <Button kind="quiet" onClick={() => change(emptyFilter)}>
            {t("filter.clear")}
          </Button>
        )}
      </div>
    </section>
  );
}
