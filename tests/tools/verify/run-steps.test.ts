import { expect, it, vi } from "vitest";
import { runSteps } from "@/tools/verify/run-steps";
import type { Step } from "@/tools/verify/steps";
import { singleOutcome } from "@/tools/verify/tally";

/** Runs steps as `npm test` does; gives the exit code and what was printed. */
async function run(...steps: readonly Step[]) {
  const printed: string[] = [];
  const code = await runSteps(steps, {}, (text) => printed.push(text));
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

it("runs nothing where a step lacks what it needs, and says at once what to do", async () => {
  const ran = vi.fn(async () => singleOutcome("unit", []));
  const journeys: Step = { ...step("journeys"), prepare: async () => "no browser: install one" };
  const { code, printed } = await run({ name: "unit", run: ran }, journeys);
  expect(code).toBe(1);
  expect(ran).not.toHaveBeenCalled();
  expect(printed).toContain("no browser: install one");
  expect(printed.split("\n").at(-1)).toBe("0 passed, 1 failed, 0 skipped");
});

it("prepares every step before the first one runs", async () => {
  const order: string[] = [];
  const noting = (name: string): Step => ({
    name,
    prepare: async () => {
      order.push(`prepare ${name}`);
      return null;
    },
    run: async () => {
      order.push(name);
      return singleOutcome(name, []);
    },
  });
  await run(noting("unit"), noting("journeys"));
  expect(order).toEqual(["prepare unit", "prepare journeys", "unit", "journeys"]);
});

it("gives each step the choice of tests", async () => {
  const chosen = vi.fn(async () => singleOutcome("unit", []));
  const choice = { grep: "timeline", file: "tests/a.test.ts" };
  await runSteps([{ name: "unit", run: chosen }], choice, () => undefined);
  expect(chosen).toHaveBeenCalledWith(choice);
});
