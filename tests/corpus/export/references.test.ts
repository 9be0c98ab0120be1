import { describe, expect, it } from "vitest";
import { articlesAsReferences, toBibtex, toCsl, toRis, wordingsAsReferences } from "@/corpus/export";
import { get, publishedStory } from "../story";

const story = publishedStory();
const referred = (language: "ar" | "en" = "en") => ({
  story,
  statements: story.statements,
  address: "https://example.org/stories/flood/?a=1",
  language,
});

const articles = articlesAsReferences(referred());
const wordings = wordingsAsReferences({
  ...referred(),
  statements: [get(story.statements, "bridge-will-close"), get(story.statements, "bridge-stays-open")],
});

describe("articles as references", () => {
  it("are those that report a statement, each once, and last the story as a data set", () => {
    expect(articles.map(({ id, type }) => [id, type])).toEqual(
      [
        ["flood.river", "article-newspaper"],
        ["flood.hill", "article-newspaper"],
        ["flood", "dataset"],
      ].map(([id, type]) => [id?.replace("flood", story.id), type]),
    );
    expect(articles.at(-1)).toMatchObject({ version: "1.2.0", title: "The river’s flood" });
  });

  it("have a title only where there is a headline, and say of an inferred day that it is, and why", () => {
    const [river, hill] = articles;
    expect(river).toMatchObject({ title: "سليم: لن نغلق الجسر", issued: { "date-parts": [[2023, 5, 4]] } });
    expect(hill).not.toHaveProperty("title");
    expect(hill).toMatchObject({
      author: [{ literal: "ليلى" }],
      issued: { "date-parts": [[2023, 5, 5]], circa: true },
      note: "It says yesterday",
      URL: "https://hill.example/flood",
    });
  });

  it("do not name a publisher whom the article does not name", () => {
    const outlets = story.outlets.map((outlet) => ({ ...outlet, named: false }));
    const [river] = articlesAsReferences({ ...referred(), story: { ...story, outlets } });
    expect(river).not.toHaveProperty("container-title");
    expect(river?.note).toBe("The river");
  });
});

describe("wordings as references", () => {
  it("are the article at the very words, with the words and who said them", () => {
    expect(wordings[0]).toMatchObject({
      id: `${story.id}.bridge-will-close.hill`,
      URL: expect.stringMatching(/^https:\/\/hill\.example\/flood#:~:text=/),
      abstract: "الجسر سيغلق إذا ارتفع الماء",
      keyword: "Mayor Selim",
    });
  });

  it("have an id of their own each, where one article has several", () => {
    const ids = wordings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(`${story.id}.bridge-stays-open.river.2`);
  });
});

describe("files of references", () => {
  it("hold as CSL-JSON what the references hold", () => {
    expect(JSON.parse(toCsl(wordings))).toEqual(wordings);
  });

  it("begin and end each entry as RIS has it, a value on a line", () => {
    const lines = toRis([{ id: "a", type: "article-newspaper", title: "one\ntwo", note: "n" }]).split("\r\n");
    expect(lines).toEqual(["TY  - NEWS", "ID  - a", "TI  - one two", "N1  - n", "ER  - ", ""]);
  });

  it("leave TeX no command in BibTeX, and no brace that would end a field", () => {
    const text = toBibtex([
      { id: "a", type: "dataset", title: "100% {of} \\all_ #1 & $2 ~ ^", URL: "https://a.example/%7B{b}_c" },
    ]);
    expect(text).toContain(
      "title = {{100\\% \\textbraceleft{}of\\textbraceright{} \\textbackslash{}all\\_ \\#1 \\& \\$2 \\textasciitilde{} \\textasciicircum{}}}",
    );
    expect(text).toContain("url = {https://a.example/%7B%7Bb%7D_c}");
  });
});
