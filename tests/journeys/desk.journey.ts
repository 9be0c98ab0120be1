import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const { desk } = ar;

// A host of files knows no page for what lies on the reader's device: it answers with the page for all such addresses.
test.use({ allowedMessages: [/404 .*\/(?:desk|stories)\/own-/] });

/** A message with a count in it, whatever the count. */
const anyCount = (...forms: readonly string[]) =>
  new RegExp(`^(?:${forms.map((form) => form.replace(/\{\{.*?\}\}/g, ".+")).join("|")})$`);

const readButton = anyCount(desk.read_one, desk.read_two, desk.read_few, desk.read_many, desk.read_other);

const acceptSure = anyCount(
  desk.acceptSure_one,
  desk.acceptSure_two,
  desk.acceptSure_few,
  desk.acceptSure_many,
  desk.acceptSure_other,
);

interface Published {
  readonly articles: readonly {
    readonly id: string;
    readonly text: string;
    readonly lines: readonly { start: number; end: number }[];
  }[];
}

/** Three articles of the first story as somebody would copy them. */
async function articleTexts(page: Page): Promise<readonly string[]> {
  const library = await (await page.request.get("./data/library.json")).json();
  const story: Published = await (await page.request.get(`./data/${library.stories[0].href}`)).json();
  return ["alwasat", "unnamed-france24", "unnamed-bbc-rt"].map((id) => {
    const article = story.articles.find((each) => each.id === id);
    if (article === undefined) throw new Error(`no ${id}`);
    return article.lines.map(({ start, end }) => article.text.slice(start, end)).join("\n\n");
  });
}

async function paste(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.getByLabel(desk.paste).fill(text);
    await page.getByRole("button", { name: desk.add, exact: true }).click();
    await expect(page.getByLabel(desk.paste)).toHaveValue("");
  }
}

/** Pastes articles, gives them a day, and has them read; the review is open then. */
async function readArticles(page: Page, texts: readonly string[], title: string): Promise<void> {
  await page.goto("./desk/");
  await paste(page, texts);
  await expect(page.getByLabel(desk.headline)).toHaveCount(texts.length);
  for (const field of await page.getByLabel(desk.date, { exact: true }).all()) await field.fill("2022-01-10");
  await page.getByLabel(desk.newTitle).fill(title);
  await page.getByRole("button", { name: readButton }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** What is left to check, as the tab of the texts says. */
const left = async (page: Page) =>
  Number(
    await page
      .getByRole("navigation", { name: desk.parts })
      .locator("[aria-hidden=true]")
      .first()
      .textContent(),
  );

const panel = (page: Page) => page.getByRole("complementary", { name: desk.panel });
const chosenWords = (page: Page) => panel(page).locator("p.article-face").first();
const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: desk.parts }).getByRole("link", { name });

async function storyFile(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  await part(page, desk.part_story).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: desk.export }).click(),
  ]);
  const path = await download.path();
  return { path, text: await readFile(path, "utf8") };
}

test("three articles are pasted, corrected, compared, taken along and brought back the same", async ({
  page,
  requests,
}) => {
  test.slow();
  const texts = await articleTexts(page);
  await readArticles(page, texts, "قمة الأمن الجماعي");
  const found = await left(page);
  expect(found).toBeGreaterThan(30);

  const before = requests.length;
  await test.step("a mark is accepted, and the next one chosen", async () => {
    await page.getByRole("button", { name: desk.begin }).click();
    const first = await chosenWords(page).textContent();
    await panel(page).getByRole("button", { name: desk.accept }).click();
    await expect(chosenWords(page)).not.toHaveText(first ?? "");
    expect(await left(page)).toBe(found - 1);
  });

  await test.step("an edge is moved by a word, taken back and moved again", async () => {
    const before = (await chosenWords(page).textContent()) ?? "";
    const shorter = before.slice(0, before.trimEnd().lastIndexOf(" ")).trimEnd();
    await panel(page).getByRole("button", { name: desk.edgeBack_end }).click();
    await expect(chosenWords(page)).toHaveText(shorter);
    await page.getByRole("button", { name: desk.undo }).click();
    await expect(chosenWords(page)).toHaveText(before);
    await page.getByRole("button", { name: desk.redo }).click();
    await expect(chosenWords(page)).toHaveText(shorter);
    await page.getByRole("button", { name: desk.handle_end }).press("ArrowRight");
    await page.getByRole("button", { name: desk.handle_end }).press("ArrowLeft");
    await expect(chosenWords(page)).toHaveText(shorter);
  });

  await test.step("a mark is given another speaker, and one is deleted", async () => {
    await panel(page).getByLabel(desk.speaker, { exact: true }).selectOption({ label: "فلاديمير بوتين" });
    await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("فلاديمير بوتين");
    const before = await page.locator("[data-mark]").count();
    await panel(page).getByRole("button", { name: desk.delete }).click();
    await expect.poll(() => page.locator("[data-mark]").count()).toBeLessThan(before);
  });

  await test.step("a suggested match is answered by a key", async () => {
    await part(page, desk.part_matches).click();
    const asks = page.getByRole("heading", { level: 2 });
    await expect(asks).toBeVisible();
    const questions = page.locator("main section > p").first();
    // Who spoke is asked first, and a yes to that is one of many marks.
    const asksWho = anyCount(desk.ask_speaker, desk.ask_namesake);
    while (asksWho.test((await asks.first().textContent()) ?? "")) {
      const left = await questions.textContent();
      await page.keyboard.press("y");
      await expect(questions).not.toHaveText(left ?? "");
    }
    const before = await questions.textContent();
    await page.keyboard.press("y");
    await expect(questions).not.toHaveText(before ?? "");
    await page.getByRole("button", { name: desk.undo }).click();
    await expect(questions).toHaveText(before ?? "");
    await page.keyboard.press("n");
    await expect(questions).not.toHaveText(before ?? "");
    await expect(page).toHaveURL(/part=matches/);
  });
  const asked = requests.slice(before).map((request) => new URL(request.url()).pathname);
  expect(
    asked.filter((path) => path !== "/icon.svg"),
    "asked while working",
  ).toEqual([]);

  const taken = await storyFile(page);
  const address = page.url().replace(/\?.*$/, "");

  await test.step("its statements are compared word by word like those of any story", async () => {
    await page.getByRole("link", { name: ar.library.open }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("قمة الأمن الجماعي");
    await page.goto(`${page.url().replace(/\?.*$/, "")}?sort=outlets`);
    await page.locator("table tbody th a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("main .collated, main [data-kind]").first()).toBeAttached();
    await expect(page.getByText(desk.basis_found).or(page.getByText(ar.basis.found)).first()).toBeVisible();
  });

  await test.step("it is found by the search, beside the stories of the library", async () => {
    await page.goto("./search/?q=كازاخستان");
    await expect(page.locator("main").getByText("قمة الأمن الجماعي").first()).toBeVisible();
  });

  await test.step("the storage is cleared, and the file brings all of it back", async () => {
    await page.goto("./about/");
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) {
        await new Promise((done) => {
          const request = indexedDB.deleteDatabase(name ?? "");
          request.onsuccess = done;
          request.onblocked = done;
        });
      }
    });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(desk.missing);
    await page.goto("./desk/");
    await page.getByLabel(desk.choose).setInputFiles(taken.path);
    await page.getByRole("link", { name: "قمة الأمن الجماعي" }).first().click();
    await expect(page).toHaveURL(address);
    expect((await storyFile(page)).text).toBe(taken.text);
  });
  const sent = requests.filter((request) => request.method() !== "GET" || request.postData() !== null);
  expect(
    sent.map((request) => request.url()),
    "sent away",
  ).toEqual([]);
});

test("the review asks about what is doubtful first, and takes the rest in one go", async ({ page }) => {
  const sure = (name: string, dam: string) => `قال وزير المياه ${name} إن السد الجديد آمن. وأضاف أن ${dam}.`;
  const doubtful = "“الماء في القرى كلها صالح للشرب منذ أمس”.";
  await readArticles(
    page,
    [`${sure("سالم الحداد", "الماء نظيف")}\n\nوأعلنت وزارة الزراعة أن الموسم طيب.\n\n${doubtful}`],
    "خبر في المراجعة",
  );
  const bar = page.getByRole("progressbar", { name: desk.progress });
  const all = Number(await bar.getAttribute("max"));
  await expect(bar).toHaveAttribute("aria-valuetext", new RegExp(`^0 من ${all}$`));

  await test.step("Enter takes all that the engine is sure of, and one undo takes that back", async () => {
    await expect(page.getByRole("button", { name: acceptSure })).toBeVisible();
    await page.locator("body").press("Enter");
    await expect(page.getByRole("button", { name: acceptSure })).toHaveCount(0);
    await expect(bar).toHaveJSProperty("value", all - 1);
    await page.getByRole("button", { name: desk.undo }).click();
    await expect(bar).toHaveJSProperty("value", 0);
    await page.getByRole("button", { name: desk.redo }).click();
    await expect(bar).toHaveJSProperty("value", all - 1);
  });

  await test.step("a doubtful mark is the first to be looked at, and says what is doubtful about it", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: desk.undo }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: desk.begin }).click();
    await expect(chosenWords(page)).toContainText("صالح للشرب");
    await expect(panel(page).getByText(desk.doubt_said)).toBeVisible();
  });

  await test.step("words that are picked take the speaker of the mark before, and never begin on a mark", async () => {
    await page.keyboard.press("Escape");
    const text = page.locator(".desk-text p").first();
    await text.evaluate((paragraph) => {
      const [first] = paragraph.querySelectorAll("[data-mark]");
      const range = document.createRange();
      range.selectNodeContents(first ?? paragraph);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.keyboard.press("Shift");
    await expect(panel(page).getByRole("heading", { name: desk.picked })).toBeVisible();
  });
});

test("one question settles who said all that the engine is not sure of", async ({ page }) => {
  await readArticles(
    page,
    [
      "زار سالم الحداد السد الجديد أمس. وأكد أن السد آمن. وقال إن الماء نظيف.",
      "استقبل الوزير سالم الحداد الوفد. وأكد أن السد مهم للقرى كلها.",
    ],
    "خبر عن سؤال واحد",
  );
  await part(page, desk.part_matches).click();
  const asks = page.getByRole("heading", { level: 2 });
  await expect(asks).toContainText("سالم الحداد");
  await page.keyboard.press("y");
  await expect(asks.filter({ hasText: "أهذا كله كلام" })).toHaveCount(0);
  await part(page, desk.part_text).click();
  await expect(page.getByRole("button", { name: acceptSure })).toBeVisible();
});

test("what was brought and not read yet waits while one looks at another screen", async ({ page }) => {
  await page.goto("./desk/");
  await paste(page, await articleTexts(page));
  await page.getByRole("link", { name: ar.nav.library }).first().click();
  await expect(page).not.toHaveURL(/desk/);
  await page.goBack();
  await expect(page.getByLabel(desk.headline)).toHaveCount(3);
});

test("every screen of an own story says what nobody has checked, and leads to the desk", async ({ page }) => {
  await readArticles(page, (await articleTexts(page)).slice(0, 2), "قمة للمراجعة");
  const [, own] = /desk\/(own-[^/?#]+)/.exec(page.url()) ?? [];
  for (const screen of ["", "timeline/", "names/"]) {
    await page.goto(`./stories/${own}/${screen}`);
    const lead = page.getByRole("link", { name: ar.basis.review });
    await expect(lead).toHaveAttribute("href", new RegExp(`desk/${own}/`));
    await expect(page.getByText(ar.basis.own)).toContainText(/لم يراجعها أحد: \d+ من \d+/);
  }
});

test("what is being worked on outlives the page, and another tab is told of it", async ({ freshPage }) => {
  const page = await freshPage();
  const [text = ""] = await articleTexts(page);
  await readArticles(page, [text], "خبر واحد");
  const found = await left(page);
  await page.getByRole("button", { name: desk.begin }).click();
  await panel(page).getByRole("button", { name: desk.accept }).click();
  await expect(page.getByText(desk.kept)).toBeVisible();
  const address = page.url();

  const other = await page.context().newPage();
  await other.goto(address);
  // A host of files answers with the page for what it does not know, which the app then takes over.
  await other.locator("html[data-running]").waitFor({ state: "attached" });
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("خبر واحد");
  await expect.poll(() => left(other)).toBe(found - 1);

  await panel(page).getByRole("button", { name: desk.accept }).click();
  await expect.poll(() => left(other)).toBe(found - 2);

  // The page dies; nothing was asked to be saved.
  await page.close({ runBeforeUnload: false });
  await other.reload();
  await expect.poll(() => left(other)).toBe(found - 2);
});

test("a story is deleted only when asked twice, and comes back", async ({ page }) => {
  const [text = ""] = await articleTexts(page);
  await readArticles(page, [text], "خبر يُحذف");
  await part(page, desk.part_story).click();
  await page.getByRole("button", { name: desk.deleteStory }).click();
  await page.getByRole("button", { name: desk.deleteNo }).click();
  await page.getByRole("button", { name: desk.deleteStory }).click();
  await page.getByRole("button", { name: desk.deleteYes }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(desk.deleted);
  await page.getByRole("button", { name: desk.restore }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("خبر يُحذف");
});

test("an article's text is corrected, and the marks that would not stand are shown first", async ({
  page,
}) => {
  await readArticles(
    page,
    ["قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر."],
    "خبر يُصحَّح",
  );
  await part(page, desk.part_story).click();
  await page.getByRole("button", { name: desk.correctText }).click();
  await page.getByLabel(desk.articleHeadline).fill("السد والقرى");
  const text = page.getByLabel(desk.articleText);
  const before = await text.inputValue();
  await text.fill("قال الوزير كلاما آخر في أمر آخر كله.");
  await expect(page.getByRole("status").filter({ hasText: "لن يمس حصة القرى" })).toBeVisible();
  await text.fill(`سطر جديد\n${before}`);
  await expect(page.getByRole("status").filter({ hasText: "لن يمس حصة القرى" })).toHaveCount(0);
  await page.getByRole("button", { name: desk.keepText }).click();
  await expect(page.getByText("السد والقرى", { exact: true })).toBeVisible();
  await part(page, desk.part_text).click();
  await expect(page.getByText("سطر جديد").first()).toBeVisible();
});

test("without a place on the device the desk says so and works on", async ({ freshPage }) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await page.goto("./desk/");
  await expect(page.getByText(desk.memory_denied)).toBeVisible();
  const [text = ""] = await articleTexts(page);
  await paste(page, [text]);
  await page.getByLabel(desk.date, { exact: true }).fill("2022-01-10");
  await page.getByRole("button", { name: readButton }).click();
  await page.getByRole("button", { name: desk.begin }).click();
  await panel(page).getByRole("button", { name: desk.accept }).click();
  await expect(panel(page).getByRole("button", { name: desk.accept })).toBeVisible();
});

test("a hostile page gives its text, runs nothing and asks for nothing", async ({ page, requests }) => {
  await page.goto("./desk/");
  const article =
    "<p>قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام.</p>".repeat(6);
  const html = `<html><head><base href="https://evil.example/"><script>window.stolen = 1</script></head>
    <body onload="window.stolen = 2"><article><h1>السد الجديد</h1>${article}
    <img src="https://evil.example/x" onerror="window.stolen = 3"><a href="javascript:window.stolen = 4">هنا</a>
    <svg onload="window.stolen = 5"><script>window.stolen = 6</script></svg>
    <iframe srcdoc="<script>parent.stolen = 7</script>"></iframe></article></body></html>`;
  await page
    .getByLabel(desk.choose)
    .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await expect(page.getByLabel(desk.headline)).toHaveValue("السد الجديد");
  await page.getByText(desk.draftText).click();
  await expect(page.getByText("لن يمس حصة القرى").first()).toBeVisible();
  expect(await page.evaluate(() => "stolen" in window)).toBe(false);
  expect(await page.locator("main iframe, main img, main script").count()).toBe(0);
  const asked = requests.map((request) => request.url());
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
});

test("what cannot be used is refused with a reason, and the rest is taken", async ({ page }) => {
  await page.goto("./desk/");
  const file = (name: string, body: string | Buffer) => ({
    ...{ name, mimeType: "application/octet-stream" },
    buffer: Buffer.from(body),
  });
  const [text = ""] = await articleTexts(page);
  await page
    .getByLabel(desk.choose)
    .setInputFiles([
      file("empty.txt", ""),
      file("other.json", '{"a":1}'),
      file("newer.json", '{"format":99,"id":"x"}'),
      file("proto.json", '{"__proto__":{"polluted":1},"format":1}'),
      file("broken.json", '{"format":1,'),
      file("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      file("english.txt", "The president said on Monday that the forces will leave soon. ".repeat(12)),
      file("article.txt", text),
    ]);
  const alert = page.getByRole("alert");
  for (const name of ["empty.txt", "other.json", "newer.json", "proto.json", "broken.json", "picture.png"])
    await expect(alert.getByRole("listitem").filter({ hasText: name })).not.toHaveText(/undefined|\{\{/);
  await expect(alert.getByRole("listitem")).toHaveCount(6);
  await expect(page.getByLabel(desk.headline)).toHaveCount(2);
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
});
