import { expect } from "vitest";
import { compareWordWidths } from "../support/word-widths";
import type { Engine } from "./engine";

const screens = {
  article: "stories/csto-2022/articles/alwasat/",
  comparison: "stories/csto-2022/statements/no-colour-revolutions/",
};

/** A marked word is as wide as without its marks, so that no letter loses its joined form. */
export function wordJourneys({ journey }: Engine): void {
  for (const [screen, path] of Object.entries(screens)) {
    journey(`${screen}: words are as wide with their marks as without`, async (page) => {
      await page.go(path);
      await page.text("h1");
      await page.wait("the faces to be there", () => document.fonts.status === "loaded", null);
      const { measured, different } = await page.evaluate(compareWordWidths, 0.5);
      expect(measured).toBeGreaterThan(3);
      expect(different).toEqual([]);
    });
  }
}
