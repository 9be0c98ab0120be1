import { memo } from "react";
import type { Outlet } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { StoryAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { toneOf } from "@/parts/speaker/tone";
import { MatrixMark } from "./MatrixMark";
import type { MatrixGroup, MatrixRow } from "./matrix";
import type { MatrixPlace } from "./matrix-step";
import { StatementHead } from "./StatementHead";

interface SpeakerRowsProps {
  readonly group: MatrixGroup;
  readonly outlets: readonly Outlet[];
  /** The place of the group's first row among all rows. */
  readonly firstRow: number;
  readonly address: StoryAddress;
  readonly stacked: boolean;
  /** Where the Tab key stops. */
  readonly current: MatrixPlace;
}

/** One speaker's statements, under the speaker's name. */
export const SpeakerRows = memo(function SpeakerRows(props: SpeakerRowsProps) {
  const { group, outlets, firstRow, address, stacked, current: stop } = props;
  const { t } = useTranslation();
  const { story, speaker } = useStory();
  const who = speaker(group.speaker);
  const Row = stacked ? StackedRow : WideRow;
  return (
    <tbody data-tone={toneOf(story, group.speaker)} className="group">
      <tr className="break-after-avoid">
        <th
          id={`by-${group.speaker}`}
          scope="rowgroup"
          colSpan={outlets.length + (stacked ? 0 : 1)}
          className="border-b border-rule pt-10 pb-2 text-start text-ui font-semibold group-first-of-type:pt-5 print:pt-3 print:pb-0.5"
        >
          {who === null ? <bdi>{group.speaker}</bdi> : <SpeakerName story={story} speaker={who} />}{" "}
          <span className="ms-2 text-note font-normal text-ink-2">
            {t("count.statements", { count: group.statements })}
          </span>
        </th>
      </tr>
      {group.rows.map((row, index) => {
        const place = firstRow + index;
        const current = place === stop.row ? stop.stop : null;
        return <Row key={row.statement.id} row={row} place={place} address={address} current={current} />;
      })}
    </tbody>
  );
});

interface RowProps {
  readonly row: MatrixRow;
  /** The row's place in the whole matrix. */
  readonly place: number;
  readonly address: StoryAddress;
  /** The stop of the row that the Tab key comes to; null where it comes to another row. */
  readonly current: number | null;
}

/** The cells of a row; only the row that the reader leaves and the one that they come to are drawn anew. */
const WideRow = memo(function WideRow({ row, place, address, current }: RowProps) {
  return (
    <tr className="break-inside-avoid hover:bg-sheet">
      <th scope="row" className="border-b border-rule py-2 pe-6 text-start font-normal print:py-0.5">
        <StatementHead row={row} place={place} address={address} current={current} />
      </th>
      {row.cells.map((cell, index) => (
        <MatrixMark
          key={cell.outlet.id}
          className="h-14 print:h-7"
          {...{ row, cell, index, place, current }}
          filter={address.filter}
        />
      ))}
    </tr>
  );
});

/** A row of two lines. The marks name their heads, since the statement is not beside them. */
const StackedRow = memo(function StackedRow({ row, place, address, current }: RowProps) {
  const id = `statement-${row.statement.id}`;
  return (
    <>
      <tr>
        <th
          id={id}
          scope="row"
          colSpan={row.cells.length}
          className="pt-3 text-start align-top font-normal print:pt-1"
        >
          <StatementHead row={row} place={place} address={address} current={current} />
        </th>
      </tr>
      <tr>
        {row.cells.map((cell, index) => (
          <MatrixMark
            key={cell.outlet.id}
            className="h-12 pb-1 print:h-7"
            headers={`by-${row.statement.speaker} ${id} outlet-${cell.outlet.id}`}
            {...{ row, cell, index, place, current }}
            filter={address.filter}
          />
        ))}
      </tr>
    </>
  );
});
