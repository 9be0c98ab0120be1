import { directionOf, useLocale } from "@/i18n";
import { shapeOf } from "../speaker/tone";
import { markPaths, type PlacedMark, ringWidth } from "./mark-paths";
import type { PictureBand, PictureLayout } from "./picture-bands";

interface Pitch {
  /** From one statement to the next. */
  readonly along: number;
  /** From one outlet to the next. */
  readonly across: number;
  /** The room before the first outlet, for the speakers' shapes. */
  readonly gutter: number;
  /** The size of a mark, beside its own units. */
  readonly mark: number;
}

/** The measures of the two drawings, in units of their own. */
export const picturePitch = {
  score: { along: 14, across: 26, gutter: 24, mark: 0.8 },
  upright: { along: 14, across: 60, gutter: 24, mark: 0.85 },
} as const satisfies Record<string, Pitch>;

interface PictureDrawingProps {
  readonly layout: PictureLayout;
  /** How long the drawing is, in statements; longer than the layout where a filter hides some. */
  readonly length: number;
  readonly outlets: number;
  /** How many outlets there is room for. */
  readonly room: number;
  readonly form: keyof typeof picturePitch;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws a layout. Decorative: the words beside it say the same. */
export function PictureDrawing({ layout, length, outlets, room, form }: PictureDrawingProps) {
  const rtl = directionOf(useLocale()) === "rtl";
  const pitch = picturePitch[form];
  const long = length * pitch.along;
  const deep = pitch.gutter + room * pitch.across;
  const [width, height] = form === "score" ? [long, deep] : [deep, long];
  // Whichever axis lies across the page begins where reading begins.
  const at = (along: number, across: number): Point => {
    const [x, y] = form === "score" ? [along * pitch.along, across] : [across, along * pitch.along];
    return { x: rtl ? width - x : x, y };
  };
  const lines = Array.from({ length: outlets }, (_, index) => pitch.gutter + (index + 0.5) * pitch.across);

  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="block min-w-0 flex-1">
      {lines.map((across) => (
        <Rule key={across} from={at(0, across)} to={at(length, across)} />
      ))}
      {layout.bands.map((band) => (
        <g key={band.start} data-tone={band.tone} className="text-speaker">
          <BandHead band={band} at={at} gutter={pitch.gutter} />
          <Marks
            marks={band.rows.flatMap(({ along, cells }) =>
              cells.flatMap((mode, outlet) =>
                mode === null ? [] : [{ mode, ...at(along, lines[outlet] ?? 0) }],
              ),
            )}
            scale={pitch.mark}
          />
        </g>
      ))}
    </svg>
  );
}

interface MarksProps {
  readonly marks: readonly PlacedMark[];
  readonly scale: number;
}

/** All marks of one speaker in three paths: a library of many stories has more of them than a page bears elements. */
function Marks({ marks, scale }: MarksProps) {
  const { ground, full, hollow } = markPaths(marks, scale);
  return (
    <>
      <path d={ground} className="fill-paper" />
      <path d={hollow} className="fill-none stroke-current" strokeWidth={ringWidth * scale} />
      <path d={full} className="fill-current" />
    </>
  );
}

function Rule({ from, to }: { readonly from: Point; readonly to: Point }) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-rule" strokeWidth="0.75" />;
}

interface BandHeadProps {
  readonly band: PictureBand;
  readonly at: (along: number, across: number) => Point;
  readonly gutter: number;
}

/** The speaker's shape where the band begins, and a line as long as the band. */
function BandHead({ band, at, gutter }: BandHeadProps) {
  const across = gutter / 2 - 2;
  const shape = at(band.start + 0.5, across);
  const from = at(band.start + 1.2, across);
  const to = at(band.end, across);
  return (
    <>
      <path
        d={shapeOf(band.tone)}
        transform={`translate(${shape.x} ${shape.y}) scale(0.7) translate(-8 -8)`}
        className="fill-current"
      />
      {band.rows.length > 1 && (
        <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-current" strokeWidth="1" />
      )}
    </>
  );
}
