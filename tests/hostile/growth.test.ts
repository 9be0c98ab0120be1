import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { growingInputs } from "./growth-inputs";
import { isNightly } from "./runs";

/** What twice the input may take of the time of the whole: a little more than twice, for the machine is never quiet. */
const mostGrowth = 2.5;
const tries = 5;
/** Less than this is within what the clock and the garbage of others add, in milliseconds. */
const shortest = 15;
const sizes = [50_000, 100_000] as const;

async function cpuTime(text: string): Promise<number> {
  const before = process.cpuUsage();
  await readInput({ pasted: text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function best(text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let each = 0; each < tries; each += 1) least = Math.min(least, await cpuTime(text));
  return least;
}

describe.runIf(isNightly)("twice the input", () => {
  it.each(Object.keys(growingInputs))(
    "takes about twice the time: %s",
    { timeout: 300_000 },
    async (name) => {
      const [once, twice] = sizes.map((size) => growingInputs[name]?.(size) ?? "");
      const [short, long] = [await best(once ?? ""), await best(twice ?? "")];
      expect(long / Math.max(short, shortest), `${short} ms and ${long} ms`).toBeLessThanOrEqual(mostGrowth);
    },
  );
});
