import { describe, expect, it } from "vitest";
import { paceOf } from "@/tools/verify/pace";
import { aloneCommand, createProgress } from "@/tools/verify/progress";

/** A progress whose clock stands still until it is set, and what it prints. */
function onClock() {
  const lines: string[] = [];
  const clock = { time: 0 };
  const progress = createProgress({
    what: "files",
    print: (line) => lines.push(line),
    now: () => clock.time,
  });
  return { progress, lines, clock };
}

describe("progress", () => {
  it("says how many of how many and what is running, now and then", () => {
    const { progress, lines, clock } = onClock();
    progress.begun(3);
    progress.started("a");
    progress.started("b");
    progress.ended("a");
    expect(lines).toEqual(["  0 of 3 files"]);
    clock.time = 6_000;
    progress.started("c");
    expect(lines.at(-1)).toBe("  1 of 3 files; running: b · c");
  });

  it("says when the last one has ended, and of a failure at once how to run it alone", () => {
    const { progress, lines } = onClock();
    progress.begun(1);
    progress.started("a");
    progress.failed("a › fails", "npm test -- unit");
    expect(lines.at(-1)).toBe("  ✗ a › fails\n    alone: npm test -- unit");
    progress.ended("a");
    expect(lines.at(-1)).toBe("  1 of 1 files");
  });
});

describe("the command that runs one test alone", () => {
  it("takes the title as it stands, whatever a pattern or a shell would make of it", () => {
    expect(aloneCommand("unit", "tests/a.test.ts", "counts (twice)")).toBe(
      String.raw`npm test -- unit --file tests/a.test.ts --grep 'counts \(twice\)'`,
    );
    expect(aloneCommand("journeys", "tests/a b.ts", "the reader's own")).toBe(
      String.raw`npm test -- journeys --file 'tests/a b.ts' --grep 'the reader'\''s own'`,
    );
  });
});

describe("pace", () => {
  it("gives no machine less time than an idle one, and a slower one so much more", () => {
    expect([0, 100, 2_000].map(paceOf)).toEqual([1, 1, 1]);
    expect([2_001, 9_000].map(paceOf)).toEqual([2, 5]);
  });
});
