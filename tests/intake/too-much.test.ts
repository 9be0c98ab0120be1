import { describe, expect, it } from "vitest";
import { mostOfStory, type Story } from "@/corpus";
import { readInput } from "@/intake";
import { publishedStory } from "../corpus/story";

/** The sound story with so many statements, each with an id of its own. */
function storyOf(statements: number): Story {
  const story = publishedStory();
  const [one] = story.statements;
  if (one === undefined) throw new Error("the story has no statement");
  const many = Array.from({ length: statements }, (_, index) => ({
    ...one,
    id: `s${index}`,
    contrasts: [],
    wordings: one.wordings.slice(0, 1),
  }));
  return JSON.parse(JSON.stringify({ ...story, statements: many }));
}

async function outcomeOf(story: Story) {
  const [reading] = await readInput({
    name: "story.json",
    bytes: new TextEncoder().encode(JSON.stringify(story)),
  });
  return reading;
}

describe("a story file with more in it than the screens can show", () => {
  it("is refused before it is kept, with what there is too much of", async () => {
    const reading = await outcomeOf(storyOf(10_000));
    expect(reading).toMatchObject({
      kind: "refused",
      reason: {
        kind: "too-much",
        limits: [
          { of: "statements", count: 10_000, most: mostOfStory.statements, at: null },
          { of: "cells", most: mostOfStory.cells, at: null },
          { of: "wordingsOfArticle", count: 10_000, most: mostOfStory.wordingsOfArticle },
        ],
      },
    });
  });

  it("is taken in up to the limit", async () => {
    expect(await outcomeOf(storyOf(mostOfStory.wordingsOfArticle))).toMatchObject({ kind: "story" });
  });

  it("is left out of a desk's file, and told of by its name, and the others come in", async () => {
    const sound = publishedStory();
    const papers = { paste: "نص لم يُقرأ بعد" };
    const stories = [storyOf(10_000), { format: 1 }, sound];
    const [reading] = await readInput({
      name: "desk.json",
      bytes: new TextEncoder().encode(JSON.stringify({ shelf: 1, stories, papers })),
    });
    expect(reading).toMatchObject({
      kind: "shelf",
      drafts: [{ story: { id: sound.id } }],
      tooMuch: [{ story: sound.title, limits: [{ of: "statements", count: 10_000 }, {}, {}] }],
      unread: 1,
      papers: new Map(Object.entries(papers)),
    });
  });
});
