import { blockingFacets, emptyFilter, type Filter, type FilterFacet, type Story } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";

interface NothingLeftProps {
  readonly story: Story;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const facetNames = {
  speakers: "filter.speaker",
  outlets: "filter.outlet",
  modes: "filter.mode",
  bases: "basis.label",
  words: "filter.words",
} as const satisfies Record<FilterFacet, string>;

/** What a screen shows when a filter leaves nothing: which part of it to lift, and what that would bring back. */
export function NothingLeft({ story, filter, onFilter }: NothingLeftProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="flex flex-col items-start gap-3 border-s-4 border-rubric py-2 ps-4">
      <p className="font-reading text-heading">{t("filter.nothing")}</p>
      {blockingFacets(story, filter).map(({ facets, without, left }) => (
        <Button key={facets.join()} onClick={() => onFilter(without)}>
          {t("filter.lift", {
            facets: format.list(facets.map((facet) => t("filter.quoted", { facet: t(facetNames[facet]) }))),
            left: t("count.statements", { count: left }),
          })}
        </Button>
      ))}
      <Button kind="quiet" onClick={() => onFilter(emptyFilter)}>
        {t("filter.liftAll")}
      </Button>
    </div>
  );
}
