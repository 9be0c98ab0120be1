import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citationTags } from "@/build/pages/citation-tags";
import { readStories } from "@/build/read-stories";
import { get } from "../../corpus/story";
import { projectFolder } from "../../support/sources";

const [story] = await readStories("src/content");
if (story === undefined) throw new Error("no story");

const read = (name: string, tags: ReturnType<typeof citationTags>) =>
  tags.filter((tag) => tag.name === `citation_${name}`).map(({ content }) => content);

describe("citation tags", () => {
  it("cite an article as its outlet's, at the outlet's address", () => {
    const tags = citationTags({ story, article: get(story.articles, "voi") }, "en", "Muqabala");
    expect(read("public_url", tags)).toEqual(["https://voi.id/ar/amp/122605"]);
    expect(read("publication_date", tags)).toEqual(["2022/01/10"]);
    expect(read("publisher", tags)).toEqual(["VOI (Arabic edition)"]);
  });

  it("name no publisher whom the article does not name", () => {
    for (const article of story.articles) {
      const named = get(story.outlets, article.outlet).named;
      expect(read("publisher", citationTags({ story, article }, "ar", "م")).length).toBe(named ? 1 : 0);
    }
  });

  it("cite for a comparison every article that words the statement, once", () => {
    for (const statement of story.statements) {
      const articles = new Set(statement.wordings.map(({ article }) => article));
      const tags = citationTags({ story, statement }, "en", "Muqabala");
      expect(read("reference", tags)).toHaveLength(articles.size);
      expect(read("title", tags)).toEqual([statement.gloss.en]);
    }
  });

  it("are none where a page is of no story", () => {
    expect(citationTags(null, "ar", "م")).toEqual([]);
  });
});

describe("CITATION.cff", () => {
  const file = readFileSync(join(projectFolder, ".github/CITATION.cff"), "utf8");

  it("has the versions of the software and of the data set", () => {
    const versions = [...file.matchAll(/^ *version: (.+)$/gm)].map(([, version]) => version);
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    expect(versions).toEqual([version, story.edition?.version]);
  });
});
