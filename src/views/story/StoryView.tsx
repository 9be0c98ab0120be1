import { selectOutlets, selectStatements, statementOrders } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { type StoryAddress, useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { Segmented } from "@/ui/Segmented";
import { useMediaQuery } from "@/ui/use-media-query";
import { CoverageLegend } from "./CoverageLegend";
import { CoverageList } from "./CoverageList";
import { CoverageMatrix } from "./CoverageMatrix";
import { Headlines } from "./Headlines";
import { matrixGroups } from "./matrix-groups";
import { Speakers } from "./Speakers";
import { TimelineStrip } from "./TimelineStrip";

/** One occasion: who reported what and how, the headlines, the speakers, the days. */
export function StoryView({ address }: { readonly address: StoryAddress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { story } = useStory();
  const go = useGo();
  const wide = useMediaQuery("(min-width: 56rem)");
  usePageTitle(localised(story.title));

  const statements = selectStatements(story, address.filter);
  const outlets = selectOutlets(story, address.filter);
  const groups = matrixGroups(story, statements, outlets, address.sort);

  return (
    <div className="mx-auto flex max-w-page flex-col gap-10 px-4 py-8 md:px-8 md:py-12">
      <header className="flex flex-col gap-3">
        <p className="text-note text-ink-2">
          {[
            format.day(story.date),
            t("count.outlets", { count: story.outlets.length }),
            t("count.statements", { count: story.statements.length }),
          ].join(" · ")}
        </p>
        <h1 className="font-reading text-title font-bold">{localised(story.title)}</h1>
        <p className="max-w-measure font-reading text-heading leading-9 text-ink-2">
          {localised(story.summary)}
        </p>
      </header>

      <section aria-labelledby="coverage" className="flex flex-col gap-4">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <h2 id="coverage" className="text-heading font-semibold">
            {t("story.coverage")}
          </h2>
          <div className="print:hidden">
            <Segmented
              label={t("story.sort")}
              value={address.sort}
              onChange={(sort) => go({ ...address, sort }, { keepScroll: true })}
              options={statementOrders.map((value) => ({ value, label: t(`story.sort_${value}`) }))}
            />
          </div>
        </div>
        <p className="max-w-measure text-note text-ink-2">{t(`story.sortHelp_${address.sort}`)}</p>
        <CoverageLegend />
        {statements.length === 0 ? (
          <NothingLeft
            story={story}
            filter={address.filter}
            onFilter={(filter) => go({ ...address, filter }, { keepScroll: true })}
          />
        ) : wide ? (
          <CoverageMatrix groups={groups} outlets={outlets} address={address} />
        ) : (
          <CoverageList groups={groups} address={address} />
        )}
      </section>

      <Headlines filter={address.filter} />
      <Speakers filter={address.filter} />
      <TimelineStrip filter={address.filter} />
    </div>
  );
}
