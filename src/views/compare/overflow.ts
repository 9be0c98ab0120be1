/** Whether a row that scrolls sideways holds more before and after what is in sight, in reading order. */
export interface Overflow {
  readonly before: boolean;
  readonly after: boolean;
}

/** Fractions of a pixel are no columns. */
const slack = 2;

interface Scrolled {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  /** Counts down from 0 in a right-to-left row, up from 0 in a left-to-right one. */
  readonly scrollLeft: number;
}

export function overflowOf({ scrollWidth, clientWidth, scrollLeft }: Scrolled): Overflow {
  const passed = Math.abs(scrollLeft);
  return { before: passed > slack, after: scrollWidth - clientWidth - passed > slack };
}
