import { memo } from "react";
import type { Filter } from "@/corpus";
import { Told } from "@/i18n";
import { OutletName } from "@/parts/OutletName";
import { useLocalised } from "@/parts/use-localised";
import { useDrawn } from "@/ui/use-in-turn";
import { FormItem } from "./FormItem";
import { PartedNote } from "./PartedNote";
import { type NameRow, type NameSection, namesInTurn } from "./rows";

interface NamesCardsProps {
  readonly section: NameSection;
  readonly filter: Filter;
}

/** The same as the table where there is no room for one: name by name, outlet by outlet. */
export function NamesCards({ section, filter }: NamesCardsProps) {
  const drawn = useDrawn(section.rows.length, namesInTurn(section.rows[0]?.cells.length ?? 0));
  return (
    <ul className="flex flex-col border-t-2 border-ink">
      {section.rows.slice(0, drawn).map((row) => (
        <Card key={row.name.id} row={row} filter={filter} />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly row: NameRow;
  readonly filter: Filter;
}

const Card = memo(function Card({ row: { name, cells, parted }, filter }: CardProps) {
  const localised = useLocalised();
  return (
    <li className="flex flex-col gap-2 border-b border-rule py-4">
      <div>
        <h3 className="font-semibold">
          <Told>{localised(name.name)}</Told>
        </h3>
        <PartedNote parted={parted} />
      </div>
      {cells
        .filter(({ forms }) => forms.length > 0)
        .map(({ outlet, forms }) => (
          <div key={outlet.id} className="grid grid-cols-3 gap-3">
            <p className="pt-1 text-note text-balance text-ink-2">
              <OutletName outlet={outlet} short />
            </p>
            <ul className="col-span-2 flex flex-col gap-2">
              {forms.map((written) => (
                <FormItem key={written.form} written={written} filter={filter} />
              ))}
            </ul>
          </div>
        ))}
    </li>
  );
});
