import type { Mode, CoveragePicture as Picture } from "@/corpus";
import { directionOf, useLocale, useTranslation } from "@/i18n";
import { toneAt } from "../speaker/tone";
import { useLocalised } from "../use-localised";

/** The size of one cell of the picture, in its own units. */
const step = { across: 14, down: 22 };
const radius = 4.5;

function Dot({ mode }: { readonly mode: Mode }) {
  switch (mode) {
    case "direct":
      return <circle r={radius} className="fill-(--speaker)" />;
    case "mixed":
      return (
        <>
          <circle r={radius - 0.75} className="fill-none stroke-(--speaker)" strokeWidth="1.5" />
          <path d={`M0 ${-radius}a${radius} ${radius} 0 0 1 0 ${radius * 2}Z`} className="fill-(--speaker)" />
        </>
      );
    case "indirect":
      return <circle r={radius - 0.75} className="fill-none stroke-(--speaker)" strokeWidth="1.5" />;
    case "headline":
      return <path d="M-4.5 2.5 0-2.5l4.5 5" className="fill-none stroke-(--speaker)" strokeWidth="1.75" />;
  }
}

interface PlacedDot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly mode: Mode;
  readonly tone: number;
}

/** The dots of a picture, each in the middle of its cell; the first statement stands where reading begins. */
function dotsOf(picture: Picture, rtl: boolean): readonly PlacedDot[] {
  const width = picture.rows.length * step.across;
  return picture.rows.flatMap(({ speaker, cells }, column) => {
    const along = (column + 0.5) * step.across;
    const x = rtl ? width - along : along;
    const tone = toneAt(picture.speakers.findIndex(({ id }) => id === speaker));
    return cells.flatMap((mode, line) => {
      const y = (line + 0.5) * step.down;
      return mode === null ? [] : [{ key: `${x} ${y}`, x, y, mode, tone }];
    });
  });
}

/**
 * A story at a glance: a column for each statement in its speaker's tone, a line for each outlet. It runs in
 * the reading direction and is read aloud as one sentence.
 */
export function CoveragePicture({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const rtl = directionOf(useLocale()) === "rtl";
  const width = Math.max(1, picture.rows.length) * step.across;
  const height = picture.outlets.length * step.down;
  const reported = (outlet: number) =>
    picture.rows.filter(({ cells }) => (cells[outlet] ?? null) !== null).length;

  return (
    <div className="flex items-stretch gap-x-4">
      <ul className="flex shrink-0 flex-col">
        {picture.outlets.map((outlet, index) => (
          <li key={outlet.en} className="flex flex-1 items-center text-note text-ink-2">
            <bdi>{localised(outlet)}</bdi>
            <span className="sr-only">: {t("count.statements", { count: reported(index) })}</span>
          </li>
        ))}
      </ul>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="block min-w-0 flex-1">
        {picture.outlets.map((outlet, line) => (
          <line
            key={outlet.en}
            x2={width}
            y1={(line + 0.5) * step.down}
            y2={(line + 0.5) * step.down}
            className="stroke-rule"
            strokeWidth="0.75"
          />
        ))}
        {dotsOf(picture, rtl).map(({ key, x, y, mode, tone }) => (
          <g key={key} data-tone={tone} transform={`translate(${x} ${y})`}>
            <circle r={radius} className="fill-paper" />
            <Dot mode={mode} />
          </g>
        ))}
      </svg>
    </div>
  );
}
