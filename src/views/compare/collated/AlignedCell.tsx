import { useMemo } from "react";
import { useTranslation } from "@/i18n";
import { type ColumnGroup, columnIn, type TableCell, tableCell } from "../model/table";
import { descriptionId, isLit, pieceName, spanName } from "../model/variants";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { CollatedText } from "./Piece";

interface AlignedCellProps {
  readonly wording: number;
  readonly group: ColumnGroup;
  readonly stop: string | null;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
}

type Empty = Extract<TableCell, { empty: true }>;

/** A place where the wording has nothing. */
function Nothing({
  wording,
  group,
  stop,
  cell,
}: Omit<AlignedCellProps, "lang" | "dir"> & { readonly cell: Empty }) {
  const { t } = useTranslation();
  const { hidden, id } = useCollated();
  const { lit } = useLitPlaces();
  const { variant, gap } = cell;
  const sign = (
    <>
      <span aria-hidden>∅</span>
      <span className="sr-only">{t("compare.collated.nothing")}</span>
    </>
  );
  if (variant === null) return sign;
  const shared = { "data-span": spanName(variant), "data-lit": isLit(lit, variant) ? "" : undefined };
  if (gap === null || hidden.has(gap)) {
    return (
      <span className="piece" {...shared}>
        {sign}
      </span>
    );
  }
  const name = pieceName(wording, group.from);
  return (
    <mark
      className="piece variant-nothing"
      {...shared}
      data-kind={gap}
      data-piece={name}
      data-at={group.from}
      tabIndex={name === stop ? 0 : -1}
      aria-describedby={descriptionId(id, variant)}
    >
      {sign}
    </mark>
  );
}

/** What one wording has in one place of the table. */
export function AlignedCell({ wording, group, stop, lang, dir }: AlignedCellProps) {
  const { collated } = useCollated();
  const cell = useMemo(() => tableCell(collated, wording, group), [collated, wording, group]);
  if (cell.empty) {
    return (
      <td className="px-3 py-1 text-ink-2">
        <Nothing wording={wording} group={group} stop={stop} cell={cell} />
      </td>
    );
  }
  return (
    <td lang={lang} dir={dir} className="px-3 py-1 reading-text">
      <div className="aligned-cell">
        <CollatedText
          wording={wording}
          fragments={cell.fragments}
          stop={stop}
          columnOf={(span) => columnIn(group, span)}
        />
      </div>
    </td>
  );
}
