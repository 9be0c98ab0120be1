import { expect, it } from "vitest";
import { coldGoal } from "@/tools/measure/collations";
import {
  heldUpFigures,
  largeFigures,
  printedCollations,
  printedHeldUp,
  printedLargeLibrary,
} from "@/tools/measure/print";

const times = {
  processorTimes: 4,
  cold: 7.21,
  middle: 3.4,
  worst: { statement: "dam", time: 9 },
  statements: 16,
};

it("prints the first collation, the middle and the worst, and judges the first by the later ones of the same run", () => {
  const printed = printedCollations(times);
  expect(printed).toContain("7.2 ms");
  expect(printed).toContain("3.4 ms in the middle");
  expect(printed).toContain("9.0 ms at worst (dam)");
  expect(printed).toContain("2.12×, within");
  expect(printedCollations({ ...times, cold: times.middle * (coldGoal + 1) })).toContain("6.00×, over");
});

it("judges nothing by how fast the machine was", () => {
  const slow = { ...times, cold: times.cold * 20, middle: times.middle * 20 };
  expect(printedCollations(slow)).toContain("2.12×, within");
});

const large = {
  size: { stories: 50, articles: 20, statements: 60 },
  processorTimes: 4,
  filterStory: 120,
  filterLibrary: 200,
  library: 1100,
  heap: 30_000_000,
  alone: { filterStory: 100, filterLibrary: 100, library: 1000, heap: 10_000_000 },
};

it("sets a large library against one of its stories alone", () => {
  expect(largeFigures(large)).toMatchObject({ filterStory: 1.2, filterLibrary: 2, opening: 1.1, heap: 3 });
  const lines = printedLargeLibrary(large).split("\n");
  expect(lines[1]).toMatch(/120 ms against 100 ms: 1\.20×, within/);
  expect(lines[2]).toMatch(/200 ms against 100 ms: 2\.00×, over/);
  expect(lines[3]).toMatch(/1100 ms against 1000 ms: 1\.10×, within/);
});

it("sets what the page is held up by at the limits against what is ordinary, and judges by that alone", () => {
  const times = (by: number) => ({
    processorTimes: 4,
    of: [
      { name: "an article", limit: 300 * by, ordinary: 200 * by },
      { name: "the names", limit: 900 * by, ordinary: 200 * by },
    ],
  });
  expect(heldUpFigures(times(1))).toEqual({ "an article": 1.5, "the names": 4.5 });
  const lines = printedHeldUp(times(1)).split("\n");
  expect(lines[1]).toMatch(/an article: 300 ms against 200 ms: 1\.50×, within/);
  expect(lines[2]).toMatch(/the names: .* 4\.50×, over/);
  expect(printedHeldUp(times(9))).toContain("1.50×, within");
});
