import { expect } from "vitest";
import type { Engine } from "./engine";
import type { EngineName } from "./setting";
import { compareWordWidths } from "./word-widths";

/** Where the letters of a word still come apart at an element's edge. Nothing is to stand here. */
const comesApart: readonly EngineName[] = ["WebKit"];

const screens = {
  article: "stories/csto-2022/articles/alwasat/",
  comparison: "stories/csto-2022/statements/no-colour-revolutions/",
};

/** A marked word is as wide as without its marks, so that no letter loses its joined form. */
export function wordJourneys({ name, journey, known }: Engine): void {
  for (const [screen, path] of Object.entries(screens)) {
    const declare = comesApart.includes(name) ? known : journey;
    declare(`${screen}: words are as wide with their marks as without`, async (page) => {
      await page.go(path);
      await page.text("h1");
      await page.wait("the faces to be there", () => document.fonts.status === "loaded", null);
      const { measured, different } = await page.evaluate(compareWordWidths, 0.5);
      expect(measured).toBeGreaterThan(3);
      expect(different).toEqual([]);
    });
  }
}
