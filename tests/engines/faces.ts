import { expect } from "vitest";
import type { Engine } from "./engine";
import { type Places, placesOfText, shiftBetween, widthRatio } from "./movement";
import type { Page } from "./page";
import type { WatchedSite } from "./site";
import { readWatched } from "./watch";

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

/** Runs in the page: sets it in its faces again. */
function withFaces(): void {
  for (const name of ["--font-sans", "--font-reading"]) document.documentElement.style.removeProperty(name);
}

/**
 * Says of a screen that a newcomer has come to that its faces come, each once, and move nothing: from the first frame to the
 * last, and from what stands in for them. The page goes on as it was.
 */
export async function expectFaces({ name }: Engine, page: Page, site: WatchedSite): Promise<void> {
  await page.text("h1");
  await page.wait("the faces to be shown", areShown, null);

  const faces = await page.evaluate(servedFaces, null);
  const names = faces.map(({ face }) => face);
  expect(names, "declared once").toEqual([...new Set(names)]);
  expect(faces.filter(({ status }) => status === "error")).toEqual([]);
  const asked = site.asked.filter((target) => target.endsWith(".woff2"));
  expect(asked.length).toBeGreaterThan(2);
  expect(asked, "asked for once").toEqual([...new Set(asked)]);

  const { messages, shifts, first } = await page.evaluate(readWatched, null);
  expect(messages, "what the page reported").toEqual([]);
  const told = shifts.reduce((sum, shift) => sum + shift, 0);
  const { shown, without } = await withAndWithoutFaces(page);
  await page.evaluate(withFaces, null);
  const moved = shiftBetween(first ?? shown, shown);
  const apart = shiftBetween(without, shown);
  const ratio = widthRatio(without, shown);
  console.log(
    `${name}, ${await page.evaluate(() => location.pathname, null)}: ${asked.length} faces;`,
    `moved ${moved.score.toFixed(4)}, told ${told.toFixed(4)};`,
    `from the stand-ins ${apart.score.toFixed(4)} (${apart.furthest}), widths × ${ratio.toFixed(4)}`,
  );
  expect(first, "the first frame").not.toBeNull();
  expect(told, "told by the browser").toBeLessThanOrEqual(mostShift);
  expect(moved.score, `from the first frame on, ${moved.furthest}`).toBeLessThanOrEqual(mostShift);
  expect(apart.score, `from what stands in, ${apart.furthest}`).toBeLessThanOrEqual(mostShift);
  expect(Math.abs(ratio - 1), "what stands in has their measure").toBeLessThanOrEqual(mostWider);
}
