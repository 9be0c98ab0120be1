import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { growingInputs } from "./growth-inputs";

/** What twice the input may take of the time of the whole: a little more than twice, for the machine is never quiet. */
const mostGrowth = 2.5;
const tries = 5;
/** Less than this is within what the clock and the garbage of others add, in milliseconds. */
const shortest = 40;
const sizes = [100_000, 200_000] as const;

async function cpuTime(text: string): Promise<number> {
  const before = process.cpuUsage();
  await readInput({ pasted: text });
  return process.cpuUsage(before).user / 1000;
}

/** The least time that each of two texts takes, of five tries; of ten on a machine that gives other work the same hour. */
async function leastTimes(once: string, twice: string): Promise<readonly [number, number]> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let each = 0; each < 2 * tries; each += 1) {
    if (each >= tries && long <= mostGrowth * Math.max(short, shortest)) break;
    short = Math.min(short, await cpuTime(once));
    long = Math.min(long, await cpuTime(twice));
  }
  return [short, long];
}

describe("twice the input", () => {
  it.each(Object.keys(growingInputs))(
    "takes about twice the time: %s",
    { timeout: 300_000 },
    async (name) => {
      // What is run for the first time is compiled as it runs.
      await cpuTime(growingInputs[name]?.(sizes[0]) ?? "");
      const [once, twice] = sizes.map((size) => growingInputs[name]?.(size) ?? "");
      const [short, long] = await leastTimes(once ?? "", twice ?? "");
      expect(long / Math.max(short, shortest), `${short} ms and ${long} ms`).toBeLessThanOrEqual(mostGrowth);
    },
  );
});
