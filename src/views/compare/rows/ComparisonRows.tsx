import "@/ui/drawn-near.css";
import "./rows.css";
import { type MouseEvent, useContext, useMemo } from "react";
import type { OriginalPassage } from "@/corpus/original";
import { useTranslation } from "@/i18n";
import { type StatementAddress, useGo } from "@/parts/address";
import { useDrawn } from "@/ui/use-in-turn";
import { CollatedContext } from "../collated/CollatedContext";
import type { OutletColumn } from "../model/comparison";
import { groupRows, type OutletRow, referenceFirst, rowsOf } from "../model/rows";
import { ComparisonRow } from "./ComparisonRow";
import { OriginalRow } from "./OriginalRow";

interface ComparisonRowsProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
  /** What the original has of the statement, where that is the reference. */
  readonly passage?: OriginalPassage | null;
}

/** Rows that are drawn with the screen, and in each task after that. */
const drawing = { first: 16, step: 4 };

/** What has a press of its own. */
const pressable = "a, button, summary, input, select, label, details > div, [data-piece]";

/** A press anywhere on a row makes it the reference, or lets it go: the link in it does the same for the keyboard. */
function useRowChoice(address: StatementAddress, rows: readonly OutletRow[]) {
  const go = useGo();
  return {
    onClick: ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(pressable) !== null) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = target.closest<HTMLElement>("[data-outlet-row]")?.dataset.outletRow;
      const row = rows.find(({ outlet }) => outlet.id === id);
      if (row === undefined) return;
      const base = row.outlet.id === address.base ? null : row.outlet.id;
      go({ ...address, base }, { keepScroll: true, replace: true });
    },
  };
}

/** One row an outlet, those in the same words together, the reference on top of all; of very many some at a time. */
export function ComparisonRows({ address, columns, passage = null }: ComparisonRowsProps) {
  const { t } = useTranslation();
  const collated = useContext(CollatedContext);
  const rows = useMemo(() => rowsOf(columns, address.outlet), [columns, address.outlet]);
  const groups = useMemo(() => {
    const of = collated === null ? null : { ...collated, collation: collated.collated.collation };
    return referenceFirst(groupRows(rows, of, address.base), address.base);
  }, [rows, collated, address.base]);
  const drawn = useDrawn(rows.length, drawing);
  const choice = useRowChoice(address, rows);
  const isChoice = rows.length > 1 || passage !== null;
  let left = drawn;
  return (
    <ol
      aria-label={t("compare.rows.label")}
      className="comparison-rows border-y-2 border-y-ink"
      data-choice={isChoice ? "" : undefined}
      {...(isChoice ? choice : {})}
    >
      {passage !== null && (
        <li className="row-group drawn-near" data-reference="">
          <OriginalRow address={address} passage={passage} />
        </li>
      )}
      {groups.map((group) => {
        const shown = group.slice(0, Math.max(0, left));
        left -= shown.length;
        const [first] = shown;
        if (first === undefined) return null;
        return (
          <li
            key={first.outlet.id}
            className="row-group drawn-near"
            data-reference={first.outlet.id === address.base && isChoice ? "" : undefined}
          >
            {group.length > 1 && (
              <p className="pt-3 text-note font-semibold text-ink-2">{t("compare.rows.sameWords")}</p>
            )}
            {shown.map((row) => (
              <ComparisonRow
                key={row.outlet.id}
                address={address}
                row={row}
                canChoose={isChoice}
                isWhole={address.all || columns.length === 1}
              />
            ))}
          </li>
        );
      })}
    </ol>
  );
}
