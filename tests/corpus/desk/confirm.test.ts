import { describe, expect, it } from "vitest";
import { confirmArticles, confirmedOf } from "@/corpus/desk";
import { articleDraft } from "@/corpus/found";
import { get, publishedStory } from "../story";

const text =
  "عودة القطار\nعاد القطار إلى الجبل صباح الخميس 4 مايو 2023 بعد عامين من الأعمال، وقالت المديرة إن الرحلات يومية.";
const draft = articleDraft(text);
if (draft === null) throw new Error("no article");
const item = { key: "k", from: null, draft, outlet: " الصباح ", headline: "عودة القطار", date: "2023-05-04" };

describe("confirming what was brought", () => {
  it("gives each article an id that none of the story has", () => {
    const ids = confirmArticles([item, item], ["article-7", "hill"]).map(({ id }) => id);
    expect(ids).toEqual(["article-8", "article-9"]);
  });

  it("takes the headline as the reader left it: another one, or none", () => {
    const texts = ["القطار عاد", "  "].map(
      (headline) => confirmArticles([{ ...item, headline }], [])[0]?.text,
    );
    expect(texts[0]?.startsWith("القطار عاد\n")).toBe(true);
    expect(texts[1]?.startsWith("عاد القطار")).toBe(true);
  });

  it("has no outlet where the reader named none", () => {
    expect(confirmArticles([item], [])[0]?.outlet).toBe("الصباح");
    expect(confirmArticles([{ ...item, outlet: " " }], [])[0]?.outlet).toBeNull();
  });

  it("keeps what the day rests on only as long as it is the day that was found", () => {
    const [found] = confirmArticles([{ ...item, date: draft.published?.date ?? "" }], []);
    expect(found?.published.words).toBe(draft.published?.words ?? null);
    const [given] = confirmArticles([{ ...item, date: "2023-06-01" }], []);
    expect(given?.published).toEqual({ date: "2023-06-01", basis: "stated", words: null });
  });

  it("keeps where it was taken from, which is where it stands if it does not say so itself", () => {
    const provenance = {
      means: "bookmarklet",
      retrieved: "2026-11-28T08:30:00Z",
      address: "https://hill.example/train",
    } as const;
    const [silent] = confirmArticles([{ ...item, provenance }], []);
    expect([silent?.provenance, silent?.address]).toEqual([provenance, provenance.address]);
    const itself = { ...draft, address: "https://hill.example/its-own" };
    const [saying] = confirmArticles([{ ...item, draft: itself, provenance }], []);
    expect([saying?.provenance, saying?.address]).toEqual([provenance, "https://hill.example/its-own"]);
    expect(confirmArticles([item], [])[0]).not.toHaveProperty("provenance");
  });
});

describe("an article that a story has", () => {
  const story = publishedStory();
  const article = get(story.articles, "river");

  it("is read again under its own id, with its text and lines as they are", () => {
    const again = confirmedOf(story, article);
    expect([again.id, again.text, again.lines]).toEqual([article.id, article.text, article.lines]);
  });

  it("keeps where it was taken from when others are read beside it", () => {
    const hill = get(story.articles, "hill");
    expect(confirmedOf(story, hill).provenance).toEqual(hill.provenance);
    expect(hill.provenance?.means).toBe("bookmarklet");
  });

  it("is of its outlet by name, and of none where the outlet is not named", () => {
    const named = (is: boolean) => ({
      ...story,
      outlets: story.outlets.map((each) => ({
        ...each,
        named: each.id === article.outlet ? is : each.named,
      })),
    });
    expect(confirmedOf(named(true), article).outlet).toBe(get(story.outlets, article.outlet).name.ar);
    expect(confirmedOf(named(false), article).outlet).toBeNull();
  });
});
