import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSearch,
  readArticleAddress,
  readBesideAddress,
  readLibraryAddress,
  readNamesAddress,
  readReviewAddress,
  readStatementAddress,
  readStoryAddress,
  readTimelineAddress,
  stringifySearch,
} from "@/parts/address";
import { publishedStory } from "../corpus/story";
import { hostileText, isPolluted } from "./arbitrary";
import { patience, runs } from "./runs";

const story = publishedStory();
const [article, other] = story.articles;
const [statement] = story.statements;
if (article === undefined || other === undefined || statement === undefined)
  throw new Error("the story is too small");

const keys = [
  ..."speaker outlet mode basis words sort statement at show view base hide wordings only zoom kind part article into q".split(
    " ",
  ),
  ..."__proto__ constructor prototype toString".split(" "),
];
const values = fc.oneof(
  hostileText,
  fc.constantFrom(
    "0-999999999",
    "5-1",
    "-1-3",
    "1e3-2e3",
    "putin,,putin",
    ",".repeat(2000),
    "%",
    "%FF%FE",
    "direct",
    "all",
  ),
  fc.constantFrom(...story.statements.map(({ id }) => id), ...story.speakers.map(({ id }) => id)),
);
const search = fc.array(fc.tuple(fc.constantFrom(...keys), values), { maxLength: 12 });
const query = fc.oneof(
  hostileText,
  search.map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
  search.map((pairs) => `?${new URLSearchParams(pairs.map(([key, value]) => [key, value]))}`),
);

describe("the reader of addresses", () => {
  it("obeys what it knows and ignores the rest, in any query", { timeout: patience }, () => {
    fc.assert(
      fc.property(query, (text) => {
        const parsed = parseSearch(text);
        const at = readArticleAddress(story, article, parsed).at;
        if (at !== null) expect(article.text.slice(at.start, at.end)).not.toBe("");
        const ids = new Set<string>(story.statements.map(({ id }) => id));
        for (const chosen of [
          readArticleAddress(story, article, parsed).statement,
          readBesideAddress(story, article, other, parsed).statement,
        ]) {
          if (chosen !== null) expect(ids).toContain(chosen);
        }
        const speakers = new Set<string>(story.speakers.map(({ id }) => id));
        for (const { filter } of [
          readStoryAddress(story, parsed),
          readLibraryAddress([story], parsed),
          readStatementAddress(story, statement, parsed),
          readTimelineAddress(story, parsed),
          readNamesAddress(story, parsed),
        ]) {
          for (const speaker of filter.speakers) expect(speakers).toContain(speaker);
        }
        expect(["text", "matches", "story"]).toContain(readReviewAddress(story, parsed).part);
        expect(isPolluted()).toBe(false);
      }),
      runs,
    );
  });

  it("writes what it read so that it reads the same", { timeout: patience }, () => {
    fc.assert(
      fc.property(query, (text) => {
        const parsed = parseSearch(text);
        const written = parseSearch(stringifySearch(parsed));
        expect(written).toEqual(parseSearch(stringifySearch(written)));
      }),
      runs,
    );
  });
});
