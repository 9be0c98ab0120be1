import { expect, test } from "../support/journey";
import { languages, screens } from "../support/screens";

const plain = Object.entries(screens).filter(([, path]) => !path.includes("?"));

const linesOf = (text: string) =>
  text
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

for (const [language, prefix] of Object.entries(languages)) {
  for (const [name, path] of plain) {
    test(`the ${name} screen in ${language} stands whole without its script`, async ({ freshPage }) => {
      const still = await freshPage({ javaScriptEnabled: false });
      await still.goto(`./${prefix}${path}`);
      const heading = await still.getByRole("heading", { level: 1 }).textContent();
      const said = linesOf(await still.getByRole("main").innerText());
      await still.close();

      const running = await freshPage();
      await running.goto(`./${prefix}${path}`);
      await expect(running.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
      const now = linesOf(await running.getByRole("main").innerText());
      expect(said.filter((line) => !now.includes(line))).toEqual([]);
      expect(said.length).toBeGreaterThan(4);
    });
  }
}

test("the app takes over the page that stands, and does not make it anew", async ({ freshPage }) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.querySelector("h1")?.setAttribute("data-stood", "");
    });
  });
  await page.goto("./stories/csto-2022/statements/no-colour-revolutions/");
  await expect(page.locator("h1[data-stood]")).toBeVisible();
  const links = page.locator("#app a[href^='.']");
  await expect(links).toHaveCount(0);
});

test("a page with something asked for is shown as asked, whatever stood there", async ({ page }) => {
  await page.goto("./stories/csto-2022/?speaker=karin");
  await expect(page.getByRole("status").filter({ hasText: "8" }).first()).toBeVisible();
});

test("links lead on without the script", async ({ freshPage }) => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.goto("./en/stories/csto-2022/timeline/");
  await page.getByRole("link", { name: "Names" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Names");
});
