import type { Filter, StatementId } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { PlainLink, statementAddress } from "@/parts/address";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { leadsOn, type MatrixCell } from "./matrix";
import type { MatrixPlace } from "./matrix-step";
import { useCoverageText } from "./use-coverage-text";
import { placeAttribute } from "./use-matrix-keys";

interface MatrixMarkProps {
  readonly statement: StatementId;
  readonly cell: MatrixCell;
  readonly place: MatrixPlace;
  readonly filter: Filter;
}

/** How one outlet covers one statement: a mark that fills its cell, and the way into the comparison there. */
export function MatrixMark({ statement, cell, place, filter }: MatrixMarkProps) {
  const text = useCoverageText();
  const localised = useLocalised();
  const { story } = useStory();
  const { t } = useTranslation();
  const format = useFormat();
  const { outlet, coverage, contrary, distance } = cell;
  const mark = <CoverageMark mode={coverage.mode} inHeadline={coverage.inHeadline} contrary={contrary} />;
  const said = [
    text(cell),
    ...(distance === null ? [] : [t("story.distance", { share: format.percent(distance) })]),
  ];
  if (!leadsOn(cell)) {
    return (
      <>
        {mark}
        <span className="sr-only">{text(cell)}</span>
      </>
    );
  }
  return (
    <PlainLink
      address={statementAddress(story.id, statement, filter, outlet.id)}
      aria-label={`${localised(outlet.name)}: ${said.join(t("story.and"))}`}
      title={said.join(t("story.and"))}
      className="isolate absolute inset-0 flex items-center justify-center text-speaker hover:bg-wash focus-visible:z-10 focus-visible:-outline-offset-2"
      {...placeAttribute(place)}
    >
      {distance !== null && <Shade share={distance} />}
      {mark}
    </PlainLink>
  );
}

/** Fills a cell from below, the higher the further the outlet's words are from the others'. */
function Shade({ share }: { readonly share: number }) {
  return (
    <span
      aria-hidden="true"
      className="absolute inset-x-1 bottom-0 -z-10 bg-wash"
      style={{ blockSize: `${share * 100}%` }}
    />
  );
}
