import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import type { Quote } from "@/corpus";
import { locateNames } from "@/text";

const { stories } = await readContent(fileURLToPath(new URL("../../src/content", import.meta.url)));

/** Places where one form names two things, of which the engine cannot know which is meant, or is a common noun. */
const beyondTheEngine = ["unnamed-ads: بلاده", "unnamed-france24: قواته", "unnamed-france24: القوة"];

const meet = (a: Omit<Quote, "article">, b: Omit<Quote, "article">) => a.start < b.end && b.start < a.end;

describe.each(stories)("the names of $id", (story) => {
  const forms = story.names.map((name) => name.forms.map(({ form }) => form));
  const places = story.articles.map((article) => ({
    article,
    found: locateNames(article.text, forms),
    authored: story.names.flatMap((name, index) =>
      name.forms
        .flatMap(({ quotes }) => quotes)
        .filter((quote) => quote.article === article.id)
        .map(({ start, end }) => ({ name: index, start, end })),
    ),
  }));

  it("are annotated wherever the engine finds them", () => {
    const missing = places.flatMap(({ article, found, authored }) =>
      found
        .filter((each) => !authored.some((place) => place.name === each.name && meet(place, each)))
        .map(({ start, end }) => `${article.id}: ${article.text.slice(start, end)}`),
    );
    expect(missing.filter((place) => !beyondTheEngine.includes(place))).toEqual([]);
  });

  it("are found wherever they are annotated, or lie inside a longer name that is", () => {
    for (const { article, found, authored } of places) {
      for (const place of authored) {
        const here = found.filter((each) => meet(each, place));
        const words = `${article.id}: ${article.text.slice(place.start, place.end)}`;
        // A closing mark after the last word is part of the annotated form, and none of the word.
        const end = place.start + article.text.slice(place.start, place.end).replace(/[”»"]$/u, "").length;
        const whole = here.some((each) => each.start <= place.start && each.end >= end);
        expect(whole || beyondTheEngine.includes(words), words).toBe(true);
      }
    }
  });
});
