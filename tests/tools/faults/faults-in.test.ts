import { describe, expect, it } from "vitest";
import { collide, faultsIn, withFaults } from "@/tools/faults/faults-in";

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

  it("leave types, the names of fields and what joins letters alone", () => {
    expect(faulty('type A = 1 | true; const a = "x" + b; const c = { 1: d };')).toEqual([]);
  });

  it("say which source cannot be read", () => {
    expect(() => faultsIn("src/text/a.ts", "const = ;")).toThrow("src/text/a.ts");
  });
});

/** The source with all its faults in it, numbered from 1, but for those that stand in another. */
function switched(text: string): string {
  const chosen = faultsIn("src/text/a.ts", text).filter(
    (fault, index, all) => !all.slice(0, index).some((other) => collide(fault, other)),
  );
  return withFaults(
    text,
    chosen.map((fault, index) => ({ ...fault, number: index + 1 })),
  );
}

/** What an expression comes to with one of its faults switched on; 0 for none. */
function valueWith(fault: number, expression: string): unknown {
  globalThis.faultAt = (number) => number === fault;
  try {
    return new Function(`return ${switched(expression)};`)();
  } finally {
    globalThis.faultAt = undefined;
  }
}

describe("a source with its faults in it", () => {
  it("is what it was as long as none is switched on", () => {
    expect(valueWith(0, "[2 < 1, [1, 2].some((each) => each > 1)]")).toEqual([false, true]);
    expect(new Function(`return ${switched("[1 < 2]")};`)()).toEqual([true]);
  });

  it("has the one that is switched on, and no other", () => {
    const expression = "[!true, [0].every(Boolean), null === undefined]";
    expect(valueWith(1, expression)).toEqual([true, false, false]);
    expect(valueWith(3, expression)).toEqual([false, false, true]);
  });

  it("cannot have two of which one stands in the other", () => {
    const [turned, ...others] = faultsIn("src/text/a.ts", "(a < 1) && b;");
    if (turned === undefined) throw new Error("no fault");
    expect(others.map((other) => collide(turned, other))).toEqual([true, true]);
    const [one, other] = faultsIn("src/text/a.ts", "f(1, 2);");
    expect(one !== undefined && other !== undefined && collide(one, other)).toBe(false);
  });
});
