import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { projectFolder } from "../../build/project";
import { statementFindings } from "../../corpus/findings/index";
import { decodeStory, indexStory, type Quote, quoteText, type Story } from "../../corpus/index";
import type { Evaluation, Report } from "./evaluation";

const JudgedWording = v.object({ day: v.string(), article: v.number(), start: v.number(), end: v.number() });
type JudgedWording = v.InferOutput<typeof JudgedWording>;
const JudgedNews = v.object({ pairs: v.array(v.object({ a: JudgedWording, b: JudgedWording })) });
const NewsArticles = v.array(v.object({ content: v.nullish(v.string(), "") }));
const JudgedClaims = v.object({
  claims: v.array(
    v.object({
      pair: v.number(),
      type: v.string(),
      hash: v.string(),
      verdict: v.picklist(["true", "doubtful", "false"]),
    }),
  ),
});

/** Two wordings as a story of one statement; nobody has written a gloss for them, and nobody is known to speak. */
function storyOf(texts: readonly string[]): Story {
  const both = (text: string) => ({ ar: text, en: text });
  const ids = texts.map((_, at) => `outlet-${at + 1}`);
  const day = "2015-07-21";
  return decodeStory(
    {
      format: 1,
      id: "news",
      title: both("x"),
      summary: both("x"),
      occasion: both("x"),
      date: day,
      outlets: ids.map((id) => ({ id, name: both(id), named: true, short: both(id), note: both("x") })),
      articles: texts.map((text, at) => ({
        ...{ id: ids[at], outlet: ids[at], lang: "ar", dir: "rtl", text },
        lines: [{ kind: "paragraph", start: 0, end: text.length }],
        published: { date: day, basis: "stated", because: both("x") },
        ...{ byline: null, credits: [], address: null, removed: [] },
      })),
      speakers: [
        { id: "someone", name: both("x"), short: both("x"), role: both("x"), kind: "person", forms: [] },
      ],
      statements: [
        {
          ...{ id: "statement", speaker: "someone", gloss: both("x"), contrasts: [] },
          said: { from: day, to: day, precision: "day" },
          wordings: texts.map((text, at) => ({
            article: ids[at],
            start: 0,
            end: text.length,
            mode: "indirect",
            basis: "checked",
          })),
        },
      ],
      ...{ events: [], names: [] },
    },
    "two wordings",
  );
}

/** Reads the texts of places in a folder of zipped days; each day once. */
function newsReader(folder: string): (place: JudgedWording) => string {
  const days = new Map<string, v.InferOutput<typeof NewsArticles>>();
  return ({ day, article, start, end }) => {
    let articles = days.get(day);
    if (articles === undefined) {
      const [zipped] = Object.values(unzipSync(new Uint8Array(readFileSync(join(folder, `${day}.zip`)))));
      articles = v.parse(NewsArticles, JSON.parse(strFromU8(zipped ?? new Uint8Array())));
      days.set(day, articles);
    }
    return articles[article]?.content.slice(start, end).replaceAll("\n", " ") ?? "";
  };
}

interface Claim {
  readonly type: string;
  readonly says: string;
}

/** Everything that is said of two wordings: beside one another, and each beside the other as the reference. */
function claimsOf(texts: readonly string[]): readonly Claim[] {
  const story = storyOf(texts);
  const { article } = indexStory(story);
  const textOf = (quote: Quote) => {
    const source = article(quote.article);
    return source === null ? "" : quoteText(source, quote);
  };
  return story.statements.flatMap((statement) =>
    [null, ...story.outlets.map(({ id }) => id)].flatMap((reference) =>
      statementFindings(story, statement, reference)
        .filter(({ type }) => reference === null || type === "alone" || type === "leftOut")
        .map((finding) => ({
          type: `${finding.type}${reference === null ? "" : " beside a reference"}`,
          says: finding.sides.map(({ outlet, quote }) => `${outlet} «${textOf(quote)}»`).join(" "),
        })),
    ),
  );
}

const judged = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectFolder, "tests", name), "utf8"));

/** The articles are others': of what is said of them the table keeps a mark by which to know it again. */
const hashOf = ({ type, says }: Claim): string =>
  createHash("sha256").update(`${type} ${says}`).digest("hex").slice(0, 12);

function report(folder: string): Report {
  const read = newsReader(folder);
  const verdicts = new Map(
    v
      .parse(JudgedClaims, judged("corpus/findings/judged-news-claims.json"))
      .claims.map(({ pair, hash, verdict }) => [`${pair} ${hash}`, verdict]),
  );
  const counts = { true: 0, doubtful: 0, false: 0, unjudged: 0 };
  const lines: string[] = [];
  v.parse(JudgedNews, judged("text/collate/judged-news.json")).pairs.forEach(({ a, b }, at) => {
    for (const claim of claimsOf([read(a), read(b)])) {
      const hash = hashOf(claim);
      const verdict = verdicts.get(`${at + 1} ${hash}`) ?? "unjudged";
      counts[verdict] += 1;
      if (verdict !== "true") lines.push(`pair ${at + 1}: ${verdict}: ${hash} ${claim.type}: ${claim.says}`);
    }
  });
  const { true: right, doubtful, false: wrong, unjudged } = counts;
  const total = right + doubtful + wrong + unjudged;
  return {
    reached: wrong + unjudged === 0,
    lines: [
      `${total} claims: ${right} true, ${doubtful} doubtful, ${wrong} false, ${unjudged} not judged`,
      ...lines,
    ],
  };
}

/** Whether what is said of two wordings is so, judged by a reader. */
export const claimEvaluations: readonly Evaluation[] = [
  { title: "What is said of pairs of news wordings", file: "news", run: report },
];
