import type { ReactNode } from "react";
import type { Precision } from "@/corpus";
import type { Extent, LabelledExtent } from "./pack-lanes";

// Told apart by form: a day is a full bar, a span a thinner one, an approximate date an open, broken outline.
const looks = {
  day: "h-2 bg-current",
  span: "h-1 bg-current",
  approximate: "h-2 rounded-chip border border-dashed border-current",
} as const satisfies Record<Precision, string>;

/** The height of one row of bars, in rem. */
const rowHeight = 3.25;

const percent = (share: number) => `${share * 100}%`;

interface BarProps {
  readonly bar: Extent;
  readonly extent: LabelledExtent;
  readonly row: number;
  readonly precision: Precision;
  /** The speaker's tone, where the bar is a speaker's. */
  readonly tone?: number;
  readonly children: ReactNode;
}

/** A bar at its place on the axis with its label beneath it. */
export function Bar({ bar, extent, row, precision, tone, children }: BarProps) {
  const width = extent.end - extent.start;
  const isBefore = extent.label === "before";
  return (
    <li
      data-tone={tone}
      className={`absolute ${isBefore ? "flex flex-row-reverse items-center" : ""}`}
      style={{
        insetInlineStart: percent(extent.start),
        inlineSize: percent(width),
        insetBlockStart: `${row * rowHeight}rem`,
      }}
    >
      <span
        aria-hidden="true"
        className={`block shrink-0 ${tone === undefined ? "" : "text-speaker"} ${looks[precision]}`}
        style={{ inlineSize: percent((bar.end - bar.start) / width) }}
      />
      <span className={`block ${isBefore ? "grow pe-3 text-end" : ""}`}>{children}</span>
    </li>
  );
}

/** The list that bars are placed in, as high as its rows. */
export function Bars({ rows, children }: { readonly rows: number; readonly children: ReactNode }) {
  return (
    <ul className="relative" style={{ blockSize: `${rows * rowHeight}rem` }}>
      {children}
    </ul>
  );
}
