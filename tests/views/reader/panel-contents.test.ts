import { describe, expect, it } from "vitest";
import { emptyFilter, type Filter } from "@/corpus";
import { panelContents } from "@/views/reader/panel-contents";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";

const story = smallStory({
  articles: {
    river: "سيبقى الجسر. سيبقى الجسر مفتوحا",
    hill: "يبقى الجسر مفتوحا",
    mill: "الجسر باق",
    port: "لا شيء هنا",
  },
  statements: [
    {
      id: "stays",
      wordings: [
        ["river", "سيبقى الجسر."],
        ["river", "سيبقى الجسر مفتوحا"],
        ["hill", "يبقى الجسر مفتوحا", "direct"],
        ["mill", "الجسر باق"],
      ],
    },
  ],
});
const river = get(story.articles, "river");
const stays = get(story.statements, "stays");
const open = stays.wordings[0] ?? null;
const contents = (filter: Partial<Filter> = {}) =>
  panelContents(story, stays, river, open, { ...emptyFilter, ...filter });

describe("panelContents", () => {
  it("has the other outlets’ wordings, the article’s own other one, and who is silent", () => {
    const { others, elsewhere, silent, outlets, hidden } = contents();
    expect(others.map(({ outlet }) => outlet.id)).toEqual(["hill", "mill"]);
    expect(elsewhere).toEqual([stays.wordings[1]]);
    expect(silent.map(({ id }) => id)).toEqual(["port"]);
    expect(outlets).toBe(3);
    expect(hidden).toBe(0);
  });

  it("obeys the filter on outlets and says how much that hides", () => {
    const { others, elsewhere, silent, hidden } = contents({ outlets: [get(story.outlets, "mill").id] });
    expect(others.map(({ outlet }) => outlet.id)).toEqual(["mill"]);
    expect(silent).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(hidden).toBe(2);
  });

  it("obeys the filter on modes", () => {
    const { others, elsewhere, hidden } = contents({ modes: ["direct"] });
    expect(others.map(({ outlet }) => outlet.id)).toEqual(["hill"]);
    expect(elsewhere).toEqual([]);
    expect(hidden).toBe(2);
  });

  it("never calls an outlet silent whose wording the filter hides", () => {
    expect(contents({ modes: ["headline"] }).silent.map(({ id }) => id)).toEqual(["port"]);
  });

  it("leaves out a contrast of which the filter hides the other side", () => {
    const flood = publishedStory();
    const houses = get(flood.statements, "houses-flooded");
    const article = get(flood.articles, "river");
    expect(panelContents(flood, houses, article, null, emptyFilter).contrasts).toHaveLength(1);
    const filter = { ...emptyFilter, outlets: [get(flood.outlets, "river").id] };
    const filtered = panelContents(flood, houses, article, null, filter);
    expect(filtered.contrasts).toEqual([]);
    expect(filtered.hidden).toBe(1);
  });
});
