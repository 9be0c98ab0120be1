import { beforeEach, describe, expect, it, vi } from "vitest";
import { journeyOutcome, provings } from "@/tools/verify/journeys";
import type { Report } from "@/tools/verify/reports";
import type { Choice } from "@/tools/verify/steps";

const fine: Report = { passed: 12, failed: 0, skipped: 0, problems: [], unsteady: [], fallen: [] };

/** Runs that come to these reports, one after the other, and what each was asked for. */
function runs(...reports: readonly { code: number; report: Report | null }[]) {
  const asked: { choice: Choice; words: readonly string[] }[] = [];
  const run = async (choice: Choice, ...words: readonly string[]) => {
    const next = reports[asked.length];
    if (next === undefined) throw new Error("nobody expected another run");
    asked.push({ choice, words });
    return next;
  };
  return { run, asked };
}

const unsteady: Report = { ...fine, passed: 11, failed: 1, unsteady: ["walk.journey.ts › opens (twice)"] };
const fallen: Report = { ...unsteady, fallen: [["walk.journey.ts", "opens (twice)"]] };

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

describe("journeyOutcome", () => {
  it("runs once where nothing failed", async () => {
    const { run, asked } = runs({ code: 0, report: fine });
    expect(await journeyOutcome(run, { file: "a.ts" })).toMatchObject({
      passed: 12,
      failed: 0,
      problems: [],
    });
    expect(asked).toEqual([{ choice: { file: "a.ts" }, words: [] }]);
  });

  it("counts one that passed only when tried again as failed, and asks no more", async () => {
    const { run, asked } = runs({ code: 0, report: unsteady });
    const outcome = await journeyOutcome(run, {});
    expect(outcome).toMatchObject({ passed: 11, failed: 1 });
    expect(outcome.problems).toEqual(["passed only when tried again: walk.journey.ts › opens (twice)"]);
    expect(asked).toHaveLength(1);
  });

  it("runs alone what the browser fell under, and counts it as passed where each time passes, by name", async () => {
    const { run, asked } = runs(
      { code: 0, report: fallen },
      { code: 0, report: { ...fine, passed: provings } },
    );
    const outcome = await journeyOutcome(run, { file: "tests/journeys/walk.journey.ts" });
    expect(outcome).toMatchObject({ passed: 12, failed: 0 });
    expect(outcome.problems.join("\n")).toContain("walk.journey.ts › opens (twice)");
    const again = asked[1];
    expect(again?.choice.file).toBe("tests/journeys/walk.journey.ts");
    expect("walk.journey.ts opens (twice)").toMatch(new RegExp(`^${again?.choice.grep}$`));
    expect(again?.words).toEqual(["--retries", "0", "--repeat-each", `${provings}`]);
  });

  it("leaves it failed where one of those times fails, or none was run", async () => {
    const oneFails = { ...fine, passed: provings - 1, failed: 1 };
    for (const second of [
      { code: 1, report: oneFails },
      { code: 0, report: { ...fine, passed: 0 } },
      { code: 1, report: null },
    ]) {
      const { run } = runs({ code: 0, report: fallen }, second);
      expect(await journeyOutcome(run, {})).toMatchObject({ passed: 11, failed: 1 });
    }
  });
});
