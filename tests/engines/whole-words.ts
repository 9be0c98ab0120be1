import { expect } from "vitest";
import { compareWordWidths } from "../support/word-widths";
import type { Page } from "./page";

/** Says of a page with marked text that no letter lost its joined form: a word is as wide with its marks as without. */
export async function expectWholeWords(page: Page): Promise<void> {
  await page.wait("the faces to be there", () => document.fonts.status === "loaded", null);
  const { measured, different } = await page.evaluate(compareWordWidths, 0.5);
  expect(measured).toBeGreaterThan(3);
  expect(different, "words of another width with their marks").toEqual([]);
}
