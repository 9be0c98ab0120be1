import { type ReactNode, useId, useState } from "react";
import {
  bases,
  type ChoiceCounts,
  emptyFilter,
  type Filter,
  isChosen,
  isFacetActive,
  isFiltered,
  modes,
  toggleChoice,
} from "@/corpus";
import type { SearchIndex } from "@/corpus/search";
import { useFormat, useTranslation } from "@/i18n";
import { type SearchAddress, useGo } from "@/parts/address";
import { BasisShape } from "@/parts/marks/BasisBadge";
import { Name } from "@/parts/Name";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { FilterIcon } from "@/ui/icons";
import { LabelledGroup } from "@/ui/LabelledGroup";
import { offeredChoices } from "./choices";

interface FilterToggleProps {
  /** The id of what it opens. */
  readonly panel: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** On narrow screens: opens and closes the choices, for which a wide one has room. */
function FilterToggle({ panel, open, onOpen, children }: FilterToggleProps) {
  return (
    <Button
      kind="quiet"
      className="-ms-3 lg:hidden"
      aria-expanded={open}
      aria-controls={panel}
      onClick={() => onOpen(!open)}
    >
      <FilterIcon size={18} />
      {children}
    </Button>
  );
}

interface SearchFiltersProps {
  readonly indexes: readonly SearchIndex[];
  readonly address: SearchAddress;
  readonly counts: ChoiceCounts;
}

function Facet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <LabelledGroup label={label} className="gap-1.5">
      {children}
    </LabelledGroup>
  );
}

/** Narrows what was found; each choice says how many results it would leave. */
export function SearchFilters({ indexes, address, counts }: SearchFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const go = useGo();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const { filter } = address;
  const offered = offeredChoices(indexes, filter, counts);
  // What is checked is told apart only where the engine has found something, or a choice in the address has to be lifted.
  const hasFound = isFacetActive(filter, "bases") || indexes.some((index) => index.hasFound);
  const change = (next: Filter) => go({ ...address, filter: next }, { keepScroll: true });
  const tally = (count: number) => (
    <span className="text-ink-2 tabular-nums">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="sr-only">{`· ${t("search.results", { count })}`}</span>
    </span>
  );

  return (
    <section aria-label={t("search.filters")} className="flex flex-col items-start gap-2 print:hidden">
      <FilterToggle panel={panel} open={open} onOpen={setOpen}>
        <span>{t("search.filters")}</span>
      </FilterToggle>
      <div id={panel} className={`flex flex-wrap items-start gap-x-6 gap-y-2 ${open ? "" : "max-lg:hidden"}`}>
        <Facet label={t("filter.speaker")}>
          {offered.speakers.map(({ id, name, count }) => (
            <Chip
              key={id}
              pressed={isChosen(filter, "speakers", id)}
              onPress={() => change(toggleChoice(filter, "speakers", id))}
            >
              <Name of={name} />
              {tally(count)}
            </Chip>
          ))}
        </Facet>
        <Facet label={t("filter.outlet")}>
          {offered.outlets.map(({ id, name, count }) => (
            <Chip
              key={id}
              pressed={isChosen(filter, "outlets", id)}
              onPress={() => change(toggleChoice(filter, "outlets", id))}
            >
              <Name of={name} />
              {tally(count)}
            </Chip>
          ))}
        </Facet>
        <Facet label={t("filter.mode")}>
          {modes.map((mode) => (
            <Chip
              key={mode}
              pressed={isChosen(filter, "modes", mode)}
              onPress={() => change(toggleChoice(filter, "modes", mode))}
            >
              <span>{t(`mode.${mode}`)}</span>
              {tally(counts.modes.get(mode) ?? 0)}
            </Chip>
          ))}
        </Facet>
        {hasFound && (
          <Facet label={t("basis.label")}>
            {bases.map((basis) => (
              <Chip
                key={basis}
                pressed={isChosen(filter, "bases", basis)}
                onPress={() => change(toggleChoice(filter, "bases", basis))}
              >
                <BasisShape basis={basis} />
                <span>{t(`basis.${basis}`)}</span>
                {tally(counts.bases.get(basis) ?? 0)}
              </Chip>
            ))}
          </Facet>
        )}
        {isFiltered(filter) && (
          <Button kind="quiet" onClick={() => change(emptyFilter)}>
            {t("filter.clear")}
          </Button>
        )}
      </div>
    </section>
  );
}
