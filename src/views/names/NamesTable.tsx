import { memo } from "react";
import type { Filter, Outlet } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { OutletName } from "@/parts/OutletName";
import { useLocalised } from "@/parts/use-localised";
import { useDrawn } from "@/ui/use-in-turn";
import { FormItem } from "./FormItem";
import { PartedNote } from "./PartedNote";
import { type NameRow, type NameSection, namesInTurn } from "./rows";

interface NamesTableProps {
  readonly section: NameSection;
  readonly outlets: readonly Outlet[];
  readonly filter: Filter;
}

/** Names down, outlets across. */
export function NamesTable({ section, outlets, filter }: NamesTableProps) {
  const { t } = useTranslation();
  const drawn = useDrawn(section.rows.length, namesInTurn(outlets.length));
  return (
    <table
      aria-labelledby={`names-${section.kind}`}
      className="w-full table-fixed border-collapse text-start"
    >
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          <th scope="col" className="w-1/6 py-2 pe-4 text-start text-note font-semibold">
            {t("names.name")}
          </th>
          {outlets.map((outlet) => (
            <th key={outlet.id} scope="col" className="px-3 py-2 text-start text-note font-semibold">
              <OutletName outlet={outlet} short />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {section.rows.slice(0, drawn).map((row) => (
          <Row key={row.name.id} row={row} filter={filter} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: NameRow;
  readonly filter: Filter;
}

const Row = memo(function Row({ row: { name, cells, forms, parted }, filter }: RowProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-3 pe-4 text-start font-normal">
        <span className="block font-semibold">
          <Told>{localised(name.name)}</Told>
        </span>
        <span className="text-note text-ink-2">{t("counted.forms", { count: forms })}</span>
        <PartedNote parted={parted} />
      </th>
      {cells.map((cell) => (
        <td key={cell.outlet.id} className="px-3 py-3">
          {cell.forms.length === 0 ? (
            <span className="text-ink-2">
              <span aria-hidden="true">—</span>
              <span className="sr-only">{t("names.unnamed")}</span>
            </span>
          ) : (
            <ul className="flex flex-col gap-2">
              {cell.forms.map((written) => (
                <FormItem key={written.form} written={written} filter={filter} />
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  );
});
