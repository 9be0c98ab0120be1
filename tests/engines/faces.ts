import { expect } from "vitest";
import type { Engine } from "./engine";
import { type Places, placesOfText, shiftBetween, widthRatio } from "./movement";
import type { Page } from "./page";
import type { EngineName } from "./setting";
import { readWatched } from "./watch";

/** Screens as a newcomer may meet them first: the one with all faces, the one with most marks, the other language. */
const screens = {
  article: "stories/csto-2022/articles/alwasat/",
  comparison: "stories/csto-2022/statements/not-the-first-attempt/",
  "story in English": "en/stories/csto-2022/",
} as const;

/**
 * Screens on which a line breaks otherwise in what stands in than in the faces, so that more than a trace of it moves where
 * the faces come after the first frame. Nothing is to stand here.
 */
const breaksOtherwise: Readonly<Record<EngineName, readonly string[]>> = {
  Chromium: ["article", "comparison"],
  Firefox: ["article", "comparison"],
  WebKit: [],
};

/** The most that a screen may move when its faces come, as layout shift is counted. */
const mostShift = 0.02;

/** How much wider or narrower than the faces what stands in may be; WebKit tells widths in whole pixels. */
const mostWider = 0.04;

/** Runs in the page: the faces that the site serves, each with its state; what stands in for them is the device's. */
function servedFaces(): readonly { readonly face: string; readonly status: string }[] {
  return [...document.fonts]
    .map(({ family, weight, unicodeRange, status }) => ({
      face: `${family.replaceAll('"', "")} ${weight} ${unicodeRange}`,
      status,
    }))
    .filter(({ face }) => /^(?:Plex Arabic|Naskh) \d/.test(face));
}

/** Runs in the page: whether nothing is on its way any more, and both families are there. */
const areShown = () =>
  document.fonts.status === "loaded" &&
  ["Plex Arabic", "Naskh"].every((name) =>
    [...document.fonts].some(
      ({ family, status }) => family.replaceAll('"', "") === name && status === "loaded",
    ),
  );

/** Runs in the page: lays all of it out anew. */
function layOutAnew(): void {
  document.body.style.display = "none";
  document.body.getBoundingClientRect();
  document.body.style.display = "";
}

/** Runs in the page: sets it in what stands in for the faces, as before they came. */
function withoutFaces(): void {
  const { style } = document.documentElement;
  for (const name of ["--font-sans", "--font-reading"]) {
    const stack = getComputedStyle(document.documentElement).getPropertyValue(name);
    style.setProperty(name, stack.slice(stack.indexOf(",") + 1));
  }
}

/** The screen as it is shown, and as it would be with what stands in for the faces. */
async function withAndWithoutFaces(
  page: Page,
): Promise<{ readonly shown: Places; readonly without: Places }> {
  const shown = await page.evaluate(placesOfText, null);
  await page.evaluate(layOutAnew, null);
  const anew = await page.evaluate(placesOfText, null);
  expect(shiftBetween(shown, anew).score, "what is shown is set in the faces").toBe(0);
  await page.evaluate(withoutFaces, null);
  await page.wait("what stands in", () => document.fonts.status === "loaded", null);
  return { shown, without: await page.evaluate(placesOfText, null) };
}

/** The faces of each screen: there on the first visit, and nothing moves for them. */
export function faceJourneys({ name, journey, asNewcomer }: Engine): void {
  for (const [screen, path] of Object.entries(screens)) {
    journey(`${screen}: on the first visit its faces come, each once, and move nothing`, async (page) => {
      await asNewcomer(async (site) => {
        await page.go(path);
        await page.text("h1");
        await page.wait("the faces to be shown", areShown, null);

        const faces = await page.evaluate(servedFaces, null);
        const names = faces.map(({ face }) => face);
        expect(names, "declared once").toEqual([...new Set(names)]);
        expect(faces.filter(({ status }) => status === "error")).toEqual([]);
        const asked = site.asked.filter((target) => target.endsWith(".woff2"));
        expect(asked.length).toBeGreaterThan(2);
        expect(asked, "asked for once").toEqual([...new Set(asked)]);

        const { shifts, first } = await page.evaluate(readWatched, null);
        const told = shifts.reduce((sum, shift) => sum + shift, 0);
        const { shown, without } = await withAndWithoutFaces(page);
        const moved = shiftBetween(first ?? shown, shown);
        const apart = shiftBetween(without, shown);
        const ratio = widthRatio(without, shown);
        console.log(
          `${name}, ${screen}: ${asked.length} faces; moved ${moved.score.toFixed(4)}, told ${told.toFixed(4)};`,
          `from the stand-ins ${apart.score.toFixed(4)} (${apart.furthest}), widths × ${ratio.toFixed(4)}`,
        );
        expect(first, "the first frame").not.toBeNull();
        if (!breaksOtherwise[name].includes(screen)) {
          expect(told, "told by the browser").toBeLessThanOrEqual(mostShift);
          expect(moved.score, `from the first frame on, ${moved.furthest}`).toBeLessThanOrEqual(mostShift);
          expect(apart.score, `from what stands in, ${apart.furthest}`).toBeLessThanOrEqual(mostShift);
        }
        expect(Math.abs(ratio - 1), "what stands in has their measure").toBeLessThanOrEqual(mostWider);
      });
    });
  }
}
