import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defuseHtml } from "@/intake/html/inert-tree";
import { readFlatHtml } from "@/intake/html/own-lines";
import { readHtml } from "@/intake/html/read-html";
import { cleanArticle } from "@/text";
import { hostilePieces as hostile } from "./hostile";
import { newsPage, page } from "./pages";

const textOf = (html: string) =>
  readHtml(html)
    .lines.map(({ text }) => text)
    .join("\n");

const paragraph = `<p>${page.first}</p><p>${page.second}</p><p>${page.third}</p>`;

/** A page with something hostile between its paragraphs. */
const around = (hostile: string) =>
  `<html><body><article><h1>${page.headline}</h1><p>${page.first}</p>${hostile}<p>${page.second}</p><p>${page.third}</p></article></body></html>`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a news page", () => {
  it("gives the headline, its facts and the paragraphs", () => {
    const reading = readHtml(newsPage);
    expect(reading.lines[0]).toEqual({ kind: "headline", text: page.headline });
    expect(reading).toMatchObject({
      siteName: page.site,
      byline: page.author,
      lang: "ar",
      address: page.address,
      published: "2023-05-17T09:30:00+03:00",
    });
    const lines = reading.lines.map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining([page.first, page.second, page.third]));
    expect(reading.lines.find(({ text }) => text === page.subheading)?.kind).toBe("subheading");
  });

  it("cleaned, is its article and nothing else", () => {
    const cleaned = cleanArticle(readHtml(newsPage));
    expect(cleaned.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ["headline", page.headline],
      ["paragraph", page.first],
      ["paragraph", page.second],
      ["subheading", page.subheading],
      ["paragraph", page.third],
    ]);
    expect(cleaned.byline).toBe(page.author);
    expect(cleaned.outlet).toBe(page.site);
    expect(cleaned.credits).toEqual(["رويترز"]);
  });

  it("says what was left on it", () => {
    const omitted = new Map(readHtml(newsPage).omitted.map(({ kind, count }) => [kind, count]));
    expect(omitted.get("script")).toBe(3);
    expect(omitted.get("clutter")).toBeGreaterThan(0);
  });

  it("cleaned without an opinion of it, keeps every paragraph too", () => {
    const lines = cleanArticle(readFlatHtml(newsPage)).lines.map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining([page.headline, page.first, page.second, page.third]));
    expect(lines.join("\n")).not.toMatch(/كلام في|window\.|إعلان/);
  });
});

describe("a hostile page", () => {
  it.each(hostile)("runs nothing and keeps its article: %s", (_, html) => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("nothing is fetched"));
    const before = document.documentElement.outerHTML;
    const text = textOf(around(html));
    expect(document.documentElement.outerHTML).toBe(before);
    expect("stolen" in document).toBe(false);
    expect("stolen" in {}).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
    expect(text).toContain(page.first);
  });

  it.each(hostile)("keeps text alone, whose markup is no markup any more: %s", (_, html) => {
    const shown = document.createElement("p");
    shown.textContent = textOf(around(html));
    expect(shown.children).toHaveLength(0);
  });

  it("shows what a page shows as signs, as signs", () => {
    expect(textOf(around("<p>الوسم &lt;script&gt; يعني برنامجا في الصفحة</p>"))).toContain("<script>");
  });

  it("is read flat when its elements are nested without end", () => {
    const deep = `${"<div>".repeat(50_000)}${paragraph}${"</div>".repeat(50_000)}`;
    expect(textOf(deep)).toContain(page.first);
  });

  it("is read flat when formatting is left open before many blocks", () => {
    const open = Array.from({ length: 1_500 }, (_, at) => `<b id="${at}">`).join("");
    const hostile = `<article>${open}${"<p>سطر".repeat(3_000)}${paragraph}</article>`;
    expect(defuseHtml(hostile)).toBeNull();
    expect(readHtml(hostile)).toEqual(readFlatHtml(hostile));
    expect(textOf(hostile)).toContain(page.first);
  });

  it("is read flat when it has more elements than a page has", () => {
    const large = `<article><h1>${page.headline}</h1>${paragraph}${"<p><b>سطر</b> <i>آخر</i></p>".repeat(20_000)}</article>`;
    expect(textOf(large)).toContain(page.third);
  });

  it("of unfinished tags alone has no lines or those that it shows", () => {
    for (const html of [
      "<",
      "<p",
      '<p title="',
      "<!--",
      "<![CDATA[",
      "<script>",
      "<svg><style>",
      "</",
      "<p/><",
    ]) {
      expect(() => readHtml(`<html>${html}`)).not.toThrow();
    }
  });

  it("never throws, and never gives a line with a newline in it", () => {
    const piece = fc.constantFrom(
      ...hostile.map(([, html]) => html),
      ...[
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<svg>",
        "<math>",
        "</svg>",
        "<style>",
        "<table><tr>",
        "<!--",
        "-->",
      ],
      ...[page.first, "قال", "&lt;", "&#0;", "\u0000", '"', "'", "<", ">", "\n"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { lines } = readHtml(`<html>${pieces.join("")}`);
        for (const { text } of lines) expect(text).toMatch(/^\S[^\n]*$/);
        expect("stolen" in document).toBe(false);
      }),
      { numRuns: 120 },
    );
  });
});
