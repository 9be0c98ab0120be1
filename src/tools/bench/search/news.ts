import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { decodeStory } from "../../../corpus/decode-story";
import type { Story } from "../../../corpus/types";

const NewsArticles = v.array(
  v.object({ source: v.string(), title: v.nullish(v.string(), ""), content: v.nullish(v.string(), "") }),
);

export type NewsArticle = v.InferOutput<typeof NewsArticles>[number];

const both = (text: string) => ({ ar: text, en: text });

function linesOf({ title, content }: NewsArticle): readonly string[] {
  const lines = [title, ...content.split("\n")].map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "");
}

function articleOf(article: NewsArticle, id: string, day: string) {
  const lines = linesOf(article);
  let start = 0;
  return {
    id,
    outlet: `outlet-${article.source}`,
    lang: "ar",
    dir: "rtl",
    text: lines.join("\n"),
    lines: lines.map((line, index) => {
      const placed = { kind: index === 0 ? "headline" : "paragraph", start, end: start + line.length };
      start += line.length + 1;
      return placed;
    }),
    published: { date: day, basis: "stated", because: both("الصحيفة") },
    byline: null,
    credits: [],
    address: null,
    removed: [],
  };
}

/** Articles as one story without statements, as far as the search is concerned. */
export function storyOf(articles: readonly NewsArticle[], day: string): Story {
  const told = articles.filter((article) => linesOf(article).length > 0);
  return decodeStory(
    {
      format: 1,
      id: `news-${day}`,
      title: both(`أخبار ${day}`),
      summary: both(`أخبار ${day}`),
      occasion: both("يوم"),
      date: day,
      outlets: [...new Set(told.map(({ source }) => source))].map((source) => ({
        id: `outlet-${source}`,
        name: both(source),
        short: both(source),
        named: true,
        note: both(source),
      })),
      articles: told.map((article, index) => articleOf(article, `article-${index}`, day)),
      speakers: [],
      statements: [],
      events: [],
      names: [],
    },
    day,
  );
}

/** The articles of a folder of news by their days: one zip for each, with one JSON file in it. */
export function readDays(folder: string): readonly { day: string; articles: readonly NewsArticle[] }[] {
  const days = readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}\.zip$/.test(name));
  return days.sort().map((name) => {
    const files = Object.values(unzipSync(readFileSync(join(folder, name))));
    const articles = files.flatMap((file) => v.parse(NewsArticles, JSON.parse(strFromU8(file))));
    return { day: name.slice(0, -".zip".length), articles };
  });
}

/** The days of a folder of news, each as a story. */
export function readNews(folder: string): readonly Story[] {
  return readDays(folder).map(({ day, articles }) => storyOf(articles, day));
}
