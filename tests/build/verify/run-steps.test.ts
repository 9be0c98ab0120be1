import { expect, it, vi } from "vitest";
import { runSteps } from "@/build/verify/run-steps";
import type { Step } from "@/build/verify/steps";
import { singleOutcome } from "@/build/verify/tally";

/** Runs steps as `npm test` does; gives the exit code and what was printed. */
async function run(...steps: readonly Step[]) {
  const printed: string[] = [];
  const code = await runSteps(steps, undefined, (text) => printed.push(text));
  return { code, printed: printed.join("\n") };
}

function step(name: string, problems: readonly string[] = []): Step {
  return { name, run: async () => singleOutcome(name, problems) };
}

it("runs every step, also after one that failed, and ends with the sum", async () => {
  const { code, printed } = await run(step("types", ["wrong"]), step("lint"), step("unit"));
  expect(code).toBe(1);
  expect(printed.split("\n").at(-1)).toBe("2 passed, 1 failed, 0 skipped");
});

it("ends well when nothing failed", async () => {
  expect((await run(step("types"), step("lint"))).code).toBe(0);
});

it("counts a step that breaks as failed, with its reason", async () => {
  const broken: Step = { name: "unit", run: () => Promise.reject(new Error("no such program")) };
  const { code, printed } = await run(broken, step("lint"));
  expect(code).toBe(1);
  expect(printed).toContain("no such program");
  expect(printed).toContain("1 passed, 1 failed, 0 skipped");
});

it("runs nothing on the result of a step that failed, and counts it as failed", async () => {
  const build = step("build", ["wrong"]);
  const travel = vi.fn(async () => singleOutcome("journeys", []));
  const { code, printed } = await run(build, { name: "journeys", needs: build, run: travel });
  expect(code).toBe(1);
  expect(travel).not.toHaveBeenCalled();
  expect(printed).toContain("0 passed, 2 failed, 0 skipped");
});
