import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import { deskAddress, extensionFiles } from "../../src/build/extension";
import { expect, sites, test } from "../support/journey";
import { ar, messages } from "../support/journey-messages";
import { setting } from "../support/journey-setting";

const { en } = messages;
const { desk, arrival, fromPage } = ar;

// A host of files knows no page for what lies on the reader's device: it answers with the page for all such addresses.
test.use({ allowedMessages: [/404 .*\/(?:desk|stories)\/own-/] });

const saved = (name: string) => new URL(`../intake/saved/${name}`, import.meta.url);
const article = "https://news.example/politics/7";

/** What the saved page says. */
const headline = "وزارة النقل تفتتح جسر الوادي الجديد بعد عامين من أعمال البناء";

/** A page as a bookmarklet or an extension would send it. */
function fragment(html: string): string {
  const page = {
    format: 1,
    means: "bookmarklet",
    retrieved: "2026-11-28T08:30:00Z",
    address: article,
    title: "من يعلم من أرسلها",
    html,
  };
  const text = gzipSync(JSON.stringify(page)).toString("base64url");
  return `#page=${text.length}.${text}`;
}

const offer = (page: Page) => page.getByRole("region", { name: arrival.title_offer });
const drafts = (page: Page) => page.getByLabel(desk.headline, { exact: true });

/** Lets a page of a news site stand at its address, as it was saved, with more in its head where that is wanted. */
async function serveArticle(page: Page, head = ""): Promise<void> {
  const html = await readFile(saved("almadar.html"), "utf8");
  const body = html.replace(/<head[^>]*>/i, (tag) => tag + head);
  await page
    .context()
    .route(`${new URL(article).origin}/**`, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body })
        : route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    );
}

test("a page in the address is taken in only when the reader says so, and leaves the address at once", async ({
  page,
}) => {
  test.slow();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const hostile = `<script>document.stolen = 1</script><img src="https://other.example/pixel.gif" onerror="document.stolen = 1">`;
  const html = (await readFile(saved("almadar.html"), "utf8")).replace("<body", `${hostile}<body`);
  const sent = fragment(html);
  await page.goto(`./desk/${sent}`);
  await expect(offer(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain("page=");
  await expect(offer(page)).toContainText(article);
  await expect(drafts(page)).toHaveCount(0);

  await test.step("it still waits after a reload, and comes in another language too", async () => {
    await page.reload();
    await expect(offer(page)).toBeVisible();
    await expect(drafts(page)).toHaveCount(0);
  });

  await test.step("taken, it is an article with all that is known of how it came", async () => {
    await offer(page).getByRole("button", { name: arrival.take }).click();
    await expect(drafts(page)).toHaveValue(headline);
    await expect(offer(page)).toHaveCount(0);
    await expect(page.locator("main li").filter({ hasText: desk.leaveOut })).toContainText(article);
    expect(await page.evaluate(() => "stolen" in document)).toBe(false);
    expect(asked.filter((url) => url.includes("other.example"))).toEqual([]);
    await page.reload();
    await expect(drafts(page)).toHaveValue(headline);
    await expect(offer(page)).toHaveCount(0);
  });

  await test.step("and the article says so where it is read", async () => {
    await page.getByRole("button", { name: desk.read_one }).click();
    await page.getByRole("link", { name: desk.part_story, exact: true }).click();
    const how = page.getByText(ar.provenance.bookmarklet.split("{{")[0] ?? "");
    await expect(how).toBeVisible();
    await page.getByRole("link", { name: ar.library.open }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`${page.url().replace(/\?.*$/, "")}articles/article-1/`);
    await page.getByText(ar.reader.provenance).click();
    await expect(how).toBeVisible();
  });
});

test("a story in a link waits through a reload and in the other language until the reader takes it", async ({
  page,
}) => {
  await page.goto("./desk/");
  // The story that comes with the app, under another name, as somebody else would send it.
  const file = await page.evaluate(async () => {
    const library = await (await fetch("../data/library.json")).json();
    const story = await (await fetch(`../data/${library.stories[0].href}`)).json();
    return JSON.stringify({
      ...story,
      id: "sent-by-a-friend",
      title: { ar: "خبر الصديق", en: "A friend’s story" },
    });
  });
  const packed = deflateRawSync(file).toString("base64url");
  await page.goto("./about/");
  await page.goto(`./desk/#story=${packed.length}.${packed}`);
  const waiting = (name: string) => page.getByRole("region", { name });
  await expect(waiting(arrival.title_story)).toContainText("خبر الصديق");
  expect(new URL(page.url()).hash).toBe("");
  await page.reload();
  await expect(waiting(arrival.title_story)).toContainText("خبر الصديق");
  await page.getByRole("link", { name: ar.language.switch }).click();
  await expect(waiting(en.arrival.title_story)).toContainText("A friend’s story");
  expect(new URL(page.url()).hash).toBe("");
  await expect(page.getByRole("link", { name: "A friend’s story" })).toHaveCount(0);

  await waiting(en.arrival.title_story).getByRole("button", { name: en.desk.sentTake }).click();
  await expect(page.getByRole("link", { name: "A friend’s story" }).first()).toBeVisible();
  await expect(waiting(en.arrival.title_story)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: "A friend’s story" }).first()).toBeVisible();
  await expect(waiting(en.arrival.title_story)).toHaveCount(0);
});

test.describe("what goes wrong on the way", () => {
  for (const [what, sent, message] of [
    ["cut", fragment("<p>قال</p>").slice(0, -3), arrival.no_incomplete],
    ["damaged", "#page=4.!!!!", arrival.no_damaged],
    ["too large", `#page=600000.${"a".repeat(600_000)}`, arrival["no_too-large"]],
    ["a bomb", fragment("a".repeat(40_000_000)), arrival["no_too-large"]],
    ["on the clipboard", "#page-copied", arrival.no_copied],
    ["a link alone", "?title=السد&text=https%3A%2F%2Fnews.example%2F7", arrival.link],
  ] as const) {
    test(`is said clearly: ${what}`, async ({ page }) => {
      await page.goto(`./desk/${sent}`);
      await expect(page.getByText(message)).toBeVisible();
      expect(new URL(page.url()).hash + new URL(page.url()).search).toBe("");
    });
  }

  test("is said also where it comes while the desk is open, and the desk goes on", async ({ page }) => {
    await page.goto("./desk/");
    await page.evaluate(() => {
      location.hash = "#page=9.abc";
    });
    await expect(page.getByText(arrival.no_incomplete)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await page.getByRole("button", { name: arrival.read }).click();
    await expect(page.getByText(arrival.no_incomplete)).toBeHidden();
  });
});

test.describe("the bookmarklet that the desk makes", () => {
  async function bookmarklet(page: Page): Promise<string> {
    await page.goto("./desk/");
    await page.getByText(fromPage.title).click();
    const href = await page.getByRole("link", { name: fromPage.name }).getAttribute("href");
    if (!href?.startsWith("javascript:")) throw new Error(`the link leads to ${href}`);
    return href;
  }

  /**
   * Runs the bookmarklet as the page's policy would not keep a browser from doing. The desk opens beside the page, or in its place
   * where the browser's leave to open another has run out meanwhile.
   */
  async function choose(page: Page, href: string): Promise<Page> {
    const opened = Promise.race([page.waitForEvent("popup"), page.waitForURL(/\/desk\/$/).then(() => page)]);
    const session = await page.context().newCDPSession(page);
    const expression = decodeURIComponent(href.replace("javascript:", ""));
    await session.send("Runtime.evaluate", { expression, userGesture: true });
    return opened;
  }

  test("takes the open page to the desk, with no way back into it", async ({ page }) => {
    const href = await bookmarklet(page);
    await serveArticle(
      page,
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
    );
    const news = await page.context().newPage();
    await news.goto(`${article}?from=home`);
    const opened = await choose(news, href);
    await expect(offer(opened)).toContainText(`${article}?from=home`);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(new URL(opened.url()).hash).toBe("");
    await offer(opened).getByRole("button", { name: arrival.take }).click();
    await expect(drafts(opened)).toHaveValue(headline);
    await opened.close();
    await news.close();
  });

  test("lays a page that is too long for an address on the clipboard, and the desk says so", async ({
    page,
  }) => {
    const href = await bookmarklet(page);
    await serveArticle(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const news = await page.context().newPage();
    await news.goto(article);
    await news.evaluate(() => {
      const bytes = Array.from({ length: 300 }, () =>
        crypto.getRandomValues(new Uint8Array(2_000)).join(" "),
      );
      // Laying it out would take longer than all the rest.
      const long = Object.assign(document.createElement("p"), { hidden: true, textContent: bytes.join(" ") });
      document.body.append(long);
    });
    const opened = await choose(news, href);
    await expect(opened.getByText(arrival.no_copied)).toBeVisible();
    await opened.bringToFront();
    expect(await opened.evaluate(() => navigator.clipboard.readText())).toContain(headline);
    await opened.close();
    await news.close();
  });

  test("is not followed on the desk itself, and can be copied", async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const href = await bookmarklet(page);
    await page.getByRole("link", { name: fromPage.name }).click();
    await expect(page.getByText(fromPage.drag)).toBeVisible();
    await page.getByRole("button", { name: fromPage.copy }).click();
    await expect(page.getByText(fromPage.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(href);
  });
});

test.describe("the extension", () => {
  /** The shell has no extensions; the whole browser lies beside it. */
  const whole =
    setting.launch.executablePath === undefined
      ? { channel: setting.launch.channel ?? "chromium" }
      : { executablePath: setting.launch.executablePath.replace(/-headless-shell$/, "") };

  test("takes the page on which its button was pressed to the desk", async () => {
    test.slow();
    const folder = await mkdtemp(join(tmpdir(), "muqabala-extension-"));
    const [extension, profile] = [join(folder, "extension"), join(folder, "profile")];
    for (const [path, content] of await extensionFiles(deskAddress(sites.subPath))) {
      await mkdir(dirname(join(extension, path)), { recursive: true });
      await writeFile(join(extension, path), content);
    }
    const context = await chromium.launchPersistentContext(profile, {
      ...whole,
      headless: true,
      locale: "ar",
      timeout: 0,
      args: [
        ...setting.launch.args,
        "--enable-unsafe-extension-debugging",
        `--load-extension=${extension}`,
        `--disable-extensions-except=${extension}`,
      ],
      ignoreDefaultArgs: ["--disable-extensions"],
    });
    // A whole browser that starts beside others takes as long as it takes: each step waits for what it needs, and what hangs the
    // journey's own limit ends.
    context.setDefaultTimeout(0);
    try {
      const browser = context.browser();
      if (browser === null) throw new Error("no browser");
      const page = await context.newPage();
      await serveArticle(page, `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`);
      await page.goto(article);
      const session = await browser.newBrowserCDPSession();
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
      // The worker is told of before its script has run, and a press that nobody listens for yet is lost.
      await expect(async () => {
        const listens = await worker.evaluate(() =>
          Reflect.get(globalThis, "chrome").action.onClicked.hasListeners(),
        );
        expect(listens).toBe(true);
      }).toPass();
      const press = async (url: string) => {
        await page.bringToFront();
        // The browser tells of a tab's address a little after the page is there; without a target it takes the tab in front.
        let targetId = "";
        await expect(async () => {
          const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
          targetId = targetInfos.find((target) => target.url === url)?.targetId ?? "";
          expect(targetId).not.toBe("");
        }).toPass();
        const [opened] = await Promise.all([
          context.waitForEvent("page"),
          session.send("Extensions.triggerAction", { id: new URL(worker.url()).host, targetId }),
        ]);
        await opened.locator("html[data-running]").waitFor({ state: "attached" });
        return opened;
      };
      const opened = await press(article);
      // The page is unpacked and drawn by the browser that is still coming up.
      await offer(opened).waitFor();
      await expect(offer(opened)).toContainText(article);
      expect(opened.url()).toBe(`${sites.subPath}desk/`);
      await offer(opened).getByRole("button", { name: arrival.take }).click();
      await expect(drafts(opened)).toHaveValue(headline);
      await expect(opened.locator("main")).toContainText(ar.provenance.extension.split("{{")[0] ?? "");

      await test.step("and says where the browser lets it read nothing", async () => {
        await page.goto("chrome://version");
        const told = await press("chrome://version/");
        await told.getByText(arrival.no_forbidden).waitFor();
        await expect(told.locator("main")).toContainText(arrival.no_forbidden);
      });
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test("a text with its link comes from an app without a service worker", async ({ page }) => {
  const query = new URLSearchParams({
    title: "جسر الوادي الجديد",
    text: "قال وزير النقل هاني السبيعي إن الجسر الجديد يفتح غدًا أمام السيارات والحافلات والمشاة، وإن العبور فيه مجاني.",
    link: article,
  });
  await page.goto(`./desk/?${query}`);
  await expect(offer(page)).toContainText(article);
  await expect(offer(page)).toContainText("قال وزير النقل هاني السبيعي إن الجسر الجديد يفتح غدًا");
  expect(new URL(page.url()).search).toBe("");
  await offer(page).getByRole("button", { name: arrival.take }).click();
  await expect(drafts(page)).toHaveCount(1);
  await expect(drafts(page)).toHaveValue("جسر الوادي الجديد");
  await expect(page.locator("main")).toContainText(ar.provenance.shared.split("{{")[0] ?? "");
});

test.describe("where the service worker is", () => {
  test.use({ serviceWorkers: "allow" });

  test("files that an app shares are kept until the reader answers", async ({ page }) => {
    test.slow();
    await page.goto("./desk/");
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== "activated") {
        await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
      }
    });
    const manifest = await (await page.request.get("./manifest.webmanifest")).json();
    const { action, method, enctype, params } = manifest.share_target;
    expect([method, enctype]).toEqual(["POST", "multipart/form-data"]);
    const to = new URL(action, new URL("./manifest.webmanifest", page.url().replace("desk/", ""))).href;
    expect(to).toBe(page.url());
    const html = await readFile(saved("almadar.html"), "utf8");

    /** Sends a form as the device's list of where to send things does. */
    const share = (from: Page) =>
      from.evaluate(
        ({ address, fields, text }) => {
          const form = document.createElement("form");
          Object.assign(form, { action: address, method: "POST", enctype: "multipart/form-data" });
          const title = document.createElement("input");
          Object.assign(title, { name: fields.title, value: "من تطبيق آخر" });
          const field = document.createElement("input");
          Object.assign(field, { type: "file", name: fields.files[0].name });
          const files = new DataTransfer();
          files.items.add(new File([text], "جسر.html", { type: "text/html" }));
          field.files = files.files;
          form.append(title, field);
          document.body.append(form);
          form.submit();
        },
        { address: to, fields: params, text: html },
      );
    await share(page);
    await expect(offer(page)).toContainText("جسر.html");
    expect(page.url()).toBe(to);
    await expect(drafts(page)).toHaveCount(0);

    await test.step("another site can send a form too, and nothing is taken in for it", async () => {
      await serveArticle(page);
      const other = await page.context().newPage();
      await other.goto(article);
      await share(other);
      await expect(offer(other)).toHaveCount(2);
      await expect(drafts(other)).toHaveCount(0);
      await offer(other).first().getByRole("button", { name: arrival.leave }).click();
      await expect(offer(other)).toHaveCount(1);
      await other.close();
    });

    await page.reload();
    await offer(page).getByRole("button", { name: arrival.take }).click();
    await expect(drafts(page)).toHaveValue(headline);
    await page.reload();
    await expect(drafts(page)).toHaveValue(headline);
    await expect(offer(page)).toHaveCount(0);
  });
});

test("files that the system hands to the installed app, a handing over made up here, are read like dropped ones", async ({
  freshPage,
}) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, "launchQueue", {
      value: {
        setConsumer: (consumer: unknown) => Object.assign(window, { consumer }),
      },
    });
  });
  await page.goto("./desk/");
  await page.evaluate(
    async (text) => {
      const handle = { getFile: async () => new File([text], "جسر.html") };
      const gone = { getFile: async () => Promise.reject(new Error("gone")) };
      await Reflect.get(window, "consumer")({ files: [gone, handle] });
    },
    await readFile(saved("almadar.html"), "utf8"),
  );
  await expect(drafts(page)).toHaveValue(headline);
  const { file_handlers: handlers } = await (await page.request.get("./manifest.webmanifest")).json();
  expect(handlers).toHaveLength(1);
  expect(handlers[0].accept["text/html"]).toContain(".html");
});
