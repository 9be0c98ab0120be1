import { describe, expect, it } from "vitest";
import { type KeyPress, stepOfKey } from "@/views/compare/step-of-key";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...held,
  key,
  code,
});

describe("stepOfKey", () => {
  it.each([
    ["n", "KeyN", 1],
    ["p", "KeyP", -1],
    ["x", "KeyX", 0],
    ["ArrowLeft", "ArrowLeft", 0],
    ["Enter", "Enter", 0],
  ])("leads from %s on a Latin keyboard by %s to %i", (key, code, step) => {
    expect(stepOfKey(press(key, code))).toBe(step);
  });

  it.each([
    ["ى", "KeyN", 1],
    ["ح", "KeyP", -1],
    ["ن", "KeyK", 0],
  ])("goes by the place of the key where it writes %s", (key, code, step) => {
    expect(stepOfKey(press(key, code))).toBe(step);
  });

  it("goes by the letter where a Latin keyboard is laid out otherwise", () => {
    expect(stepOfKey(press("n", "KeyL"))).toBe(1);
    expect(stepOfKey(press("b", "KeyN"))).toBe(0);
  });

  it.each(["altKey", "ctrlKey", "metaKey", "shiftKey"])("leaves the browser its own keys: %s", (held) => {
    expect(stepOfKey(press("n", "KeyN", { [held]: true }))).toBe(0);
  });
});
