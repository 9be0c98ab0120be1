import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestArticle, closestPair, emptyFilter, sharedStatements } from "@/corpus";
import { storyAndFilter } from "./arbitrary-story";
import { smallStory } from "./small-story";
import { get } from "./story";

const story = smallStory({
  articles: { north: "ألف باء جيم.", south: "ألف.", east: "باء جيم." },
  statements: [
    {
      id: "alef",
      wordings: [
        ["north", "ألف"],
        ["south", "ألف"],
      ],
    },
    {
      id: "ba",
      wordings: [
        ["north", "باء"],
        ["east", "باء"],
      ],
    },
    {
      id: "jim",
      wordings: [
        ["north", "جيم"],
        ["east", "جيم"],
      ],
    },
  ],
});
const outlet = (id: string) => get(story.outlets, id).id;

describe("the article to read beside another", () => {
  it("is the one that shares the most statements with it", () => {
    expect(closestArticle(story, emptyFilter, get(story.articles, "north"))?.id).toBe("east");
    expect(closestPair(story, emptyFilter)?.map(({ id }) => id)).toEqual(["north", "east"]);
  });

  it("is one that the filter shows, where it shows another", () => {
    const filter = { ...emptyFilter, outlets: [outlet("north"), outlet("south")] };
    expect(closestArticle(story, filter, get(story.articles, "north"))?.id).toBe("south");
    const alone = { ...emptyFilter, outlets: [outlet("south")] };
    expect(closestPair(story, alone)?.map(({ id }) => id)).toEqual(["north", "south"]);
  });

  it("is there in every story of two articles, never the article itself, in the story’s order", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story, filter }) => {
        const pair = closestPair(story, filter);
        expect(pair === null).toBe(story.articles.length < 2);
        if (pair !== null)
          expect(story.articles.indexOf(pair[0])).toBeLessThan(story.articles.indexOf(pair[1]));
      }),
    );
  });

  it("shares statements that both word, and no others", () => {
    const [north, east] = [get(story.articles, "north"), get(story.articles, "east")];
    expect(sharedStatements(story.statements, north, east).map(({ id }) => id)).toEqual(["ba", "jim"]);
  });
});
