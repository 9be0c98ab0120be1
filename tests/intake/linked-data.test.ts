import { describe, expect, it } from "vitest";
import { readLinkedData } from "@/intake/html/linked-data";
import { readFlatHtml } from "@/intake/html/own-lines";

describe("readLinkedData", () => {
  it.each([
    ["an article by itself", { "@type": "NewsArticle", headline: "السد", datePublished: "2022-01-10" }],
    [
      "one of a list",
      [
        { "@type": "Organization", name: "x" },
        { "@type": ["Thing", "ReportageNewsArticle"], headline: "السد", datePublished: "2022-01-10" },
      ],
    ],
    [
      "one in a graph",
      {
        "@graph": [
          { "@type": "WebPage", datePublished: "2001-01-01" },
          { "@type": "Article", headline: "السد", datePublished: "2022-01-10" },
        ],
      },
    ],
    [
      "what a page is mainly about",
      {
        "@type": "WebPage",
        mainEntity: { "@type": "NewsArticle", headline: "السد", datePublished: "2022-01-10" },
      },
    ],
    ["a node of no known kind", { headline: "السد", datePublished: "2022-01-10" }],
  ])("finds the article: %s", (_, data) => {
    expect(readLinkedData(JSON.stringify(data))).toEqual({ headline: "السد", published: "2022-01-10" });
  });

  it.each([
    ["a name", "ليلى حسن"],
    ["a person", { "@type": "Person", url: "https://a.example", name: "ليلى حسن" }],
    ["several", [{ name: "ليلى حسن" }, { name: "سامر خوري" }]],
    ["one who is named elsewhere", { "@id": "#l" }],
    ["a name with a reference in it", "ليلى&nbsp;حسن"],
  ])("gives the writer who is %s", (_, author) => {
    const data = {
      "@graph": [
        { "@type": "NewsArticle", author },
        { "@id": "#l", name: "ليلى حسن" },
      ],
    };
    expect(readLinkedData(JSON.stringify(data)).author?.replace("\u00a0", " ")).toBe("ليلى حسن");
  });

  it("mends the slips that sites make, and says nothing where there is no JSON", () => {
    expect(readLinkedData('//<!>\n{"@type":"Article","headline":"السد\nالجديد",}\n//')).toEqual({
      headline: "السد الجديد",
    });
    for (const broken of ["", "{", "null", "[[[[", '{"headline":"a"', "alert(1)", "{}{}"]) {
      expect(readLinkedData(broken)).toEqual({});
    }
  });

  it("walks what is nested or long without end, and changes no object", () => {
    expect(readLinkedData(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual({});
    expect(readLinkedData(`[${"{},".repeat(200_000)}{}]`)).toEqual({});
    const shared =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"السد"}';
    expect(readLinkedData(shared)).toEqual({ headline: "السد" });
    expect("polluted" in {}).toBe(false);
  });

  it("is heard in a page beside what its tags say", () => {
    const data = {
      "@graph": [
        {
          "@type": "NewsArticle",
          datePublished: "2022-01-10",
          author: { name: "ليلى" },
          publisher: { name: "النهر" },
        },
      ],
    };
    const page = `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(data)}\n//]]></script><p>نص</p>`;
    expect(readFlatHtml(page)).toMatchObject({ published: "2022-01-10", byline: "ليلى", siteName: "النهر" });
  });
});
