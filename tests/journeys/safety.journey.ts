import { expect, test } from "../support/journey";
import { messages } from "../support/journey-messages";
import { screens } from "../support/screens";

test("every page carries the policy itself, for hosts that send no headers", async ({ request }) => {
  for (const path of [...Object.values(screens), "shell.html", "404.html"]) {
    const html = await (await request.get(`./${path}`)).text();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toContain("unsafe-eval");
    expect(html.match(/<script(?![^>]*(?: src=| type="application\/ld\+json"))/g), path).toBeNull();
    expect(html, path).not.toMatch(/ on[a-z]+="/);
  }
});

test("the about page lists what is shipped of others' work, with its terms", async ({ page }) => {
  await page.goto("./en/about/");
  await page.getByText(messages.en.about.others).click();
  const react = page.getByRole("listitem").filter({ hasText: /^react \d/ });
  await react.getByText(/MIT/).first().click();
  await expect(react.getByText("Permission is hereby granted")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /OFL-1\.1/ })).not.toHaveCount(0);
});

test.describe("where something is forced in", () => {
  test.use({ allowedMessages: [/Content Security Policy|Trusted/] });

  test("a script that gets into the page by any way does not run", async ({ page }) => {
    await page.goto("./about/");
    const ran = await page.evaluate(async () => {
      const mark = document.createElement("img");
      try {
        mark.setAttribute("onerror", "document.title = 'broken in'");
      } catch {
        // Trusted Types refuse a script in an attribute.
      }
      mark.src = "data:,";
      document.body.append(mark);
      const script = document.createElement("script");
      try {
        script.textContent = "document.title = 'broken in'";
      } catch {
        // Trusted Types refuse the text itself.
      }
      document.body.append(script);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return document.title;
    });
    expect(ran).not.toBe("broken in");
  });
});
