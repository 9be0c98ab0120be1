import { scaleUtc } from "d3-scale";
import { utcDay } from "d3-time";
import type { Day, DayRange } from "@/corpus";
import type { Extent } from "./pack-lanes";

/** The midnight that a day begins with. Days have no zone; the axis counts them in UTC. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const nextMidnight = (day: Day): Date => utcDay.offset(midnight(day), 1);

export interface Tick {
  readonly day: string;
  /** Where the day begins, as a share of the axis. */
  readonly at: number;
}

/** A true time scale: each day as wide as the next. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** How much of the axis one day takes. */
  readonly dayShare: number;
  /** Where a range of days stands, or null where none of it lies on the axis. Cut off at its ends. */
  place(range: DayRange): Extent | null;
}

/** The axis of the days from `first` to `last`, both included. */
export function createAxis(first: Day, last: Day): Axis {
  const from = midnight(first);
  const to = nextMidnight(last);
  const scale = scaleUtc([from, to], [0, 1]).clamp(true);
  const days = utcDay.range(from, to);
  return {
    ticks: days.map((date) => ({ day: date.toISOString().slice(0, 10), at: scale(date) })),
    dayShare: 1 / days.length,
    place: (range) => {
      const start = scale(midnight(range.from));
      const end = scale(nextMidnight(range.to));
      return start < end ? { start, end } : null;
    },
  };
}

/** The first and last day of some ranges; null when there is none. */
export function daysOf(ranges: readonly DayRange[]): { readonly first: Day; readonly last: Day } | null {
  const [start, ...others] = ranges;
  if (start === undefined) return null;
  return others.reduce(
    ({ first, last }, { from, to }) => ({ first: from < first ? from : first, last: to > last ? to : last }),
    { first: start.from, last: start.to },
  );
}
