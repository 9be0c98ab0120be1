import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ribbonPath } from "@/views/compare/collated/ribbon-path";
import { layOutStream, type Ribbon, type StreamLayout } from "@/views/compare/collated/stream-layout";
import {
  breakWords,
  type MeasuredPassage,
  type MeasuredWord,
  type StreamMetrics,
  widthOf,
} from "@/views/compare/collated/stream-lines";

const metrics = (width: number): StreamMetrics => ({
  width,
  band: 40,
  labelRow: 20,
  space: 10,
  joint: 30,
  inset: 8,
  thread: 4,
});

const words = (...widths: number[]): readonly MeasuredWord[] => widths.map((width) => ({ width, gap: 5 }));

const someWords = fc
  .array(fc.integer({ min: 5, max: 90 }), { maxLength: 12 })
  .map((widths) => words(...widths));
const label = fc
  .array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 4 })
  .map((widths) => words(...widths));
const branches = fc.array(fc.record({ words: someWords, label }), { minLength: 2, maxLength: 5 });

/** Shared words and branches by turns, as a stream has them. */
const passages: fc.Arbitrary<readonly MeasuredPassage[]> = fc
  .array(
    fc.oneof(
      someWords
        .filter((all) => all.length > 0)
        .map((all): MeasuredPassage => ({ shared: true as const, words: all })),
      branches.map((all): MeasuredPassage => ({ shared: false as const, branches: all })),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.filter((each, index) => index === 0 || all[index - 1]?.shared !== each.shared));

/** At least the widest word, its insets and two bends. */
const width = fc.integer({ min: 170, max: 900 });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** The boxes of all words on the page: rows of shared words, and whole branches. */
function boxesOf(layout: StreamLayout, given: readonly MeasuredPassage[]): readonly Box[] {
  return layout.passages.flatMap((placed, index) => {
    const passage = given[index];
    if (placed.shared && passage?.shared === true) {
      return placed.rows.map(({ from, to, x, y }) => ({
        ...{ x, y, toX: x + widthOf(passage.words.slice(from, to)), toY: y + 40 },
      }));
    }
    return placed.shared
      ? []
      : placed.branches.map(({ x, y, width: across, height }) => ({
          ...{ x, y, toX: x + across, toY: y + height },
        }));
  });
}

const overlap = (a: Box, b: Box) =>
  a.x < b.toX - 0.01 && b.x < a.toX - 0.01 && a.y < b.toY - 0.01 && b.y < a.toY - 0.01;

describe("breakWords", () => {
  it("fills a row before it begins the next", () => {
    expect(breakWords(words(30, 30, 30, 30), 70)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it("gives a word that is wider than the room a row to itself", () => {
    expect(breakWords(words(10, 200, 10), 50)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("has no row for no words", () => {
    expect(breakWords([], 50)).toEqual([]);
  });
});

describe("layOutStream", () => {
  it("lays two branches around the middle of the shared line, and lets them meet again", () => {
    const layout = layOutStream(
      [
        { shared: true, words: words(50) },
        {
          shared: false,
          branches: [
            { words: words(60), label: words(20) },
            { words: words(40), label: words(20) },
          ],
        },
        { shared: true, words: words(50) },
      ],
      metrics(600),
    );
    const [before, parted, after] = layout.passages;
    expect(before?.shared === true && before.rows[0]?.y).toBe(45);
    expect(after?.shared === true && after.rows[0]?.y).toBe(45);
    expect(parted?.shared === false && parted.branches.map(({ x, y }) => [x, y])).toEqual([
      [96, 0],
      [96, 70],
    ]);
    // Two shared words, and two bends out of the first and two into the second.
    expect(layout.ribbons).toHaveLength(6);
    expect(layout.height).toBe(130);
  });

  it("takes a new line for branches that find no room", () => {
    const parted: MeasuredPassage = {
      shared: false,
      branches: [
        { words: words(150), label: words(20) },
        { words: words(150), label: words(20) },
      ],
    };
    const layout = layOutStream([{ shared: true, words: words(100) }, parted], metrics(250));
    const placed = layout.passages[1];
    expect(placed?.shared === false && placed.branches[0]?.y).toBeGreaterThan(40);
  });

  it("gives a branch without words a thread, and its label", () => {
    const layout = layOutStream(
      [
        {
          shared: false,
          branches: [
            { words: words(50), label: words(20) },
            { words: [], label: words(20) },
          ],
        },
      ],
      metrics(300),
    );
    const placed = layout.passages[0];
    const silent = placed?.shared === false ? placed.branches[1] : undefined;
    expect(silent?.rows).toEqual([]);
    expect(silent?.band.from.height).toBe(4);
  });

  it("keeps everything within the width", () => {
    fc.assert(
      fc.property(passages, width, (given, across) => {
        for (const { x, toX } of boxesOf(layOutStream(given, metrics(across)), given)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(toX).toBeLessThanOrEqual(across + 0.01);
        }
      }),
    );
  });

  it("lets no words lie over others", () => {
    fc.assert(
      fc.property(passages, width, (given, across) => {
        const boxes = boxesOf(layOutStream(given, metrics(across)), given);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it("shows every word once, in its order", () => {
    fc.assert(
      fc.property(passages, width, (given, across) => {
        const inOrder = (rows: readonly { readonly from: number; readonly to: number }[], count: number) => {
          const shown = rows.flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, at) => from + at),
          );
          expect(shown).toEqual(Array.from({ length: count }, (_, at) => at));
        };
        layOutStream(given, metrics(across)).passages.forEach((placed, index) => {
          const passage = given[index];
          if (placed.shared && passage?.shared === true) inOrder(placed.rows, passage.words.length);
          if (placed.shared || passage === undefined || passage.shared) return;
          placed.branches.forEach(({ rows, labelRows }, at) => {
            inOrder(rows, passage.branches[at]?.words.length ?? -1);
            inOrder(labelRows, passage.branches[at]?.label.length ?? -1);
          });
        });
      }),
    );
  });
});

describe("ribbonPath", () => {
  const edge = { x: 10, middle: 50, height: 40 };
  const level: Ribbon = { from: edge, to: { ...edge, x: 110 }, begins: false, ends: false };

  it("is straight between edges that are level, and bends between others", () => {
    expect(ribbonPath(level)).toBe("M10 30H110V70H10V30Z");
    expect(ribbonPath({ ...level, to: { x: 110, middle: 90, height: 20 } })).toBe(
      "M10 30C60 30 60 80 110 80V100C60 100 60 70 10 70Z",
    );
  });

  it("is round where the stream begins or ends", () => {
    expect(ribbonPath({ ...level, begins: true })).toMatch(/^M24 30H110V70H24a.*V44a.*Z$/);
    expect(ribbonPath({ ...level, ends: true })).toMatch(/^M10 30H96a14 14 0 0 1 14 14V56a.*Z$/);
  });
});
