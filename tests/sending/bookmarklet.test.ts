import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { longestFragment, type SentPage, withoutPage } from "@/sending/fragment";
import { readPage } from "@/sending/read-page";
import { desk, fragmentOf, sendPage } from "./page";

const folder = join(import.meta.dirname, "../intake/saved");
const Articles = v.record(
  v.string(),
  v.object({ headline: v.string(), day: v.string(), outlet: v.string(), body: v.array(v.string()) }),
);
const articles = v.parse(Articles, JSON.parse(readFileSync(join(folder, "articles.json"), "utf8")));
const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
const url = "https://news.example/a/7?page=1#comments";

async function sent(html: string): Promise<SentPage> {
  const { address } = await sendPage(html, url);
  const page = await readPage(fragmentOf(address));
  if (typeof page === "string") throw new Error(page);
  return page;
}

const hostile = `<!doctype html><html lang="ar"><head><title>سد</title>
  <meta name="csrf-token" content="secret-1"><meta name="author" content="ليلى">
  <script>document.stolen = 1</script><script type="application/ld+json">{"@type":"NewsArticle"}</script>
  <style>p { color: red }</style><base href="https://other.example/b/"></head>
  <body onload="document.stolen = 1"><!-- secret-2 --><form action="/x"><input value="secret-3"><textarea>secret-4</textarea>
  <p style="color: red" onclick="document.stolen = 1" data-user="secret-5">قال الوزير إن السد جديد.</p></form>
  <p style="display:none">مخفي</p><img src="https://other.example/pixel.gif" alt="صورة">
  <a href="javascript:alert(1)">رابط</a><a href="c">آخر</a><iframe srcdoc="<p>إطار</p>"></iframe><noscript>secret-6</noscript></body></html>`;

describe.each(files)("the bookmarklet in a saved page: %s", (file) => {
  const html = readFileSync(join(folder, file), "utf8");

  it("sends the whole article to the desk, by its address", async () => {
    const { address, inPlace, copied } = await sendPage(html, url);
    expect(address.startsWith(`${desk}#page=`)).toBe(true);
    expect([inPlace, copied]).toEqual([false, null]);
    const page = await sent(html);
    const [reading] = await readInput({ pasted: page.html });
    if (reading?.kind !== "article") throw new Error("no article");
    const { draft } = reading;
    const article = articles[file.replace(".html", "")];
    const lines = draft.lines.map(({ start, end }) => draft.text.slice(start, end));
    expect(lines.filter((line) => article?.body.includes(line))).toEqual(article?.body);
    expect([draft.headline, draft.published?.date, draft.outlet?.name]).toEqual([
      article?.headline,
      article?.day,
      article?.outlet,
    ]);
  });

  it("leaves the page as it was", async () => {
    const before = await sendPage("<p>x</p>", url);
    expect(before.left).toContain("<p>x</p>");
    const { left } = await sendPage(html, url);
    expect(left.match(/<script/g)?.length).toBe(html.match(/<script/g)?.length);
  });
});

describe("what is sent of a page", () => {
  it("has no scripts, fields, comments, secrets or handlers, and no picture's address", async () => {
    const page = await sent(hostile);
    expect(page.html).not.toMatch(/secret-\d|stolen|javascript:|pixel|<style|<iframe|color|onclick|onload/);
    expect(page.html).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    expect(page.html).toContain("<p>قال الوزير إن السد جديد.</p>");
    expect(page.html).toContain('<p style="display:none">مخفي</p>');
    expect(page.html).toContain('<meta name="author" content="ليلى">');
  });

  it("has whole addresses in its links, and its own where it does not say it", async () => {
    const page = await sent(hostile);
    expect(page.html).toContain('<a href="https://other.example/b/c">');
    expect(page.html).toContain('<link rel="canonical" href="https://news.example/a/7?page=1">');
    const own = `<head><link rel="canonical" href="/own"></head><p>نص</p>`;
    expect((await sent(own)).html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="canonical" href="https://news.example/own">',
    ]);
  });

  it("says where it was, when, by which way and how it is called", async () => {
    const { html: _, retrieved, ...page } = await sent(hostile);
    expect(page).toEqual({
      format: 1,
      means: "bookmarklet",
      address: "https://news.example/a/7?page=1",
      title: "سد",
    });
    expect(Math.abs(Date.parse(retrieved) - Date.now())).toBeLessThan(600_000);
  });
});

/** Words in no order, which cannot be made much shorter. */
function longPage(): string {
  let seed = 1;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed.toString(36);
  };
  return `<title>طويل</title><p>${Array.from({ length: 160_000 }, word).join(" ")}</p>`;
}

describe("a page that cannot go the usual way", () => {
  const long = longPage();

  it("lies on the clipboard where it is too long for an address, and the desk is told", async () => {
    const { address, copied } = await sendPage(long, url);
    expect(address).toBe(`${desk}${withoutPage.copied}`);
    expect(copied?.length).toBeGreaterThan(longestFragment);
    const [reading] = await readInput({ pasted: copied ?? "" });
    expect(reading?.kind).toBe("article");
  });

  it("is said to be too long where the clipboard is refused too", async () => {
    const { address, left } = await sendPage(long, url, { clipboard: false });
    expect(address).toBe(`${desk}${withoutPage.tooLong}`);
    expect(left).not.toContain("<textarea");
  });

  it("lies on the clipboard where the browser cannot compress", async () => {
    const { address, copied } = await sendPage(hostile, url, { compresses: false });
    expect(address).toBe(`${desk}${withoutPage.copied}`);
    expect(copied).toContain("قال الوزير");
  });

  it("has the desk open in its place where none opens beside it", async () => {
    const { address, inPlace } = await sendPage(hostile, url, { opens: false });
    expect(inPlace).toBe(true);
    expect(typeof (await readPage(fragmentOf(address)))).toBe("object");
  });
});
