import type { CoveragePicture as Picture } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Name } from "../Name";
import { NumberedHead, NumberedOutlets } from "../NumberedOutlets";
import { headsFit } from "./heads-fit";
import { PictureDrawing, picturePitch } from "./PictureDrawing";
import { layPicture, reportedByOutlet, roomFor } from "./picture-bands";

/**
 * `score`: a line for each outlet, the statements along it. `upright`: a line for each statement, the outlets
 * across, for narrow screens. `bare`: a score without the outlets' names in sight.
 */
export type PictureForm = "score" | "upright" | "bare";

interface CoveragePictureProps {
  readonly picture: Picture;
  /** The picture without a filter, which says how large its parts are drawn. */
  readonly whole: Picture;
  readonly form: PictureForm;
}

/**
 * A story at a glance: every statement in its speaker's tone and under its speaker's shape, with a mark where
 * an outlet reports it. It runs in the reading direction; read aloud, it is what each outlet reports of it all.
 */
export function CoveragePicture({ picture, whole, form }: CoveragePictureProps) {
  const layout = layPicture(picture);
  const outlets = picture.outlets.length;
  const room = roomFor(whole);
  const score = (
    <PictureDrawing layout={layout} length={room.length} outlets={outlets} room={outlets} form="score" />
  );
  switch (form) {
    case "bare":
      return (
        <div className="relative">
          <ul className="sr-only">
            <OutletItems picture={picture} className="" />
          </ul>
          {score}
        </div>
      );
    case "score": {
      const { gutter, across } = picturePitch.score;
      return (
        <div className="flex items-stretch gap-x-4">
          <ul className="flex max-w-1/3 shrink-0 flex-col text-note leading-none">
            <li aria-hidden="true" style={{ flex: `${gutter / across} 1 0` }} />
            <OutletItems picture={picture} className="flex flex-1 items-center justify-between gap-x-3" />
          </ul>
          {score}
        </div>
      );
    }
    case "upright": {
      const { gutter, across } = picturePitch.upright;
      const fit = headsFit(picture.outlets, "stacked");
      const columns = `${gutter}fr repeat(${room.outlets}, minmax(0, ${across}fr))`;
      return (
        <div className="flex flex-col gap-3">
          {!fit && <NumberedOutlets names={picture.outlets} />}
          <ul
            className="grid items-end border-b-2 border-ink pb-2 text-center text-note leading-tight"
            style={{ gridTemplateColumns: columns }}
          >
            <li aria-hidden="true" />
            <OutletItems picture={picture} className="flex flex-col gap-1 text-balance" numbered={!fit} />
          </ul>
          <div className="flex">
            <PictureDrawing
              layout={layout}
              length={layout.length}
              outlets={outlets}
              room={room.outlets}
              form="upright"
            />
          </div>
        </div>
      );
    }
  }
}

interface OutletItemsProps {
  readonly picture: Picture;
  readonly className: string;
  /** By their numbers, where there is no room for names. */
  readonly numbered?: boolean;
}

/** The outlets, each with how many of the statements it reports. */
function OutletItems({ picture, className, numbered = false }: OutletItemsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reported = reportedByOutlet(picture);
  return picture.outlets.map((outlet, index) => (
    <li key={outlet.en} className={className}>
      {numbered ? (
        <NumberedHead name={outlet} index={index} />
      ) : (
        <Name of={outlet} className="line-clamp-3 leading-tight" />
      )}
      <span aria-hidden="true" className="text-ink-2 tabular-nums">
        {format.number(reported[index] ?? 0)}
      </span>
      <span className="sr-only">{`· ${t("count.statements", { count: reported[index] ?? 0 })}`}</span>
    </li>
  ));
}
