import { expect, it } from "vitest";
import { warmEngine } from "@/parts/collation/warm";

it("warms the engine once, letting the page answer in between", async () => {
  let answered = 0;
  let warm = false;
  const answer = () => {
    answered += 1;
    if (!warm) setTimeout(answer);
  };
  setTimeout(answer);
  const first = warmEngine();
  expect(warmEngine()).toBe(first);
  await first;
  warm = true;
  expect(answered).toBeGreaterThan(10);
});
