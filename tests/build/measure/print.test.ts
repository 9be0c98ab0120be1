import { expect, it } from "vitest";
import { frame } from "@/build/measure/collations";
import { printedCollations } from "@/build/measure/print";

const times = {
  processorTimes: 4,
  cold: 7.21,
  middle: 3.4,
  worst: { statement: "dam", time: 9 },
  statements: 16,
};

it("prints the first collation, the middle and the worst, and whether they keep within a frame", () => {
  const printed = printedCollations(times);
  expect(printed).toContain("7.2 ms");
  expect(printed).toContain("3.4 ms in the middle");
  expect(printed).toContain("9.0 ms at worst (dam): within");
  expect(printedCollations({ ...times, cold: frame + 1 })).toContain(": over");
});
