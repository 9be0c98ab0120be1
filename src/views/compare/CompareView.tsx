import { type RefObject, useEffect, useRef } from "react";
import {
  type Filter,
  indexStory,
  narrow,
  nextStatement,
  orderStatements,
  previousStatement,
  type Statement,
} from "@/corpus";
import { type StatementAddress, useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { PrintedFrom } from "@/parts/PrintedFrom";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { useSettings } from "@/shelf";
import { useStepKeys } from "@/ui/use-step-keys";
import { CompareFoot } from "./CompareFoot";
import { CompareHead } from "./CompareHead";
import { Contrasts } from "./Contrasts";
import { CollatedComparison } from "./collated/CollatedComparison";
import { FilterNote } from "./FilterNote";
import { passageAsBase } from "./model/collated-wordings";
import { aloneInStory, compareOutlets } from "./model/comparison";
import { ReadOn } from "./Neighbours";
import { NotReported } from "./NotReported";
import { Opening } from "./Opening";
import { ComparisonRows } from "./rows/ComparisonRows";
import { useFindingsKnown } from "./use-findings-known";
import { usePassages } from "./use-passages";

/** Share of the window's height below which the rows' head counts as out of sight. */
const fold = 0.75;

/**
 * Brings the rows into view when an address asks for one outlet's and they lie below the fold. A page that opens where the
 * reader had scrolled to before is left there.
 */
function useLeadingRow(rows: RefObject<HTMLElement | null>, leading: string | null): void {
  useEffect(() => {
    if (leading === null) return;
    // A frame later, because the router puts a page that opens to its top, or to where it was left, after this.
    const frame = requestAnimationFrame(() => {
      if (rows.current === null || window.scrollY !== 0) return;
      const { top } = rows.current.getBoundingClientRect();
      if (top > window.innerHeight * fold) rows.current.scrollIntoView({ block: "start" });
    });
    return () => cancelAnimationFrame(frame);
  }, [rows, leading]);
}

interface CompareViewProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

/** One statement: what there is to see, a row for each outlet that words it, who says otherwise and who is silent. */
export function CompareView({ statement, address }: CompareViewProps) {
  const localised = useLocalised();
  const go = useGo();
  const { story } = useStory();
  const { filter } = address;
  const rowsHead = useRef<HTMLDivElement>(null);
  usePageTitle(localised(statement.gloss));
  useLeadingRow(rowsHead, address.outlet);

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
  const passages = usePassages(statement);
  const known = useFindingsKnown(indexStory(story).statement(statement.id));
  const onFilter = (next: Filter) => go({ ...address, filter: next }, { keepScroll: true });

  return (
    <div className="compare-page mx-auto max-w-page px-4 md:px-8 print:px-0">
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
          <Opening statement={statement.id} known={known} />
          <div ref={rowsHead} className="pt-5 pb-8 print:pt-2 print:pb-2">
            <CollatedComparison address={address} columns={columns} passages={passages} known={known}>
              <ComparisonRows
                address={address}
                columns={columns}
                passage={passageAsBase(passages, address.base)}
              />
            </CollatedComparison>
          </div>
          <Contrasts statement={statement} address={address} />
          <NotReported statement={statement} address={address} silent={silent} />
        </>
      )}
      <ReadOn address={address} {...neighbours} />
      <PrintedFrom address={address} />
      <CompareFoot statement={statement} address={address} {...neighbours} />
    </div>
  );
}
