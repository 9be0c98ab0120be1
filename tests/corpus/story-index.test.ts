import { describe, expect, it } from "vitest";
import { indexStory } from "@/corpus";
import { brand } from "@/corpus/brand";
import { get, publishedStory } from "./story";

const story = publishedStory();
const index = indexStory(story);

describe("indexStory", () => {
  it("gives the same index for the same story", () => {
    expect(indexStory(story)).toBe(index);
    expect(indexStory(publishedStory())).not.toBe(index);
  });

  it("finds each thing by its id", () => {
    for (const each of story.outlets) expect(index.outlet(each.id)).toBe(each);
    for (const each of story.articles) expect(index.article(each.id)).toBe(each);
    for (const each of story.speakers) expect(index.speaker(each.id)).toBe(each);
    for (const each of story.statements) expect(index.statement(each.id)).toBe(each);
    for (const each of story.events) expect(index.event(each.id)).toBe(each);
    for (const each of story.names) expect(index.name(each.id)).toBe(each);
  });

  it("gives null for what the story does not have, an object's own members among it", () => {
    expect(index.statement(brand<"statement">("constructor"))).toBeNull();
    expect(index.outletOf(brand<"article">("elsewhere"))).toBeNull();
  });

  it("leads from an article to its outlet and back", () => {
    for (const article of story.articles) {
      const outlet = index.outletOf(article.id);
      expect(outlet?.id).toBe(article.outlet);
      expect(outlet && index.articlesOf(outlet.id)).toContain(article);
    }
  });

  it("gives a speaker's statements in the story's order", () => {
    expect(index.statementsBy(get(story.speakers, "mayor").id).map(({ id }) => id)).toEqual([
      "bridge-stays-open",
      "bridge-will-close",
      "houses-flooded",
    ]);
    expect(index.statementsBy(brand<"speaker">("nobody"))).toEqual([]);
  });
});
