import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Story } from "../../corpus/types";
import type { ArticleText, TextLine } from "../../text/article";
import { findSpeakers } from "../../text/speakers/index";
import { findStatements, sureFrom } from "../../text/statements/index";
import { type Correction, type CorrectionKind, compareWithLabels, type Label } from "./corrections";
import type { Evaluation, Report } from "./evaluation";
import { readFirstStory } from "./first-story";
import { type JudgedArticle, matchJudged } from "./matched-stories";
import { compareRanges, type Ranged, sum, totals } from "./statement-score";

const LabelledArticles = v.object({
  speakers: v.record(v.string(), v.array(v.string())),
  articles: v.array(
    v.object({
      id: v.string(),
      day: v.string(),
      headline: v.string(),
      text: v.string(),
      story: v.optional(v.string()),
      labels: v.array(
        v.object({
          speaker: v.string(),
          mode: v.string(),
          start: v.number(),
          end: v.number(),
          statement: v.optional(v.string()),
        }),
      ),
    }),
  ),
});

/** An article with what people labelled in it. */
interface LabelledArticle extends ArticleText {
  readonly published: string;
  /** The story that it is of, where its statements are labelled. */
  readonly story: string | null;
  readonly labels: readonly Label[];
}

/** The lines of a text whose first is its headline. */
function linesOf(text: string): readonly TextLine[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const from = start;
    start += line.length + 1;
    return { kind: index === 0 ? "headline" : "paragraph", start: from, end: from + line.length };
  });
}

function readLabelled(path: string): readonly LabelledArticle[] {
  const { speakers, articles } = v.parse(LabelledArticles, JSON.parse(readFileSync(path, "utf8")));
  return articles.map(({ id, day, text, story, labels }) => ({
    id: story === undefined ? id : `${story}/${id}`,
    text,
    lines: linesOf(text),
    published: day,
    story: story ?? null,
    labels: labels.map(({ speaker, mode, start, end, statement }) => ({
      ...{ start, end, speaker, statement: statement ?? null },
      forms: speakers[speaker] ?? [],
      modes: mode.split("/"),
      counts: mode !== "optional",
    })),
  }));
}

function authoredArticles(story: Story): readonly LabelledArticle[] {
  const speakers = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  return story.articles.map(({ id, text, lines, published }) => ({
    ...{ id, text, lines, published: published.date, story: story.id },
    labels: story.statements.flatMap(({ id: statement, speaker, wordings }) => {
      const known = speakers.get(speaker);
      const forms = known === undefined ? [] : [...known.forms, known.name.ar];
      return wordings
        .filter(({ article }) => article === id)
        .map(({ start, end, mode }) => ({
          ...{ start, end, speaker, forms, statement, modes: [mode], counts: true },
        }));
    }),
  }));
}

/** An article with what the engine finds in it, compared. */
interface Judged extends JudgedArticle {
  readonly article: LabelledArticle;
}

function judge(article: LabelledArticle): Judged {
  const speakers = findSpeakers(article);
  const statements = findStatements(article, { speakers });
  return { article, speakers, statements, ...compareWithLabels(article.labels, statements, speakers) };
}

const kinds: readonly CorrectionKind[] = ["add", "delete", "range", "speaker", "mode", "move"];

const hundred = (corrections: number, labels: number): string =>
  ((100 * corrections) / Math.max(1, labels)).toFixed(0);

/** The headline figure of some articles, with how many corrections are of which kind. */
function figure(title: string, judged: readonly Judged[], more: readonly Correction[] = []): string {
  const corrections = [...judged.flatMap((each) => each.corrections), ...more];
  const labels = sum(judged, ({ article }) => article.labels.filter(({ counts }) => counts).length);
  const counted = kinds
    .map((kind) => ({ kind, count: corrections.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${kind} ${count}`);
  return `corrections per 100 wordings, ${title}: ${hundred(corrections.length, labels)} (${corrections.length} of ${labels} in ${judged.length} articles: ${counted.join(", ")})`;
}

function complaint({ article, speakers }: Judged, { kind, labels, found }: Correction): string {
  const cut = ({ start, end }: Ranged): string => article.text.slice(start, end).replaceAll("\n", "⏎");
  const called = (id: string | null): string =>
    speakers.find((speaker) => speaker.id === id)?.name ?? "nobody";
  const wanted = labels.map((it) => `[${it.speaker}, ${it.modes.join("/")}] ${cut(it)}`).join(" + ");
  const given = found
    .map((it) => {
      const named = it.named === null ? "" : `, «${cut(it.named)}»`;
      return `[${called(it.speaker)}, ${it.mode}, ${it.cue?.verb ?? "no cue"}${named}] ${cut(it)}`;
    })
    .join(" + ");
  return `${article.id}: ${kind}: ${wanted || "nothing"} / ${given || "nothing"}`;
}

/** Of what the engine says that it is sure of, so much at least has to need no touch; and so much of all has to be that. */
const aimedAt = { right: 0.95, sure: 0.5 };

interface Sureness {
  readonly line: string;
  readonly reached: boolean;
  readonly errors: readonly string[];
}

/** What its confidence is worth: how much of what was found is above it, and how much of that nobody has to correct. */
function sureness(judged: readonly Judged[]): Sureness {
  const marks = judged.flatMap((each) =>
    each.judged.map((found) => ({
      found,
      wrong: each.corrections.filter((correction) => correction.found.includes(found)),
      each,
    })),
  );
  const share = (part: number, all: number) => part / Math.max(1, all);
  const isSure = ({ found }: (typeof marks)[number]) => found.confidence >= sureFrom;
  const isRight = ({ wrong }: (typeof marks)[number]) => wrong.length === 0;
  const sure = marks.filter(isSure);
  const rest = marks.filter((mark) => !isSure(mark));
  const [right, of] = [share(sure.filter(isRight).length, sure.length), share(sure.length, marks.length)];
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  return {
    line: `sure (confidence ${sureFrom} and above): ${sure.length} of ${marks.length} marks (${percent(of)}, goal ${percent(aimedAt.sure)}), of which ${percent(right)} need no touch (goal ${percent(aimedAt.right)}); of the doubtful ${percent(share(rest.filter(isRight).length, rest.length))}`,
    reached: right >= aimedAt.right && of >= aimedAt.sure,
    errors: sure.flatMap(({ wrong, each }) =>
      wrong.map((correction) => `sure, ${complaint(each, correction)}`),
    ),
  };
}

function report(articles: readonly LabelledArticle[]): Report {
  const judged = articles.map(judge);
  const stories = [...new Set(articles.flatMap(({ story }) => story ?? []))];
  const matched = stories.map((story) => {
    const own = judged.filter(({ article }) => article.story === story);
    return { story, own, ...matchJudged(own) };
  });
  const alone = judged.filter(({ article }) => article.story === null);
  const counting = ({ article }: Judged) => article.labels.filter(({ counts }) => counts);
  const all = totals(judged.map((each) => compareRanges(each.article.text, counting(each), each.judged)));
  const covered = judged.flatMap(({ worded }) => worded);
  const right = covered.filter(({ speakerIsRight }) => speakerIsRight).length;
  const sure = sureness(judged);
  return {
    reached: sure.reached,
    lines: [
      figure("articles alone", judged),
      ...(alone.length > 0 && stories.length > 0 ? [figure("those of no story", alone)] : []),
      ...matched.flatMap(({ story, own, corrections, lines }) => [
        figure(`${story}, matched too`, own, corrections),
        ...lines.map((line) => `${story}, ${line}`),
      ]),
      `speaker right, of the ${covered.length} found that are labelled: ${(right / Math.max(1, covered.length)).toFixed(3)}`,
      `F1 by overlap ${all.overlap.f1.toFixed(3)} (precision ${all.overlap.precision.toFixed(3)}, recall ${all.overlap.recall.toFixed(3)}), the very words ${all.exact.f1.toFixed(3)}`,
      sure.line,
    ],
    errors: [
      ...sure.errors,
      ...judged.flatMap((each) => each.corrections.map((correction) => complaint(each, correction))),
      ...matched.flatMap(({ own, corrections, errors }) => [
        ...corrections.flatMap((correction) =>
          own
            .filter(({ statements }) => correction.found.some((item) => statements.includes(item)))
            .map((each) => complaint(each, correction)),
        ),
        ...errors,
      ]),
    ],
  };
}

/** How much of what the engine finds a reader has to put right. */
export const labelledEvaluations: readonly Evaluation[] = [
  {
    title: "Corrections per 100 wordings: newspapers of August 2015",
    file: "statements-august-dev.json",
    run: (path) => report(readLabelled(path)),
  },
  {
    title: "Corrections per 100 wordings: the first story",
    file: null,
    run: async () => report(authoredArticles(await readFirstStory())),
  },
];
