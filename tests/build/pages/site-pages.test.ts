import { parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import type { KnownAddress, Words } from "@/build/pages/known-addresses";
import { missingPage, sitePages } from "@/build/pages/site-pages";

const index = `<!doctype html><html lang="ar" dir="rtl"><head><title>t</title><meta name="description" content="d">
<link rel="icon" href="./icon.svg"><link rel="preload" href="./assets/face.woff2" as="font">
<script type="module" src="./assets/main.js"></script></head><body><div id="app"></div></body></html>`;

function wordsOf(name: string) {
  return {
    app: { name, tagline: `${name} tagline`, pageTitle: `{{title}} · ${name}` },
    nav: { timeline: "timeline", names: "names" },
    about: { title: "about", what: "what" },
    missing: { title: `${name} missing` },
    action: { home: `${name} home` },
  };
}
const words: Words = { ar: wordsOf("مقابلة"), en: wordsOf("Muqabala") };

const front: KnownAddress = {
  screen: "LibraryScreen",
  story: null,
  path: "",
  title: null,
  description: { ar: "وصف", en: "described" },
};
const article: KnownAddress = {
  screen: "ArticleScreen",
  story: "s",
  path: "stories/s/articles/a/",
  title: { ar: 'قال: "لن <نرحل>" & $& مضى', en: "said" },
  description: { ar: "وصف", en: "described" },
};

const pages = new Map(sitePages(index, [front, article], words).map(({ path, html }) => [path, html]));
const pageAt = (path: string) => pages.get(path) ?? "";

/** Every address that a page refers to, as a browser at `address` reads it. */
function references(html: string, address: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => new URL(match[1] ?? "", address).href);
}

describe("sitePages", () => {
  it("makes a file of each address in each language", () => {
    expect([...pages.keys()]).toEqual([
      "index.html",
      "en/index.html",
      "stories/s/articles/a/index.html",
      "en/stories/s/articles/a/index.html",
    ]);
  });

  it("tells the language and direction of each", () => {
    expect(pageAt("index.html")).toContain('<html lang="ar" dir="rtl">');
    expect(pageAt("en/stories/s/articles/a/index.html")).toContain('<html lang="en" dir="ltr">');
  });

  it.each(["https://example.org/", "https://example.org/deep/below/"])(
    "leads every page to the site's files and to itself in both languages, at %s",
    (base) => {
      for (const [path, html] of pages) {
        const folder = path.replace(/(^en\/)|(index\.html$)/g, "");
        expect(references(html, base + path.replace("index.html", ""))).toEqual([
          `${base}icon.svg`,
          `${base}assets/face.woff2`,
          `${base}assets/main.js`,
          `${base}${folder}`,
          `${base}en/${folder}`,
          `${base}${folder}`,
        ]);
      }
    },
  );

  it("titles each page in its language, whatever stands in the title", () => {
    expect(pageAt("index.html")).toContain("<title>مقابلة</title>");
    expect(pageAt("en/stories/s/articles/a/index.html")).toContain("<title>said · Muqabala</title>");
    expect(pageAt("stories/s/articles/a/index.html")).toContain(
      '<title>قال: "لن &lt;نرحل&gt;" &amp; $&amp; مضى · مقابلة</title>',
    );
    expect(pageAt("en/index.html")).toContain('<meta name="description" content="described">');
  });

  it("writes pages that read back as they are", () => {
    for (const html of pages.values()) expect(serialize(parse(html))).toBe(html);
  });

  it("refuses an index.html that lacks what it has to fill", () => {
    expect(() => sitePages(index.replace("<title>t</title>", ""), [front], words)).toThrow("<title>");
  });
});

describe("missingPage", () => {
  const { path, html } = missingPage(index, "/below/", words);

  it("refers to everything from where the site stands, since it is shown at any depth", () => {
    expect(path).toBe("404.html");
    const found = references(html, "https://example.org/below/stories/x/y/z/");
    expect(found).toEqual(
      ["icon.svg", "assets/face.woff2", "assets/main.js", "", "en/"].map(
        (file) => `https://example.org/below/${file}`,
      ),
    );
  });

  it("says so and leads home in both languages before the app runs, and is kept out of indexes", () => {
    for (const text of ["مقابلة missing", "مقابلة home", "Muqabala missing", "Muqabala home", "noindex"]) {
      expect(html).toContain(text);
    }
  });
});
