// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { decodeStory } from "@/corpus";
import { storyFile } from "@/corpus/edit";
import { toJson, wordsOf } from "@/corpus/export";
import { comparisonFile, dataId, storyPage } from "@/corpus/export/page";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";
import { collated } from "./collated";
import { pageWords as words } from "./page-words";

const story = publishedStory();
const address = "https://example.org/?a=1&b=<2>";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const dataOf = (page: Document) => JSON.parse(page.getElementById(dataId)?.textContent ?? "");
const quotes = (page: Document) =>
  [...page.querySelectorAll("blockquote")].map(({ textContent }) => textContent);

function comparison(of = story, id = "bridge-stays-open") {
  const [one] = collated(of, [get(of.statements, id)]);
  if (one === undefined) throw new Error("no statement");
  const data = toJson(of, [one], address);
  return { one, data, html: comparisonFile(of, one, words, { address, data }) };
}

describe("a comparison as one file", () => {
  it("has every wording to the letter, who said it and who does not report it", () => {
    const { one, html } = comparison();
    const page = parse(html);
    expect(quotes(page)).toEqual(wordsOf(story, one.wordings));
    expect(page.querySelector("h1")?.textContent).toBe(one.statement.gloss.ar);
    expect(page.body.textContent).toContain("لم تورده: وسيلة hill، وسيلة mill");
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(["ar", "rtl"]);
  });

  it("holds its data, whatever they hold", () => {
    const { data, html } = comparison();
    expect(dataOf(parse(html))).toEqual(JSON.parse(data));
    const [one] = collated(story, [get(story.statements, "bridge-stays-open")]);
    if (one === undefined) throw new Error("no statement");
    const evil = JSON.stringify({ a: "</script><script>alert(1)</script><!--" });
    const page = parse(comparisonFile(story, one, words, { address, data: evil }));
    expect(dataOf(page)).toEqual(JSON.parse(evil));
    expect(page.querySelectorAll("script")).toHaveLength(1);
  });

  it("asks for nothing: its policy forbids it, and nothing in it would", () => {
    const page = parse(comparison().html);
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(
      page.querySelectorAll("link, img, iframe, [src], script:not([type='application/json'])"),
    ).toHaveLength(0);
    expect(page.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
  });

  it("shows what its words hold as words", () => {
    expect(parse(comparison().html).querySelector("li")?.textContent).toBe("جملة <b>");
  });

  it("marks what parts, and says what the marks are", () => {
    const bridge = smallStory({
      articles: { one: "الجسر لن يغلق غدا", two: "الجسر سيغلق غدا" },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر لن يغلق غدا"],
            ["two", "الجسر سيغلق غدا"],
          ],
        },
      ],
    });
    const page = parse(comparison(bridge, "shut").html);
    const marks = [...page.querySelectorAll("blockquote mark")].map((mark) => [
      mark.getAttribute("data-kind"),
      mark.textContent,
    ]);
    expect(marks).toContainEqual(["negation", "لن"]);
    expect([...page.querySelectorAll("p > mark")].map((mark) => mark.textContent)).toContain("نفي");
  });
});

describe("a story as one file", () => {
  it("has every statement and article, and the story as it is published", () => {
    const html = storyPage(story, collated(story, story.statements), words, {
      address,
      data: storyFile(story),
    });
    const page = parse(html);
    expect(page.querySelectorAll("h2")).toHaveLength(story.statements.length + 1);
    expect(page.querySelectorAll("article")).toHaveLength(story.articles.length);
    for (const { text } of story.articles) {
      for (const line of text.split("\n")) expect(page.body.textContent).toContain(line);
    }
    expect(decodeStory(dataOf(page), "page")).toEqual(story);
  });
});
