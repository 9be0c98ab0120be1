import { describe, expect, it } from "vitest";
import { faultsIn } from "@/tools/faults/faults-in";

/** What the source would become, fault by fault. */
function faulty(text: string): readonly string[] {
  return faultsIn("src/text/a.ts", text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

describe("the faults of a source", () => {
  it("turn an operator", () => {
    expect(faulty("a < b;")).toEqual(["a <= b;"]);
    expect(faulty("a === b && c;")).toEqual(["a !== b && c;", "a === b || c;"]);
  });

  it("negate a condition, and take a negation away", () => {
    expect(faulty("if (a) b();")).toEqual(["if (!(a)) b();"]);
    expect(faulty("const x = a ? b : c;")).toEqual(["const x = !(a) ? b : c;"]);
    expect(faulty("f(!a);")).toEqual(["f(a);"]);
  });

  it("change a truth or a number by one", () => {
    expect(faulty("f(true, 3);")).toEqual(["f(false, 3);", "f(true, 4);"]);
  });

  it("ask whether some are where all have to be", () => {
    expect(faulty("list.every(is);")).toEqual(["list.some(is);"]);
  });

  it("leave types and what joins letters alone", () => {
    expect(faulty('type A = 1 | true; const a = "x" + b;')).toEqual([]);
  });

  it("say which source cannot be read", () => {
    expect(() => faultsIn("src/text/a.ts", "const = ;")).toThrow("src/text/a.ts");
  });
});
