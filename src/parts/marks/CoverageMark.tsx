import type { Mode } from "@/corpus";
import { ModeShape } from "./ModeShape";

interface CoverageMarkProps {
  readonly mode: Mode | null;
  /** A statement that also stands in the headline carries a roof over its mark. */
  readonly inHeadline?: boolean;
  /** The outlet says otherwise somewhere. */
  readonly contrary?: boolean;
  /** The mark's height, in pixels. */
  readonly size?: number;
}

// A sign of inequality of its own; the fonts' is too faint at this size.
const unequal = "M-6-2.5H6M-6 2.5H6M3-7-3 7";

/** The mark of one outlet's cover of one statement. Decorative: its cell says the same in words. */
export function CoverageMark({ mode, inHeadline = false, contrary = false, size = 24 }: CoverageMarkProps) {
  const roof = inHeadline && mode !== null && mode !== "headline";
  // Room on both sides, so that the mark itself stays in the middle of its column.
  const beside = contrary && mode !== null;
  const [start, width] = beside ? [-16, 56] : [0, 24];
  return (
    <svg
      aria-hidden="true"
      width={(size * width) / 24}
      height={size}
      viewBox={`${start} 0 ${width} 24`}
      className="inline-block shrink-0 align-middle"
    >
      <g transform="translate(12 14)">
        {mode !== null && <ModeShape mode={mode} />}
        {mode === null && !contrary && <circle r="1.25" className="fill-ink-2" />}
      </g>
      {roof && <path d="M7 5.5 12 2l5 3.5" className="fill-none stroke-current" strokeWidth="1.5" />}
      {contrary && (
        <path
          d={unequal}
          transform={beside ? "translate(-5 14) scale(0.85)" : "translate(12 14)"}
          className="fill-none stroke-rubric"
          strokeWidth="1.75"
        />
      )}
    </svg>
  );
}
