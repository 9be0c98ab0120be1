import { describe, expect, it } from "vitest";
import { type KeyPress, stepOfKey } from "@/ui/use-step-keys";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe("stepOfKey", () => {
  it.each([
    ["n", "KeyN", 1],
    ["j", "KeyJ", 1],
    ["p", "KeyP", -1],
    ["k", "KeyK", -1],
    ["x", "KeyX", 0],
    ["Enter", "Enter", 0],
  ])("takes %s on a Latin keyboard for %s", (key, code, step) => {
    expect(stepOfKey(press(key, code))).toBe(step);
  });

  it("goes by the place of the key on an Arabic keyboard", () => {
    expect(stepOfKey(press("ى", "KeyN"))).toBe(1);
    expect(stepOfKey(press("ح", "KeyP"))).toBe(-1);
  });

  it("goes by the letter where a Latin keyboard has it elsewhere", () => {
    expect(stepOfKey(press("n", "KeyL"))).toBe(1);
    expect(stepOfKey(press("b", "KeyN"))).toBe(0);
  });

  it("leaves a key to the browser when another is held with it", () => {
    for (const held of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) {
      expect(stepOfKey(press("n", "KeyN", { [held]: true }))).toBe(0);
    }
  });
});
