import "@/parts/marks/statement-lines.css";
import "@/ui/drawn-near.css";
import "./beside.css";
import { useMemo, useRef, useState } from "react";
import { type Article, isFiltered, narrow, type StatementId, sharedStatements } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type BesideAddress, useGo } from "@/parts/address";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { useSettings } from "@/shelf";
import { FootBar } from "@/ui/FootBar";
import { StepPair } from "@/ui/StepPair";
import { useDrawn } from "@/ui/use-in-turn";
import { useStepKeys } from "@/ui/use-step-keys";
import { BesideContext } from "./BesideContext";
import { BesideHead } from "./BesideHead";
import { PairChoice } from "./PairChoice";
import { RowItem } from "./RowItem";
import { type Row, rowsOf } from "./rows";
import { stopsOf } from "./stops";
import { useStops } from "./use-stops";

interface StepsProps {
  /** The place of the stop where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Goes through what both articles word, one by one. */
function Steps(props: StepsProps) {
  const { t } = useTranslation();
  const { position, of } = props;
  return (
    <FootBar>
      <StepPair label={t("beside.steps")} previous={t("beside.previous")} next={t("beside.next")} {...props}>
        {position === 0 ? t("counted.places", { count: of }) : t("beside.position", { position, of })}
      </StepPair>
    </FootBar>
  );
}

interface SideBySideViewProps {
  readonly first: Article;
  readonly second: Article;
  readonly address: BesideAddress;
}

/** Two articles in rows that are locked by the statements that both word. */
export function SideBySideView({ first, second, address }: SideBySideViewProps) {
  const { t } = useTranslation();
  const go = useGo();
  const localised = useLocalised();
  const { story, outletOf } = useStory();
  const { filter, sharedOnly } = address;
  const root = useRef<HTMLDivElement>(null);
  const [lit, light] = useState<StatementId | null>(null);

  const statements = useMemo(() => narrow(story, filter).statements, [story, filter]);
  const rows = useMemo(() => rowsOf(first, second, statements), [first, second, statements]);
  const shown = sharedOnly ? rows.filter(({ kind }) => kind !== "alone") : rows;
  const shared = sharedStatements(statements, first, second).length;
  const hidden = sharedStatements(story.statements, first, second).length - shared;
  const stops = stopsOf(rows);
  const { current, reach, step, announcement } = useStops(address, stops, root);
  useStepKeys(useSettings().letterKeys, (direction) => step(direction, true));

  const outlets = { first: outletOf(first.id), second: outletOf(second.id) };
  const names = [outlets.first, outlets.second].map((outlet) =>
    outlet === null ? "" : localised(outlet.short),
  );
  usePageTitle(names.join(" · "));
  if (outlets.first === null || outlets.second === null) return null;

  const context = {
    address,
    articles: { first, second },
    outlets: { first: outlets.first, second: outlets.second },
    lit,
    light,
    current: current?.key ?? null,
    reach,
  };
  return (
    <BesideContext value={context}>
      <div
        ref={root}
        className="beside mx-auto flex max-w-page flex-col gap-6 px-4 pt-8 pb-24 md:px-8 md:pt-12"
      >
        <BesideHead address={address} rows={rows} shared={shared} hidden={hidden} />
        {statements.length === 0 && isFiltered(filter) && (
          <NothingLeft story={story} filter={filter} onFilter={(next) => go({ ...address, filter: next })} />
        )}
        <p role="status" className="sr-only">
          {announcement}
        </p>
        <PairChoice address={address} />
        <div className="beside-columns hidden font-semibold print:grid">
          <OutletName outlet={outlets.first} />
          <OutletName outlet={outlets.second} />
        </div>
        <ol aria-label={t("beside.rows")} className="flex flex-col gap-6">
          <Rows rows={shown} reached={current?.key ?? null} />
        </ol>
        {stops.length > 0 && (
          <Steps
            position={current === null ? 0 : 1 + stops.indexOf(current)}
            of={stops.length}
            onStep={(direction) => step(direction, false)}
          />
        )}
      </div>
    </BesideContext>
  );
}

/** Rows that are drawn with the screen, and in each task after that: each takes a comparison of its two passages. */
const drawing = { first: 24, step: 3 };

interface RowsProps {
  readonly rows: readonly Row[];
  /** Where the reader is: all as far as there is drawn, however far down it stands. */
  readonly reached: string | null;
}

function Rows({ rows, reached }: RowsProps) {
  const place = rows.findIndex(({ key }) => key === reached);
  const drawn = useDrawn(rows.length, drawing);
  return rows.slice(0, Math.max(drawn, place + 1)).map((row) => <RowItem key={row.key} row={row} />);
}
