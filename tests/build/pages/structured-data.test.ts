import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { articleData, statementData, storyData } from "@/build/pages/structured-data";
import { readStories } from "@/build/read-stories";

const [story] = await readStories("src/content");
if (story === undefined) throw new Error("no story");
const addressOf = (path: string) => `https://example.org/${path}`;

const Quotation = v.object({
  "@type": v.literal("Quotation"),
  text: v.string(),
  isPartOf: v.looseObject({}),
});

describe("articleData", () => {
  it.each(story.articles)("has each quotation of $id as the article has it", (article) => {
    const data = articleData(story, article, "ar", addressOf);
    expect(data).toMatchObject({ "@type": "NewsArticle", datePublished: article.published.date });
    const quotations = v.parse(v.array(Quotation), data.hasPart);
    const quoted = story.statements.flatMap(({ wordings }) =>
      wordings.filter(
        (wording) =>
          wording.article === article.id && (wording.mode === "direct" || wording.mode === "mixed"),
      ),
    );
    expect(quotations).toHaveLength(quoted.length);
    for (const { text } of quotations) expect(article.text).toContain(text);
  });

  it("names a publisher only where the outlet is named", () => {
    for (const article of story.articles) {
      const outlet = story.outlets.find(({ id }) => id === article.outlet);
      expect("publisher" in articleData(story, article, "en", addressOf)).toBe(outlet?.named);
    }
  });
});

describe("statementData", () => {
  it("never gives an outlet's own words as a quotation", () => {
    for (const statement of story.statements) {
      const told = JSON.stringify(statementData(story, statement, "en", addressOf));
      const direct = statement.wordings.filter(({ mode }) => mode === "direct" || mode === "mixed");
      expect(told.split('"@type":"Quotation"').length - 1).toBe(direct.length);
    }
  });
});

describe("a quotation", () => {
  it("has its speaker as its creator, and not the outlet", () => {
    for (const statement of story.statements) {
      const speaker = story.speakers.find(({ id }) => id === statement.speaker);
      const told = JSON.stringify(statementData(story, statement, "en", addressOf));
      const creators = [...told.matchAll(/"creator":\{"@type":"\w+","name":"([^"]*)"/g)];
      expect(creators.map(([, name]) => name)).toEqual(
        [...told.matchAll(/"@type":"Quotation"/g)].map(() => speaker?.name.en),
      );
    }
  });
});

describe("storyData", () => {
  it("says what the story is as a data set, where it has been published as one", () => {
    const { edition, ...own } = story;
    expect(storyData(story, "en", addressOf)).toMatchObject({
      about: { "@type": "Dataset", version: edition?.version, license: edition?.licence.address },
    });
    expect(storyData(own, "en", addressOf)).not.toHaveProperty("about");
  });

  it("leads to every article in the page's language", () => {
    const told = JSON.stringify(storyData(story, "en", (path) => `https://example.org/en/${path}`));
    for (const { id } of story.articles) {
      expect(told).toContain(`"https://example.org/en/stories/${story.id}/articles/${id}/"`);
    }
  });
});
