import { describe, expect, it } from "vitest";
import { storyLimits } from "@/corpus";
import { atTheLimits, ordinary } from "@/tools/measure/held-up/cases";
import { longestOf } from "@/tools/measure/held-up/longest-task";
import { makeStory } from "@/tools/measure/held-up/made-story";

describe("the stories at the limits", () => {
  it.each(atTheLimits)("are let in: $name", ({ size }) => {
    expect(storyLimits(makeStory(size))).toEqual([]);
  });

  it("are set beside ordinary ones at the same screens", () => {
    expect(ordinary.map(({ path }) => path)).toEqual(atTheLimits.map(({ path }) => path));
    for (const { size } of ordinary) expect(size.statements).toBeLessThan(100);
  });
});

describe("the longest task of a trace", () => {
  const thread = (tid: number, name: string) => ({
    name: "thread_name",
    ph: "M",
    pid: 1,
    tid,
    args: { name },
  });
  const task = (tid: number, tdur: number) => ({
    name: "ThreadControllerImpl::RunTask",
    ph: "X",
    pid: 1,
    tid,
    dur: tdur * 9,
    tdur,
  });

  it("is that of the page’s main thread alone, in its own processor time", () => {
    const events = [
      thread(1, "CrRendererMain"),
      thread(2, "DedicatedWorker"),
      task(1, 30_000),
      task(1, 45_000),
      task(2, 900_000),
    ];
    expect(longestOf(events)).toBe(45);
    expect(longestOf([])).toBe(0);
  });
});
