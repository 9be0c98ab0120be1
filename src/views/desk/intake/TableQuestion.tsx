import { useId, useState } from "react";
import { useFormat, useTranslation } from "@/i18n";
import type { AskedTable, TableColumn, TableColumns } from "@/shelf/import";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";

interface TableQuestionProps {
  /** The file that the table came from; null for pasted text. */
  readonly from: string | null;
  readonly table: AskedTable;
  readonly onAnswer: (columns: TableColumns) => void;
  readonly onLeave: () => void;
}

const asked = [
  "text",
  "headline",
  "outlet",
  "published",
  "address",
  "byline",
] as const satisfies readonly TableColumn[];
/** Of a cell so much is shown as tells what the column holds. */
const shown = 60;

/** Asks which of a table's columns are what, where their names do not tell. */
export function TableQuestion({ from, table, onAnswer, onLeave }: TableQuestionProps) {
  const { t } = useTranslation();
  const [columns, setColumns] = useState<TableColumns>(table.columns);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-4 border-s-4 border-rubric ps-4">
      <h2 id={headingId} className="text-ui font-semibold">
        {t("desk.tableAsk")}
      </h2>
      <p className="text-note text-ink-2">
        <bdi>{from ?? t("desk.pastedText")}</bdi>
        <span>{` · ${t("desk.tableRows", { count: table.rows })}`}</span>
      </p>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {asked.map((column) => (
          <ColumnField
            key={column}
            column={column}
            table={table}
            value={columns[column] ?? null}
            onChange={(at) => setColumns(withColumn(columns, column, at))}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button disabled={columns.text === undefined} onClick={() => onAnswer(columns)}>
          {t("desk.tableRead")}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t("desk.leaveOut")}
        </Button>
      </div>
    </section>
  );
}

/** The columns with one of them said anew; what was said of that place before is taken back. */
function withColumn(columns: TableColumns, column: TableColumn, at: number | null): TableColumns {
  const others = asked.flatMap((each): [TableColumn, number][] => {
    const place = columns[each];
    return each === column || place === undefined || place === at ? [] : [[each, place]];
  });
  return Object.fromEntries(at === null ? others : [...others, [column, at]]);
}

interface ColumnFieldProps {
  readonly column: TableColumn;
  readonly table: AskedTable;
  readonly value: number | null;
  readonly onChange: (at: number | null) => void;
}

function ColumnField({ column, table, value, onChange }: ColumnFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const options = table.heads.map((head, at) => ({
    at,
    name: head === "" ? t("desk.columnAt", { at: format.number(at + 1) }) : head,
  }));
  const cell =
    value === null ? "" : (table.sample.map((row) => row[value] ?? "").find((each) => each !== "") ?? "");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-note text-ink-2">
        {t(`desk.column_${column}`)}
      </label>
      <select
        id={id}
        className={fieldClass}
        value={value ?? ""}
        aria-describedby={cell === "" ? undefined : `${id}-cell`}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === "" ? null : Number(currentTarget.value))
        }
      >
        <option value="">{t("desk.columnNone")}</option>
        {options.map(({ at, name }) => (
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
      {cell !== "" && (
        <p id={`${id}-cell`} className="text-note text-ink-2">
          <bdi>{cell.length > shown ? `${cell.slice(0, shown).trimEnd()}…` : cell}</bdi>
        </p>
      )}
    </div>
  );
}
