import { ribbonPath } from "./ribbon-path";
import type { StreamLayout } from "./stream-layout";

interface RibbonsProps {
  readonly width: number;
  readonly layout: StreamLayout;
  /** Whether the stream runs from right to left. */
  readonly rtl: boolean;
  /** For each passage, whether its branches are lit. */
  readonly lit: readonly boolean[];
}

/** The ribbons under the words. Decorative: the words over them say the same in their order. */
export function Ribbons({ width, layout, rtl, lit }: RibbonsProps) {
  const { height, ribbons, passages } = layout;
  const bands = passages.flatMap((passage) =>
    passage.shared ? [] : passage.branches.map(({ band }) => band),
  );
  // One path for all of it: between paths of one colour there would be seams.
  const whole = [...ribbons, ...bands].map(ribbonPath).join("");
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${Math.max(1, height)}`}
    >
      <g transform={rtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
        <path d={whole} className="stream-ribbon" />
        {passages.flatMap((passage, index) =>
          passage.shared || lit[index] !== true
            ? []
            : passage.branches.map(({ band, y }) => (
                <path key={y} d={ribbonPath(band)} className="stream-ribbon" data-lit="" />
              )),
        )}
      </g>
    </svg>
  );
}
