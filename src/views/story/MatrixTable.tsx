import { useMemo } from "react";
import { useTranslation } from "@/i18n";
import type { StoryAddress } from "@/parts/address";
import { headsFit } from "@/parts/marks/heads-fit";
import { NumberedHead, NumberedOutlets } from "@/parts/NumberedOutlets";
import { OutletName } from "@/parts/OutletName";
import { useDrawn } from "@/ui/use-in-turn";
import { firstRowsOf, type Matrix, rowsInTurn } from "./matrix";
import { SpeakerRows } from "./SpeakerRows";
import { useMatrixKeys } from "./use-matrix-keys";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly address: StoryAddress;
  /** Where there is little room, a statement stands on a line of its own above its marks. */
  readonly stacked: boolean;
}

const head =
  "sticky top-0 z-10 border-b-2 border-ink bg-paper pt-3 pb-2 align-bottom text-note leading-tight font-semibold print:static";

/** Who reported what, and how: statements down by speaker, outlets across. */
export function MatrixTable({ matrix, address, stacked }: MatrixTableProps) {
  const { t } = useTranslation();
  const { current, ...grid } = useMatrixKeys(matrix);
  const { outlets } = matrix;
  const drawn = useDrawn(matrix.drawn, rowsInTurn(outlets.length));
  const groups = useMemo(() => firstRowsOf(matrix.groups, drawn), [matrix.groups, drawn]);
  const firstRows = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const names = outlets.map(({ short }) => short);
  const fit = headsFit(names, stacked ? "stacked" : "wide");
  const table = (
    <table className="coverage-matrix w-full table-fixed border-separate border-spacing-0" {...grid}>
      <caption className="sr-only">{t("story.caption")}</caption>
      <colgroup>
        {!stacked && <col className="w-1/2 print:w-3/5" />}
        {outlets.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {!stacked && (
            <th scope="col" className={`${head} text-start`}>
              {t("story.statement")}
            </th>
          )}
          {outlets.map((outlet, index) => (
            <th
              key={outlet.id}
              id={`outlet-${outlet.id}`}
              scope="col"
              className={`${head} px-0.5 text-center text-balance`}
            >
              {fit ? (
                <OutletName outlet={outlet} short />
              ) : (
                <NumberedHead name={outlet.short} index={index} />
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, index) => (
        <SpeakerRows
          key={group.speaker}
          group={group}
          outlets={outlets}
          firstRow={firstRows[index] ?? 0}
          address={address}
          stacked={stacked}
          current={current}
        />
      ))}
    </table>
  );
  if (fit) return table;
  return (
    <div className="flex flex-col gap-3">
      <NumberedOutlets names={names} />
      {table}
    </div>
  );
}
