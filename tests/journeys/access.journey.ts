import { accessibilityProblems } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { languages, screens, themes } from "../support/screens";

// Phone in one theme and desk in the other, turned about between the languages: every width meets every theme.
const views = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } };

for (const [language, prefix] of Object.entries(languages)) {
  for (const [index, theme] of themes.entries()) {
    const phone = (index === 0) === (language === "ar");
    test.describe(`${language}, ${theme}, ${phone ? "phone" : "desk"}`, () => {
      test.use({ colorScheme: theme, viewport: phone ? views.phone : views.desk });

      for (const [name, address] of Object.entries(screens)) {
        test(`axe finds nothing on the screen “${name}”`, async ({ page }) => {
          await page.goto(`./${prefix}${address}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          expect(await accessibilityProblems(page)).toEqual([]);
        });
      }
    });
  }
}

for (const [language, prefix] of Object.entries(languages)) {
  test(`nothing scrolls sideways at 360, 768 and 1440 pixels, ${language}`, async ({ page }) => {
    test.slow();
    for (const address of Object.values(screens)) {
      await page.goto(`./${prefix}${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${prefix}${address} at ${width}`).toBe(0);
      }
    }
  });
}
