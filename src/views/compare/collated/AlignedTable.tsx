import "./aligned-table.css";
import { type CSSProperties, useMemo, useRef } from "react";
import { Told, useTranslation } from "@/i18n";
import { OutletName } from "@/parts/OutletName";
import { bandsOf } from "../model/bands";
import { stopAmong, textAt } from "../model/fragments";
import { kindLabels } from "../model/kinds";
import { type ColumnGroup, cellNames, groupKind, tableCell, tableGroups } from "../model/table";
import { AlignedCell } from "./AlignedCell";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { onPieceKey } from "./piece-keys";
import { type TextMeasure, useTextMeasure } from "./use-text-measure";

/** Words whose width tells of a change of face. */
const sample = "مقابلة";

/** How many times the size of the words a cell is wide at most; what is longer breaks. */
const widest = 16;

/** What a cell has on its sides, and a pixel that is lost by rounding. */
const aside = 26;

interface Measured {
  readonly groups: readonly ColumnGroup[];
  readonly headOf: (group: ColumnGroup) => string;
}

/** How wide each group of columns is: as its widest words or its head, as far as a cell may be. */
function useWidths({ groups, headOf }: Measured, measure: TextMeasure | null): readonly number[] | null {
  const { collated } = useCollated();
  return useMemo(() => {
    if (measure === null) return null;
    const { words, labels, wordSize, width } = measure;
    const most = Math.min(widest * wordSize, width - aside);
    return groups.map((group) => {
      const texts = [...collated.collation.texts.keys()].map(
        (wording) => textAt(collated, wording, group) ?? "∅",
      );
      const longest = Math.max(...texts.map(words));
      return Math.max(Math.min(longest, most), labels(headOf(group))) + aside;
    });
  }, [collated, groups, headOf, measure]);
}

interface BandTableProps {
  readonly groups: readonly ColumnGroup[];
  readonly headOf: (group: ColumnGroup) => string;
  readonly label: string;
  readonly stop: string | null;
}

/** One band: a row for each wording, in columns that are named by what is in them. */
function BandTable({ groups, headOf, label, stop }: BandTableProps) {
  const { t } = useTranslation();
  const { collated, wordings, labels } = useCollated();
  return (
    <table aria-label={label} className="w-max max-w-full border-collapse">
      <thead>
        <tr className="align-baseline">
          <th scope="col" className="w-24 md:w-40">
            <span className="sr-only">{t("compare.collated.outlet")}</span>
          </th>
          {groups.map((group) => (
            <th
              key={group.from}
              scope="col"
              className="px-3 pb-1 text-start text-note font-normal whitespace-nowrap text-ink-2"
            >
              {headOf(group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wordings.map(({ key, outlet, article: source }, wording) => (
          <tr
            key={key}
            className="border-t border-rule align-baseline"
            data-reference={collated.base === wording ? "" : undefined}
          >
            <th
              scope="row"
              className="w-24 min-w-24 py-1 pe-3 text-start text-note font-semibold md:w-40 md:min-w-40"
            >
              {outlet === null || wordings.filter((other) => other.outlet?.id === outlet.id).length > 1 ? (
                <Told>{labels[wording] ?? ""}</Told>
              ) : (
                <OutletName outlet={outlet} short />
              )}
              {collated.base === wording && (
                <span className="block font-normal text-ink-2">{t("compare.collated.base")}</span>
              )}
            </th>
            {groups.map((group) => (
              <AlignedCell
                key={group.from}
                wording={wording}
                group={group}
                stop={stop}
                lang={source.lang}
                dir={source.dir}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The wordings as the rows of an interlinear page: what stands in one place stands in one column, and a row that is wider
 * than the screen goes on in the band below.
 */
export function AlignedTable() {
  const { t } = useTranslation();
  const { collated, wordings, hidden } = useCollated();
  const { current } = useLitPlaces();
  const room = useRef<HTMLDivElement>(null);
  const word = useRef<HTMLSpanElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const measure = useTextMeasure(room, word, label);
  const groups = useMemo(() => tableGroups(collated, hidden), [collated, hidden]);
  const heads = useMemo(
    () =>
      new Map(groups.map((group) => [group, t(kindLabels[groupKind(collated, group, hidden) ?? "same"])])),
    [collated, groups, hidden, t],
  );
  const measured = useMemo(
    () => ({ groups, headOf: (group: ColumnGroup) => heads.get(group) ?? "" }),
    [groups, heads],
  );
  const widths = useWidths(measured, measure);
  const names = useMemo(
    () => wordings.flatMap((_, wording) => cellNames(collated, wording, groups, hidden)),
    [collated, wordings, groups, hidden],
  );
  const hasNothing = useMemo(
    () => wordings.some((_, wording) => groups.some((group) => tableCell(collated, wording, group).empty)),
    [collated, wordings, groups],
  );
  const stop = stopAmong(names, current);
  const article = wordings[0]?.article;
  const bands = measure === null || widths === null ? [] : bandsOf(widths, measure.width);
  const style: CSSProperties & Record<"--cell-most", string> = {
    "--cell-most": `${(measure?.width ?? 0) - aside}px`,
  };
  return (
    <>
      <section
        aria-label={t("compare.collated.table")}
        dir={article?.dir}
        className="relative"
        style={style}
        onKeyDown={onPieceKey}
      >
        <div aria-hidden className="flex h-0">
          <span className="w-24 shrink-0 md:w-40" />
          <div ref={room} className="min-w-0 grow" />
          <span ref={word} lang={article?.lang} className="stream-word invisible absolute">
            {sample}
          </span>
          <span ref={label} className="invisible absolute text-note">
            {sample}
          </span>
        </div>
        <div className="flex flex-col gap-6 border-y-2 border-y-ink py-3">
          {bands.map(({ from, to }, index) => (
            <BandTable
              key={from}
              groups={groups.slice(from, to)}
              headOf={measured.headOf}
              label={
                bands.length === 1
                  ? t("compare.collated.table")
                  : t("compare.collated.tableBand", { number: index + 1, of: bands.length })
              }
              stop={stop}
            />
          ))}
        </div>
      </section>
      {hasNothing && (
        <p className="pt-2 text-note text-ink-2">
          <span aria-hidden>∅ </span>
          <span>{t("compare.collated.nothingMeans")}</span>
        </p>
      )}
    </>
  );
}
