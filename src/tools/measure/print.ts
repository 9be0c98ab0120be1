import { type CollationTimes, coldGoal } from "./collations";
import { type HeldUpTimes, heldUpGoal } from "./held-up/held-up";
import { filterGoal, type LargeLibrary, openingGoal } from "./large-library";
import type { Measured } from "./measure-page";
import { devices } from "./visit";
import { kinds } from "./weigh";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(head), ...rows.map(line)].join("\n");
}

function weights(pages: readonly Measured[]): string {
  const rows = pages.map(({ name, weight, total }) => [
    name,
    ...kinds.map((kind) => kilobytes(weight[kind])),
    kilobytes(total),
  ]);
  return table(["kB, gzipped", ...kinds, "total"], rows);
}

function moments(pages: readonly Measured[]): string {
  const rows = pages.flatMap(({ name, on }) =>
    devices.map((device) => {
      const seen = on[device.name];
      return [
        `${name}, ${device.name}`,
        String(seen?.layoutShift ?? ""),
        String(Math.round(seen?.firstPaint ?? 0)),
        String(Math.round(seen?.textShown ?? 0)),
      ];
    }),
  );
  return table(["page, device", "layout shift", "first paint, ms", "text shown, ms"], rows);
}

/** All that was measured, for people. */
export function printed(pages: readonly Measured[]): string {
  const slow = devices.flatMap(({ name, slow }) =>
    slow === null
      ? []
      : [
          `${name}: processor ${slow.processorTimes}× slower, ${slow.roundTripMs} ms and ${kilobytes(slow.bytesPerSecond)} kB/s of line`,
        ],
  );
  return [
    "What a first visit fetches until the page is at rest:",
    weights(pages),
    "",
    `What it shows and when (${slow.join("; ")}; desk: this machine as it is):`,
    moments(pages),
  ].join("\n");
}

const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

/** How many times as much one thing costs as another in the same run: what no slow machine makes worse. */
const timesAsMuch = (one: number, other: number) => Number((one / other).toFixed(2));

const verdict = (ratio: number, goal: number) =>
  `${ratio.toFixed(2)}×, ${ratio <= goal ? "within" : "over"} the goal of ${goal}×`;

/** What setting a statement's wordings beside one another costs a page, for people. */
export function printedCollations(times: CollationTimes): string {
  const { processorTimes, statements, middle, worst, cold } = times;
  return [
    `All outlets of one statement collated, ${statements} statements, processor ${processorTimes}× slower:`,
    `the first of a page ${milliseconds(cold)}; later ones ${milliseconds(middle)} in the middle, ` +
      `${milliseconds(worst.time)} at worst (${worst.statement}).`,
    `The first against a later one: ${verdict(timesAsMuch(cold, middle), coldGoal)}.`,
  ].join("\n");
}

/** What does not depend on the machine, for comparing one build with the next. Bytes; shifts by device. */
export function figures(pages: readonly Measured[]): Record<string, unknown> {
  return Object.fromEntries(
    pages.map(({ name, weight, total, on }) => [
      name,
      {
        bytes: { ...weight, total },
        layoutShift: Object.fromEntries(
          Object.entries(on).map(([device, { layoutShift }]) => [device, layoutShift]),
        ),
      },
    ]),
  );
}

/** How much more a large library costs than one story alone, in the same run. */
export function largeFigures(large: LargeLibrary) {
  const { alone, size } = large;
  return {
    size,
    opening: timesAsMuch(large.library, alone.library),
    filterStory: timesAsMuch(large.filterStory, alone.filterStory),
    filterLibrary: timesAsMuch(large.filterLibrary, alone.filterLibrary),
    heap: timesAsMuch(large.heap, alone.heap),
  };
}

/** What a large library costs, for people. */
export function printedLargeLibrary(large: LargeLibrary): string {
  const { size, processorTimes, alone } = large;
  const { opening, filterStory, filterLibrary } = largeFigures(large);
  const pair = (name: "filterStory" | "filterLibrary" | "library") =>
    `${Math.round(large[name])} ms against ${Math.round(alone[name])} ms`;
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return [
    `A made library of ${size.stories} stories × ${size.articles} articles × ${size.statements} statements against one of its stories alone, in the page’s own processor time, processor ${processorTimes}× slower:`,
    `from a choice in a story's filter to the frame that shows it ${pair("filterStory")}: ${verdict(filterStory, filterGoal)};`,
    `the same in the library's ${pair("filterLibrary")}: ${verdict(filterLibrary, filterGoal)};`,
    `the library on screen ${pair("library")}: ${verdict(opening, openingGoal)};`,
    `heap ${megabytes(large.heap)} MB against ${megabytes(alone.heap)} MB.`,
  ].join("\n");
}

/** How much longer the page is held up at the limits than by what is ordinary, in the same run. */
export const heldUpFigures = ({ of }: HeldUpTimes): Record<string, number> =>
  Object.fromEntries(of.map(({ name, limit, ordinary }) => [name, timesAsMuch(limit, ordinary)]));

/** How long the page is held up by what comes in and at the limits of a story, for people. */
export function printedHeldUp({ processorTimes, of }: HeldUpTimes): string {
  return [
    `The longest task of the page, in its own processor time, processor ${processorTimes}× slower:`,
    ...of.map(
      ({ name, limit, ordinary }) =>
        `${name}: ${Math.round(limit)} ms against ${Math.round(ordinary)} ms: ${verdict(timesAsMuch(limit, ordinary), heldUpGoal)}`,
    ),
  ].join("\n");
}
