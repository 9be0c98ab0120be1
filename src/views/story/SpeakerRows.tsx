import type { Outlet } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { StoryAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { toneOf } from "@/parts/speaker/tone";
import { MatrixMark } from "./MatrixMark";
import type { MatrixGroup, MatrixRow } from "./matrix";
import { StatementHead } from "./StatementHead";

interface SpeakerRowsProps {
  readonly group: MatrixGroup;
  readonly outlets: readonly Outlet[];
  /** The place of the group's first row among all rows. */
  readonly firstRow: number;
  readonly address: StoryAddress;
  readonly stacked: boolean;
}

/** One speaker's statements, under the speaker's name. */
export function SpeakerRows({ group, outlets, firstRow, address, stacked }: SpeakerRowsProps) {
  const { t } = useTranslation();
  const { story, speaker } = useStory();
  const who = speaker(group.speaker);
  const Row = stacked ? StackedRow : WideRow;
  return (
    <tbody data-tone={toneOf(story, group.speaker)} className="group">
      <tr>
        <th
          id={`by-${group.speaker}`}
          scope="rowgroup"
          colSpan={outlets.length + (stacked ? 0 : 1)}
          className="border-b border-rule pt-10 pb-2 text-start text-ui font-semibold group-first-of-type:pt-5"
        >
          {who === null ? <bdi>{group.speaker}</bdi> : <SpeakerName story={story} speaker={who} />}{" "}
          <span className="ms-2 text-note font-normal text-ink-2">
            {t("count.statements", { count: group.statements })}
          </span>
        </th>
      </tr>
      {group.rows.map((row, index) => (
        <Row key={row.statement.id} row={row} place={firstRow + index} address={address} />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  /** The row's place in the whole matrix. */
  readonly place: number;
  readonly address: StoryAddress;
}

function WideRow({ row, place, address }: RowProps) {
  return (
    <tr className="break-inside-avoid hover:bg-sheet">
      <th scope="row" className="border-b border-rule py-2 pe-6 text-start font-normal">
        <StatementHead row={row} place={place} address={address} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell.outlet.id} className="relative h-14 border-b border-rule text-center align-middle">
          <MatrixMark
            statement={row.statement.id}
            cell={cell}
            place={{ row: place, column: index + 1 }}
            filter={address.filter}
          />
        </td>
      ))}
    </tr>
  );
}

/** A row of two lines. The marks name their heads, since the statement is not beside them. */
function StackedRow({ row, place, address }: RowProps) {
  const id = `statement-${row.statement.id}`;
  return (
    <>
      <tr>
        <th id={id} scope="row" colSpan={row.cells.length} className="pt-3 text-start align-top font-normal">
          <StatementHead row={row} place={place} address={address} />
        </th>
      </tr>
      <tr>
        {row.cells.map((cell, index) => (
          <td
            key={cell.outlet.id}
            headers={`by-${row.statement.speaker} ${id} outlet-${cell.outlet.id}`}
            className="relative h-12 border-b border-rule pb-1 text-center align-middle"
          >
            <MatrixMark
              statement={row.statement.id}
              cell={cell}
              place={{ row: place, column: index + 1 }}
              filter={address.filter}
            />
          </td>
        ))}
      </tr>
    </>
  );
}
