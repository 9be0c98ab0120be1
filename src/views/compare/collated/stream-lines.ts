/** One word of the stream as it was measured, in pixels, with the gap behind it. */
export interface MeasuredWord {
  readonly width: number;
  readonly gap: number;
}

export interface MeasuredBranch {
  /** None for a branch that runs past without words. */
  readonly words: readonly MeasuredWord[];
  /** Who takes this branch. */
  readonly label: readonly MeasuredWord[];
}

export type MeasuredPassage =
  | { readonly shared: true; readonly words: readonly MeasuredWord[] }
  | { readonly shared: false; readonly branches: readonly MeasuredBranch[] };

/** The sizes that the stream is drawn in, in pixels. */
export interface StreamMetrics {
  /** The room that there is from edge to edge. */
  readonly width: number;
  /** The height of a ribbon that carries one row of words. */
  readonly band: number;
  /** The height of a row of labels. */
  readonly labelRow: number;
  /** Between two branches, and between two lines of the stream. */
  readonly space: number;
  /** How far a ribbon takes to part or to meet. */
  readonly joint: number;
  /** Between a ribbon's end and its words. */
  readonly inset: number;
  /** The height of a branch without words. */
  readonly thread: number;
}

/** The width of words side by side: the last one's gap does not count. */
export function widthOf(words: readonly MeasuredWord[]): number {
  return words.reduce((sum, { width, gap }, at) => sum + width + (at === words.length - 1 ? 0 : gap), 0);
}

/** Breaks words into rows that are no wider than `room`; a word that is wider than that has a row to itself. */
export function breakWords(
  words: readonly MeasuredWord[],
  room: number,
): readonly { readonly from: number; readonly to: number }[] {
  const rows: { from: number; to: number }[] = [];
  let width = 0;
  for (const [at, word] of words.entries()) {
    const last = rows.at(-1);
    if (last === undefined || width + word.width > room) {
      rows.push({ from: at, to: at + 1 });
      width = word.width + word.gap;
    } else {
      last.to = at + 1;
      width += word.width + word.gap;
    }
  }
  return rows;
}

/** A branch broken into rows, and how much room it takes. */
export interface Broken {
  readonly rows: readonly { readonly from: number; readonly to: number }[];
  readonly labelRows: readonly { readonly from: number; readonly to: number }[];
  readonly width: number;
  readonly band: number;
  readonly height: number;
}

function breakBranch({ words, label }: MeasuredBranch, room: number, metrics: StreamMetrics): Broken {
  const rows = breakWords(words, room);
  const labelRows = breakWords(label, room);
  const widths = [
    ...rows.map(({ from, to }) => widthOf(words.slice(from, to))),
    ...labelRows.map(({ from, to }) => widthOf(label.slice(from, to))),
  ];
  const band = rows.length === 0 ? metrics.thread : rows.length * metrics.band;
  return {
    rows,
    labelRows,
    width: Math.max(0, ...widths) + 2 * metrics.inset,
    band,
    height: labelRows.length * metrics.labelRow + band,
  };
}

/** What stands on one line of the stream. */
export type Item =
  | {
      readonly passage: number;
      readonly shared: true;
      readonly from: number;
      readonly to: number;
      readonly width: number;
      /** Whether the stream itself begins or ends with these words. */
      readonly begins: boolean;
      readonly ends: boolean;
    }
  | {
      readonly passage: number;
      readonly shared: false;
      readonly branches: readonly Broken[];
      readonly width: number;
      /** Whether the branches come out of a ribbon, and run into one again. */
      readonly parts: boolean;
      readonly meets: boolean;
    };

/** Branches may be this much higher for being kept on the line where they begin. */
const patience = 1.4;

export function stackHeight(branches: readonly Broken[], space: number): number {
  return branches.reduce((sum, { height }) => sum + height, 0) + space * Math.max(0, branches.length - 1);
}

/** Breaks branches into rows for what is left of a line, or, where that makes them much higher, for a whole one. */
function fitBranches(
  branches: readonly MeasuredBranch[],
  place: { readonly index: number; readonly of: number; readonly left: number },
  metrics: StreamMetrics,
): Extract<Item, { shared: false }> {
  const parts = place.index > 0;
  const meets = place.index < place.of - 1;
  const joints = (Number(parts) + Number(meets)) * metrics.joint;
  const within = (width: number) =>
    branches.map((branch) => breakBranch(branch, width - joints - 2 * metrics.inset, metrics));
  const whole = within(metrics.width);
  const rest = within(place.left);
  const widthOfAll = (all: readonly Broken[]) => Math.max(0, ...all.map(({ width }) => width)) + joints;
  const fits =
    widthOfAll(rest) <= place.left &&
    stackHeight(rest, metrics.space) <= patience * stackHeight(whole, metrics.space);
  const chosen = fits ? rest : whole;
  return { passage: place.index, shared: false, branches: chosen, width: widthOfAll(chosen), parts, meets };
}

/** Gives every passage its line. Shared words break anywhere; branches stay together and take a new line instead. */
export function fillLines(
  passages: readonly MeasuredPassage[],
  metrics: StreamMetrics,
): readonly (readonly Item[])[] {
  const lines: Item[][] = [[]];
  let left = metrics.width;
  const newLine = () => {
    if (lines.at(-1)?.length !== 0) lines.push([]);
    left = metrics.width;
  };
  const put = (item: Item) => {
    lines.at(-1)?.push(item);
    left -= item.width;
  };
  passages.forEach((passage, index) => {
    if (passage.shared) {
      for (let from = 0; from < passage.words.length; ) {
        const rest = passage.words.slice(from);
        const narrowest = (rest[0]?.width ?? 0) + 2 * metrics.inset;
        if (narrowest > left) newLine();
        const to = from + (breakWords(rest, left - 2 * metrics.inset)[0]?.to ?? rest.length);
        const width = widthOf(passage.words.slice(from, to)) + 2 * metrics.inset;
        const begins = index === 0 && from === 0;
        const ends = index === passages.length - 1 && to === passage.words.length;
        put({ passage: index, shared: true, from, to, width, begins, ends });
        from = to;
      }
      return;
    }
    const item = fitBranches(passage.branches, { index, of: passages.length, left }, metrics);
    if (item.width > left) newLine();
    put(item);
  });
  return lines.filter((line) => line.length > 0);
}
