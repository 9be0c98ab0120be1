import { useMemo, useState } from "react";
import { isFiltered, statementOrders } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type StoryAddress, useGo, useHref } from "@/parts/address";
import { ExportStatements } from "@/parts/export/ExportStatements";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { HelpLink } from "@/parts/HelpLink";
import { useStory } from "@/parts/StoryContext";
import { Button } from "@/ui/Button";
import { ByWidth } from "@/ui/ByWidth";
import { Segmented } from "@/ui/Segmented";
import { usePrinting } from "@/ui/use-printing";
import { CoverageLegend } from "./CoverageLegend";
import { MatrixTable } from "./MatrixTable";
import { rowsAtOnce, storyMatrix } from "./matrix";
import { RestOfStatements } from "./RestOfStatements";
import { shownWhole, useDifferences } from "./use-findings";

/** Where the matrix ends, for who would rather not go through all of its marks. */
const after = "after-coverage";

/** The coverage matrix with its order and its key. */
export function CoverageSection({ address }: { readonly address: StoryAddress }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const go = useGo();
  const href = useHref()(address);
  const [steps, setSteps] = useState(1);
  const atOnce = rowsAtOnce(story);
  const printing = usePrinting();
  const measured = address.sort === "disagreement";
  const shownStatements = useMemo(() => shownWhole(story, address.filter), [story, address.filter]);
  const differences = useDifferences(story, measured ? shownStatements : null);
  const waiting = measured && differences === null;
  // Until the engine has answered, the rows stay in an order that needs none.
  const order = waiting ? "time" : address.sort;
  const most = printing ? Number.POSITIVE_INFINITY : steps * atOnce;
  const matrix = useMemo(
    () => storyMatrix(story, address.filter, order, differences, most),
    [story, address.filter, order, differences, most],
  );
  const shown = [
    t("count.statements", { count: matrix.statements }),
    t("count.outlets", { count: matrix.outlets.length }),
  ].join(" · ");

  return (
    <section aria-labelledby="coverage" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h2 id="coverage" className="flex flex-wrap items-baseline gap-x-3 text-heading font-semibold">
          <span>{t("story.coverage")}</span>
          {isFiltered(address.filter) && <span className="text-note font-normal text-ink-2">{shown}</span>}
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
      {matrix.statements === 0 ? (
        <NothingLeft
          story={story}
          filter={address.filter}
          onFilter={(filter) => go({ ...address, filter }, { keepScroll: true })}
        />
      ) : (
        <>
          <p className="max-w-measure text-note text-ink-2">
            <span>{t(`story.sortHelp_${address.sort}`)}</span> {measured && <HelpLink part="measure" />}
          </p>
          <p role="status" className={waiting ? "text-note text-ink-2" : "sr-only"}>
            {waiting && t("story.measuring")}
          </p>
          <CoverageLegend />
          <a
            href={`#${after}`}
            className="sr-only z-20 bg-ink text-ui text-paper focus:not-sr-only focus:absolute focus:px-4 focus:py-2 print:hidden"
          >
            {t("story.skip")}
          </a>
          <ByWidth
            step="md"
            narrow={<MatrixTable matrix={matrix} address={address} stacked />}
            wide={<MatrixTable matrix={matrix} address={address} stacked={false} />}
          />
          {matrix.drawn < matrix.statements && (
            <>
              <RestOfStatements statements={matrix.rest} address={address} />
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <p role="status" className="text-note text-ink-2">
                  {t("story.drawn", { drawn: matrix.drawn, of: matrix.statements })}
                </p>
                <Button className="print:hidden" onClick={() => setSteps(steps + 1)}>
                  {t("story.drawMore", {
                    statements: t("count.statements", {
                      count: Math.min(atOnce, matrix.statements - matrix.drawn),
                    }),
                  })}
                </Button>
              </div>
            </>
          )}
          <div className="-mx-3 print:hidden">
            <ExportStatements filter={address.filter} href={href} />
          </div>
        </>
      )}
      <div id={after} tabIndex={-1} className="outline-none" />
    </section>
  );
}
