import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const { desk } = ar;

// A host of files knows no page for what lies on the reader's device: it answers with the page for all such addresses.
test.use({ allowedMessages: [/404 .*\/(?:desk|stories)\/own-/] });

const article = (place: string) =>
  [
    `انقطاع المياه في ${place}`,
    `قال مدير شركة المياه سامي النجار إن الإصلاح في ${place} سينتهي خلال يومين.`,
    `وأضاف النجار أن «السكان سيُبلَّغون قبل أي انقطاع جديد»، وأكد أن الخزانات ممتلئة.`,
  ].join("\n\n");

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(desk.paste).fill(text);
  await page.getByRole("button", { name: desk.add, exact: true }).click();
  await expect(page.getByLabel(desk.paste)).toHaveValue("");
}

async function readOne(page: Page, title: string): Promise<void> {
  await page.goto("./desk/");
  await paste(page, article("الوادي"));
  await page.getByLabel(desk.date, { exact: true }).fill("2024-03-02");
  await page.getByLabel(desk.newTitle).fill(title);
  await page.getByRole("button", { name: desk.read_one }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("what is half typed is all there when the tab was killed", async ({ freshPage }) => {
  const page = await freshPage();
  await page.goto("./desk/");
  await paste(page, article("الوادي"));
  await paste(page, article("السهل"));
  await page.getByLabel(desk.outlet).first().fill("صحيفة الو");
  await page.getByLabel(desk.newTitle).fill("مياه الوادي وال");
  await page.getByLabel(desk.paste).fill("قال مدير الشركة إن");
  const address = page.url();
  // Nothing is asked and nothing is waited for: the last key was pressed just now.
  const context = page.context();
  await page.close({ runBeforeUnload: false });

  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByLabel(desk.headline)).toHaveCount(2);
  await expect(later.getByLabel(desk.outlet).first()).toHaveValue("صحيفة الو");
  await expect(later.getByLabel(desk.newTitle)).toHaveValue("مياه الوادي وال");
  await expect(later.getByLabel(desk.paste)).toHaveValue("قال مدير الشركة إن");
});

test("a text that is refused stays in its field", async ({ page }) => {
  await page.goto("./desk/");
  await page.getByLabel(desk.paste).fill('{"format":1,');
  await page.getByRole("button", { name: desk.add, exact: true }).click();
  await expect(page.getByRole("alert").getByText(desk.refusedTexts_one)).toBeVisible();
  await expect(page.getByLabel(desk.paste)).toHaveValue('{"format":1,');
});

test("undo and a half-typed title survive a reload", async ({ page }) => {
  await readOne(page, "مياه الوادي");
  await page.getByRole("button", { name: desk.begin }).click();
  const panel = page.getByRole("complementary", { name: desk.panel });
  await expect(panel.getByText(desk.basis_found)).toBeVisible();
  await panel.getByRole("button", { name: desk.accept }).click();
  await expect(page.getByText(desk.kept)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: desk.undo })).toBeEnabled();
  await page.getByRole("button", { name: desk.undo }).click();
  await expect(panel.getByText(desk.basis_found)).toBeVisible();

  await page
    .getByRole("navigation", { name: desk.parts })
    .getByRole("link", { name: desk.part_story })
    .click();
  await page.getByLabel(desk.storyTitle).fill("مياه الوادي تع");
  await page.reload();
  await expect(page.getByLabel(desk.storyTitle)).toHaveValue("مياه الوادي تع");
});

/** The file of the whole desk. */
async function takeAll(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: desk.takeAll }).click(),
  ]);
  return download.path();
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("link", { name: from }).click();
  await page
    .getByRole("navigation", { name: desk.parts })
    .getByRole("link", { name: desk.part_story })
    .click();
  await page.getByLabel(desk.storyTitle).fill(to);
  await page.getByLabel(desk.storyTitle).blur();
  await expect(page.getByRole("heading", { level: 1, name: to })).toBeVisible();
  await expect(page.getByText(desk.kept)).toBeVisible();
  await page.goto("./desk/");
}

test("the whole desk goes into one file, and joins what is there when it comes back", async ({ page }) => {
  await readOne(page, "مياه الوادي");
  await page.goto("./desk/");
  await paste(page, article("السهل"));
  const file = await takeAll(page);

  await rename(page, "مياه الوادي", "عنوان آخر");
  await page.getByRole("button", { name: desk.leaveOut }).click();
  await expect(page.getByLabel(desk.headline)).toHaveCount(0);
  await page.getByLabel(desk.choose).setInputFiles(file);
  await expect(page.getByText(/عندك «عنوان آخر»/)).toBeVisible();
  await page.getByRole("button", { name: desk.restore_theirs }).click();
  await expect(page.getByRole("status").getByRole("link", { name: "مياه الوادي" })).toBeVisible();
});

test("of two stories of one name the reader keeps the own one, or both", async ({ page }) => {
  await readOne(page, "مياه الوادي");
  await page.goto("./desk/");
  const file = await takeAll(page);
  await rename(page, "مياه الوادي", "عنوان آخر");
  const own = page.getByRole("complementary", { name: desk.own });
  const outcome = page.getByRole("status");

  await test.step("the own one stays, and nothing of the file comes in", async () => {
    await page.getByLabel(desk.choose).setInputFiles(file);
    await page.getByRole("button", { name: desk.restore_mine }).click();
    await expect(outcome.filter({ hasText: desk.story_present })).toBeVisible();
    await expect(own.getByRole("link", { name: "عنوان آخر" })).toBeVisible();
    await expect(own.getByRole("link", { name: "مياه الوادي" })).toHaveCount(0);
  });

  await test.step("both stand beside each other, after a reload too", async () => {
    await page.reload();
    await page.getByLabel(desk.choose).setInputFiles(file);
    await page.getByRole("button", { name: desk.restore_both }).click();
    await expect(outcome.filter({ hasText: desk.story_renamed })).toBeVisible();
    await page.reload();
    await expect(own.getByRole("link", { name: "عنوان آخر" })).toBeVisible();
    await expect(own.getByRole("link", { name: "مياه الوادي" })).toBeVisible();
  });
});

test("a browser that drops what was not visited for a week is told of, with the way to keep it", async ({
  freshPage,
}) => {
  const page = await freshPage();
  const week = page.getByText(desk.dropsUnvisited);
  await page.goto("./desk/");
  await expect(page.getByRole("heading", { name: desk.keeping })).toBeVisible();
  await expect(week).toHaveCount(0);

  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => false;
  });
  await readOne(page, "مياه الوادي");
  await page.goto("./desk/");
  await expect(week).toBeVisible();
  await expect(page.getByRole("button", { name: desk.takeAll })).toBeVisible();

  // On the home screen, or where the browser has promised to keep it, nothing is dropped.
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => true;
  });
  await page.reload();
  await expect(page.getByText(desk.lasts)).toBeVisible();
  await expect(week).toHaveCount(0);
});

test("work in memory alone is not left without a question", async ({ freshPage }) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    Storage.prototype.setItem = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await page.goto("./desk/");
  await paste(page, article("الوادي"));
  await page.getByRole("link", { name: ar.nav.library }).first().click();
  const question = page.getByRole("dialog", { name: desk.leaveAsk });
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: desk.leaveNo }).click();
  await expect(page).toHaveURL(/desk/);
  await expect(page.getByLabel(desk.headline)).toHaveCount(1);

  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe("beforeunload");
  await (await asked).accept();
  await closing;
});
