import { type RefObject, useEffect, useRef } from "react";
import {
  type Filter,
  narrow,
  nextStatement,
  orderStatements,
  previousStatement,
  type Statement,
} from "@/corpus";
import { useTranslation } from "@/i18n";
import { type StatementAddress, useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { PrintedFrom } from "@/parts/PrintedFrom";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { useSettings } from "@/shelf";
import { useStepKeys } from "@/ui/use-step-keys";
import { ColumnRow } from "./ColumnRow";
import { Columns } from "./Columns";
import { CompareHead } from "./CompareHead";
import { Contrasts } from "./Contrasts";
import { CollatedComparison } from "./collated/CollatedComparison";
import { FilterNote } from "./FilterNote";
import { aloneInStory, compareOutlets } from "./model/comparison";
import { ReadOn } from "./Neighbours";
import { NotReported } from "./NotReported";
import { OutletSwitch } from "./OutletSwitch";

/** Share of the window's height below which the columns' head counts as out of sight. */
const fold = 0.75;

/**
 * Brings the columns into view when an address asks for one outlet's: when the page opens with it and the
 * columns lie below the fold, and when another outlet is chosen far down a stack. A page that opens where
 * the reader had scrolled to before is left there.
 */
function useLeadingColumn(columns: RefObject<HTMLElement | null>, leading: string | null): void {
  const opening = useRef(true);
  useEffect(() => {
    // A frame later, because the router puts a page that opens to its top, or to where it was left, after this.
    const frame = requestAnimationFrame(() => {
      const opened = opening.current;
      opening.current = false;
      if (columns.current === null) return;
      const { top } = columns.current.getBoundingClientRect();
      const outOfView = opened
        ? leading !== null && window.scrollY === 0 && top > window.innerHeight * fold
        : top < 0;
      if (outOfView) columns.current.scrollIntoView({ block: "start" });
    });
    return () => cancelAnimationFrame(frame);
  }, [columns, leading]);
}

interface CompareViewProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

/** One statement, a column for each outlet that words it; below, who says otherwise and who is silent. */
export function CompareView({ statement, address }: CompareViewProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const go = useGo();
  const { story } = useStory();
  const { filter } = address;
  const columnsHead = useRef<HTMLDivElement>(null);
  usePageTitle(localised(statement.gloss));
  useLeadingColumn(columnsHead, address.outlet);

  const selected = orderStatements(story, narrow(story, filter).statements, "time");
  const here = selected.findIndex(({ id }) => id === statement.id);
  const neighbours = {
    previous: previousStatement(story, filter, statement.id),
    next: nextStatement(story, filter, statement.id),
  };
  useStepKeys(useSettings().letterKeys, (step) => {
    const target = step === 1 ? neighbours.next : neighbours.previous;
    if (target !== null) go({ ...address, statement: target.id });
  });

  const { columns, hidden, silent } = compareOutlets(story, statement, filter);
  const onFilter = (next: Filter) => go({ ...address, filter: next }, { keepScroll: true });

  return (
    <div className="mx-auto max-w-page px-4 md:px-8">
      <CompareHead
        statement={statement}
        address={address}
        position={here === -1 ? null : here + 1}
        of={selected.length}
        {...neighbours}
      />
      {here === -1 ? (
        <div className="pb-10">
          <NothingLeft story={aloneInStory(story, statement)} filter={filter} onFilter={onFilter} />
        </div>
      ) : (
        <>
          <FilterNote hidden={hidden} filter={filter} onFilter={onFilter} />
          <div ref={columnsHead} className="pb-8">
            <CollatedComparison address={address} columns={columns}>
              {columns.length > 1 && <OutletSwitch address={address} columns={columns} />}
              <ColumnRow label={t("compare.columns")}>
                <Columns address={address} columns={columns} />
              </ColumnRow>
            </CollatedComparison>
          </div>
          <Contrasts statement={statement} address={address} />
          <NotReported statement={statement} address={address} silent={silent} />
        </>
      )}
      <ReadOn address={address} {...neighbours} />
      <PrintedFrom address={address} />
    </div>
  );
}
