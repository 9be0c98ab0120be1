import { parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { metaPolicy, safetyHeaders } from "@/build/headers";
import type { KnownAddress, Words } from "@/build/pages/known-addresses";
import { writeShell } from "@/build/pages/page";
import { missingPage, noMatter, siteMap, sitePages } from "@/build/pages/site-pages";

const index = `<!doctype html><html lang="ar" dir="rtl"><head><title>t</title><meta name="description" content="d">
<link rel="icon" href="./icon.svg"><link rel="preload" href="./assets/face.woff2" as="font">
<script type="module" src="./assets/main.js"></script></head><body><div id="app"></div></body></html>`;

function wordsOf(name: string) {
  return {
    app: { name, tagline: `${name} tagline`, pageTitle: `{{title}} · ${name}` },
    nav: { timeline: "timeline", names: "names", search: "search" },
    search: { label: "search in everything" },
    about: { title: "about", what: "what" },
    desk: { title: "desk", what: "what" },
    missing: { title: `${name} missing` },
    action: { home: `${name} home` },
  };
}
const words: Words = { ar: wordsOf("مقابلة"), en: wordsOf("Muqabala") };

const front: KnownAddress = {
  screen: "LibraryScreen",
  subject: null,
  path: "",
  title: null,
  description: { ar: "وصف", en: "described" },
};
const article: KnownAddress = {
  screen: "ArticleScreen",
  subject: null,
  path: "stories/s/articles/a/",
  title: { ar: 'قال: "لن <نرحل>" & $& مضى', en: "said" },
  description: { ar: "وصف", en: "described" },
};

const options = {
  indexHtml: index,
  addresses: [front, article],
  words,
  site: null,
  matterOf: () => noMatter,
};
const pages = new Map(sitePages(options).map(({ path, html }) => [path, html]));
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

  it("says in every page, before anything is loaded, what it may do and to whom it says where it leads from", () => {
    const others = [missingPage(index, "/below/", words).html, writeShell(index)];
    for (const html of [...pages.values(), ...others]) {
      const policies = [
        `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`,
        `<meta name="referrer" content="${safetyHeaders["Referrer-Policy"]}">`,
      ];
      expect(html).toContain(policies.join(""));
      expect(html.indexOf(policies.join(""))).toBeLessThan(html.search(/<(?:link|script|style)/));
    }
  });

  it("asks at once for the faces of its language alone", () => {
    const faces =
      '<link rel="preload" href="./ar.woff2" data-pages="ar"><link rel="preload" href="./en.woff2" data-pages="en">';
    const made = sitePages({ ...options, indexHtml: index.replace("</head>", `${faces}</head>`) });
    for (const { path, html } of made) {
      const [own, other] = path.startsWith("en/") ? ["en", "ar"] : ["ar", "en"];
      expect(html).toContain(`${own}.woff2`);
      expect(html).not.toContain(`${other}.woff2`);
      expect(html).not.toContain("data-pages");
    }
  });

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
    expect(() => sitePages({ ...options, indexHtml: index.replace("<title>t</title>", "") })).toThrow(
      "<title>",
    );
  });
});

describe("a page with its screen", () => {
  const screen = '<main><a href="/en/about/">$&</a><p>قال href=&quot;/</p></main>';
  const files = { styles: ["assets/a.css"], scripts: ["assets/a.js"], data: ["data/s.json"] };
  const made = new Map(
    sitePages({
      ...options,
      site: "https://example.org/here/",
      matterOf: () => ({ screen, files, picture: "pictures/s.png" }),
    }).map(({ path, html }) => [path, html]),
  );
  const html = made.get("stories/s/articles/a/index.html") ?? "";

  it("holds the screen to the letter, with links that lead to the base first", () => {
    expect(html).toContain(
      '<div id="app" data-made=""><main><a href="../../../../en/about/">$&</a><p>قال href=&quot;/</p></main></div>',
    );
  });

  it("asks at once for what the screen takes", () => {
    for (const file of ["assets/a.css", "assets/a.js", "data/s.json"]) {
      expect(html).toContain(`href="../../../../${file}"`);
    }
  });

  it("links a style sheet once, though the build's own page has it already", () => {
    const [page] = sitePages({
      ...options,
      indexHtml: index.replace("</head>", '<link rel="stylesheet" crossorigin href="./assets/a.css"></head>'),
      addresses: [article],
      matterOf: () => ({ screen, files, picture: null }),
    });
    expect(page?.html.match(/href="[^"]*assets\/a\.css"/g)).toHaveLength(1);
    expect(page?.html.match(/href="[^"]*assets\/a\.js"/g)).toHaveLength(1);
  });

  it("gives previews and other languages whole addresses where the site's is known", () => {
    expect(html).toContain('<meta property="og:image" content="https://example.org/here/pictures/s.png">');
    expect(html).toContain(
      '<meta property="og:url" content="https://example.org/here/stories/s/articles/a/">',
    );
    expect(html).toContain('hreflang="en" href="https://example.org/here/en/stories/s/articles/a/"');
  });
});

describe("siteMap", () => {
  it("names every page once in each language, with its others", () => {
    const { html } = siteMap([front, article], "https://example.org/");
    const found = [...html.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(found).toEqual([
      "https://example.org/",
      "https://example.org/en/",
      "https://example.org/stories/s/articles/a/",
      "https://example.org/en/stories/s/articles/a/",
    ]);
    expect(html.match(/hreflang="x-default"/g)).toHaveLength(4);
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
