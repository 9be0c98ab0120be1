import { describe, expect, it } from "vitest";
import { keptRuns } from "@/corpus/edit/moved-ranges";

/** The words of the text after that are taken for those of the text before. */
function kept(before: string, after: string): string {
  const runs = keptRuns(before, after);
  for (const { from, to, length } of runs)
    expect(after.slice(to, to + length)).toBe(before.slice(from, from + length));
  return runs
    .map(({ from, length }) => before.slice(from, from + length).trim())
    .filter((word) => word !== "")
    .join(" ");
}

describe("the words that two texts share", () => {
  it("are all but those that were changed, put in or taken out", () => {
    expect(kept("قال الوزير ان الماء وصل", "قال الوزير إن الماء وصل أمس")).toBe("قال الوزير الماء وصل");
    expect(kept("قال الوزير نعم", "قال نعم")).toBe("قال نعم");
  });

  it("begin with the first word where others were put before it", () => {
    expect(kept("قال الوزير نعم", "أمس قال المدير نعم")).toBe("قال نعم");
    expect(kept("أمس قال المدير نعم", "قال الوزير نعم")).toBe("قال نعم");
  });

  it("are the longest series of both, in one order", () => {
    expect(kept("وصل الماء النقي أمس إلى القرية", "إلى القرية وصل الماء النقي مساء")).toBe("وصل الماء النقي");
    expect(kept("نعم", "لا")).toBe("");
  });
});
