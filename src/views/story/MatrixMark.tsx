import { commonBasis, type Filter, hasFoundWordings } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { PlainLink, statementAddress } from "@/parts/address";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { leadsOn, type MatrixCell, type MatrixRow } from "./matrix";
import { stopAttributes } from "./use-matrix-keys";

/**
 * Says a cell of the matrix in words: how the outlet words the statement, whether it says otherwise, and whether a
 * person has checked that where the story has what nobody has.
 */
function useCoverageText(): (cell: Pick<MatrixCell, "coverage" | "contrary">) => string {
  const { t } = useTranslation();
  const { story } = useStory();
  const telling = hasFoundWordings(story);
  return ({ coverage: { mode, inHeadline, wordings }, contrary }) => {
    const how =
      mode === null
        ? t(telling ? "coverage.notFound" : "coverage.none")
        : mode === "headline"
          ? t("coverage.headline")
          : [t(`mode.${mode}`), ...(inHeadline ? [t("coverage.alsoHeadline")] : [])].join(t("story.and"));
    const basis = telling ? commonBasis(wordings) : null;
    return [
      how,
      ...(contrary ? [t("coverage.contrary")] : []),
      ...(basis === null ? [] : [t(`basis.${basis}`)]),
    ].join(t("story.and"));
  };
}

interface MatrixMarkProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  /** The cell's place among those of its row, and the row's among all. */
  readonly index: number;
  readonly place: number;
  /** The stop of the row that the Tab key comes to. */
  readonly current: number | null;
  readonly filter: Filter;
  readonly headers?: string;
  readonly className: string;
}

/** How one outlet covers one statement: a mark that fills its cell, and the way into the comparison there. */
export function MatrixMark({
  row,
  cell,
  index,
  place,
  current,
  filter,
  headers,
  className,
}: MatrixMarkProps) {
  const text = useCoverageText();
  const localised = useLocalised();
  const { story } = useStory();
  const { t } = useTranslation();
  const format = useFormat();
  const { outlet, coverage, contrary, difference } = cell;
  const stop = 1 + row.statement.contrasts.length + index;
  const stopHere = stopAttributes({ row: place, stop }, current === stop);
  const look = `relative border-b border-rule text-center align-middle ${className}`;
  const mark = <CoverageMark mode={coverage.mode} inHeadline={coverage.inHeadline} contrary={contrary} />;
  if (!leadsOn(cell)) {
    return (
      <td headers={headers} className={`${look} focus-visible:-outline-offset-2`} {...stopHere}>
        {mark}
        <span className="sr-only">{text(cell)}</span>
      </td>
    );
  }
  const how = [
    text(cell),
    ...(difference === null ? [] : [t("story.differenceOf", { share: format.percent(difference) })]),
  ].join(t("story.and"));
  return (
    <td headers={headers} className={look}>
      <PlainLink
        address={statementAddress(story.id, row.statement.id, filter, outlet.id)}
        aria-label={t("story.mark", { outlet: localised(outlet.name), how })}
        title={how}
        className="isolate absolute inset-0 flex items-center justify-center text-speaker hover:bg-wash focus-visible:z-10 focus-visible:-outline-offset-2"
        {...stopHere}
      >
        {difference !== null && <Shade share={difference} />}
        {mark}
      </PlainLink>
    </td>
  );
}

/** Fills a cell from below, the higher the further the outlet parts from the others. */
function Shade({ share }: { readonly share: number }) {
  return (
    <span
      aria-hidden="true"
      className="absolute inset-x-1 bottom-0 -z-10 bg-wash"
      style={{ blockSize: `${share * 100}%` }}
    />
  );
}
