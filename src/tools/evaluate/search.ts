import { readFileSync } from "node:fs";
import * as v from "valibot";
import { emptyFilter } from "../../corpus/filter/index";
import { openSearch, type SearchIndex } from "../../corpus/search/open-search";
import { search } from "../../corpus/search/search";
import { indexStories } from "../../corpus/search/search-data";
import { parseQuery } from "../../text/search/index";
import { readDays, storyOf } from "../bench/search/news";
import { type Evaluation, processorSeconds, type Report } from "./evaluation";

const Paragraphs = v.object({
  paragraphs: v.array(v.object({ paragraph: v.string(), questions: v.array(v.string()) })),
});

/** A question, and the id of the article that answers it. */
interface Asked {
  readonly typed: string;
  readonly answer: string;
}

const mostLooked = 10;

async function indexTexts(texts: readonly string[]): Promise<SearchIndex> {
  const articles = texts.map((content) => ({ source: "one", title: "", content }));
  const data: unknown = JSON.parse(JSON.stringify(indexStories([storyOf(articles, "2015-07-01")])));
  return openSearch(data, "evaluation");
}

/** Mean reciprocal rank of the answer among the first ten (Voorhees 1999); 0 where it is not among them. */
function reciprocalRank(index: SearchIndex, { typed, answer }: Asked): number {
  const { hits } = search([index], { query: parseQuery(typed), filter: emptyFilter, textOf: () => null });
  const at = hits.slice(0, mostLooked).findIndex(({ id }) => id === answer);
  return at < 0 ? 0 : 1 / (at + 1);
}

async function askAll(texts: readonly string[], asked: readonly Asked[], goal: number): Promise<Report> {
  const index = await indexTexts(texts);
  const start = processorSeconds();
  const ranks = asked.map((each) => reciprocalRank(index, each));
  const spent = processorSeconds() - start;
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / asked.length;
  const first = ranks.filter((rank) => rank === 1).length;
  return {
    lines: [
      `MRR@10 ${mean.toFixed(3)} (goal ${goal}); first ${first} of ${asked.length}, among ${texts.length} texts`,
      `${((1000 * spent) / asked.length).toFixed(1)} ms of processor time for a query`,
    ],
    errors: asked.flatMap(({ typed }, at) =>
      ranks[at] === 1 ? [] : [`${(ranks[at] ?? 0).toFixed(2)} ${typed}`],
    ),
    reached: mean >= goal,
  };
}

function askParagraphs(path: string): Promise<Report> {
  const { paragraphs } = v.parse(Paragraphs, JSON.parse(readFileSync(path, "utf8")));
  const asked = paragraphs.flatMap(({ questions }, at) =>
    questions.map((typed): Asked => ({ typed, answer: `article-${at}` })),
  );
  return askAll(
    paragraphs.map(({ paragraph }) => paragraph),
    asked,
    0.79,
  );
}

const titles = 500;
const leastBody = 300;

function askTitles(path: string): Promise<Report> {
  const articles = readDays(path)
    .flatMap((day) => day.articles)
    .filter(({ title, content }) => (title ?? "").trim() !== "" && (content ?? "").length >= leastBody);
  const step = Math.max(1, Math.floor(articles.length / titles));
  const chosen = articles.filter((_, at) => at % step === 0).slice(0, titles);
  return askAll(
    chosen.map(({ content }) => content ?? ""),
    chosen.map(({ title }, at): Asked => ({ typed: title ?? "", answer: `article-${at}` })),
    0.94,
  );
}

/** What the search puts first, on questions of readers and on titles of articles. */
export const searchEvaluations: readonly Evaluation[] = [
  {
    title: "Search: questions of readers, asked of all paragraphs",
    file: "search-arcd-dev.json",
    run: askParagraphs,
  },
  { title: "Search: titles, asked of the bodies of 500 articles", file: "news", run: askTitles },
];
