import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

// A host of files knows no page for what lies on the reader's device: it answers with the page for all such addresses.
test.use({ allowedMessages: [/404 .*\/(?:desk|stories)\/own-/] });

const count = 300;
const glossOf = (at: number) => `تصريح مصنوع رقم ${at}`;

/** The first story with many statements, as a reader's own. */
async function bringLongStory(page: Page): Promise<void> {
  await page.goto("./desk/");
  const library = await (await page.request.get("./data/library.json")).json();
  const story = await (await page.request.get(`./data/${library.stories[0].href}`)).json();
  const [one] = story.statements;
  const statements = Array.from({ length: count }, (_, at) => ({
    ...one,
    id: `made-${at}`,
    gloss: { ar: glossOf(at), en: `Made statement ${at}` },
    contrasts: [],
    wordings: one.wordings.slice(0, 1),
  }));
  const buffer = Buffer.from(JSON.stringify({ ...story, id: "own-long", statements }));
  await page
    .getByLabel(ar.desk.choose)
    .setInputFiles([{ name: "long.json", mimeType: "application/json", buffer }]);
  await expect(page.getByRole("status").filter({ hasText: ar.desk.story_added })).toBeVisible();
  await page.goto("./stories/own-long/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("what has no row in the matrix yet is found, and is all there on paper", async ({ page }) => {
  await bringLongStory(page);
  const rows = page.locator("main table tbody th[scope=row]");
  // Some are drawn in each task; the note below says how many there are to be.
  const note = await page.getByText(/^يظهر \d+ من \d+/).textContent();
  const drawn = Number(note?.match(/\d+/)?.[0]);
  await expect(rows).toHaveCount(drawn);
  expect(drawn).toBeGreaterThan(100);
  expect(drawn).toBeLessThan(count);
  const last = page.locator(`#rest-made-${count - 1}`);
  await expect(last).toHaveAttribute("hidden", "until-found");
  const height = () => last.evaluate((item) => item.getBoundingClientRect().height);
  expect(await height()).toBe(0);

  // A link to a part of the page and the browser's find reveal what is hidden until found in the same way.
  await page.evaluate((id) => location.assign(`#${id}`), `rest-made-${count - 1}`);
  await expect(last).not.toHaveAttribute("hidden");
  expect(await height()).toBeGreaterThan(0);
  await expect(last.getByRole("link")).toHaveText(glossOf(count - 1));
  await expect(page.locator(`#rest-made-${count - 2}`)).toHaveAttribute("hidden", "until-found");

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await rows.count()).toBe(count);
  expect(await page.locator("[id^=rest-]").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(rows).toHaveCount(drawn);
});
