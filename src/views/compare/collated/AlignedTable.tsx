import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Told, useTranslation } from "@/i18n";
import { OutletName } from "@/parts/OutletName";
import { columnKinds } from "@/text";
import { stopAmong } from "../model/fragments";
import { gravest, kindLabels } from "../model/kinds";
import { type ColumnGroup, cellNames, tableGroups } from "../model/table";
import { columnsIn } from "../model/variants";
import { AlignedCell } from "./AlignedCell";
import { useCollated, useLitPlaces } from "./CollatedContext";
import { onPieceKey } from "./piece-keys";

/** How the wordings differ in a group of columns, at the head of it. */
function GroupHead({ group }: { readonly group: ColumnGroup }) {
  const { t } = useTranslation();
  const { collated, hidden } = useCollated();
  const kind = gravest(
    columnsIn(group)
      .filter((column) => collated.collation.columns[column]?.punctuation === false)
      .map((column) => columnKinds(collated.collation)[column]?.kind ?? null)
      .filter((each) => each === null || !hidden.has(each)),
  );
  return (
    <th scope="col" className="px-3 pb-1 text-start text-note font-normal whitespace-nowrap text-ink-2">
      {group.shared || kind === null ? (
        <span className="sr-only">{t(kindLabels.same)}</span>
      ) : (
        t(kindLabels[kind])
      )}
    </th>
  );
}

/** Whether an element holds more than it shows, so that it scrolls sideways; follows every change of either. */
function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (box === null || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth + 1));
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}

/** The wordings as rows of one table, whose columns hold what stands in one place. It scrolls within itself. */
export function AlignedTable() {
  const { t } = useTranslation();
  const { collated, wordings, labels, hidden } = useCollated();
  const { current } = useLitPlaces();
  const region = useRef<HTMLElement>(null);
  const scrolls = useScrolls(region);
  const groups = useMemo(() => tableGroups(collated, hidden), [collated, hidden]);
  const names = useMemo(
    () => wordings.flatMap((_, wording) => cellNames(collated, wording, groups, hidden)),
    [collated, wordings, groups, hidden],
  );
  const stop = stopAmong(names, current);
  const article = wordings[0]?.article;
  return (
    <section
      ref={region}
      aria-label={scrolls ? t("compare.collated.tableRegion") : undefined}
      tabIndex={scrolls ? 0 : undefined}
      className="relative -mx-4 overflow-x-auto border-y-2 border-y-ink md:mx-0"
      dir={article?.dir}
    >
      <table aria-label={t("compare.collated.table")} className="border-collapse" onKeyDown={onPieceKey}>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-1 bg-paper">
              <span className="sr-only">{t("compare.collated.outlet")}</span>
            </th>
            {groups.map((group) => (
              <GroupHead key={group.from} group={group} />
            ))}
          </tr>
        </thead>
        <tbody>
          {wordings.map(({ key, outlet, article: source }, wording) => (
            <tr key={key} className="border-t border-rule align-baseline">
              <th
                scope="row"
                className="sticky start-0 z-1 w-24 min-w-24 bg-paper py-2 ps-4 pe-3 text-start text-note font-semibold md:w-40 md:min-w-40 md:ps-0"
              >
                {wordings.filter((other) => other.outlet.id === outlet.id).length > 1 ? (
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
    </section>
  );
}
