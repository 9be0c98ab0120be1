import { brand } from "../../corpus/brand";
import {
  countFound,
  draftOfFound,
  type Question,
  questionsOf,
  reviewProgress,
} from "../../corpus/desk/index";
import { checkSure, confirmSpeaker, type Draft, mergeSpeakers, withStory } from "../../corpus/edit/index";
import { assembleStory } from "../../corpus/found/assemble";
import type { ConfirmedArticle } from "../../corpus/found/draft";
import type { ArticleText } from "../../text/article";
import { normalise } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import { sum } from "./statement-score";
import { readNews } from "./statements";

/** Events of the week, each by words that the beginnings of its articles have. */
const events: readonly (readonly string[])[] = [
  ["المالكي", "السعودية"],
  ["سوروتش"],
  ["مجلس الأمن", "اتفاق", "إيران"],
  ["عدن", "مطار"],
  ["البرقان"],
  ["بلاتر"],
];
const articlesOfEach = 5;
/** What an article's beginning is, and how long one is that is read, in UTF-16 code units. */
const beginning = 500;
const lengths = { least: 900, most: 6000 };

/** The first five articles of an event that are not one another's copies. */
function articlesOf(news: readonly ArticleText[], words: readonly string[]): readonly ConfirmedArticle[] {
  const wanted = words.map(normalise);
  const seen = new Set<string>();
  const found = news.filter(({ text }) => {
    if (text.length < lengths.least || text.length > lengths.most || seen.has(text.slice(0, 40)))
      return false;
    const begins = normalise(text.slice(0, beginning));
    if (!wanted.every((word) => begins.includes(word))) return false;
    seen.add(text.slice(0, 40));
    return true;
  });
  return found.slice(0, articlesOfEach).map(({ id, text, lines }, at) => ({
    ...{ id: `article-${at + 1}`, text, lines, byline: null, credits: [], lang: "ar", dir: "rtl" },
    ...{ address: null, removed: [], outlet: `outlet-${at + 1}` },
    published: { date: brand<"day">(id.slice(0, 10)), basis: "stated", words: null },
  }));
}

/** One yes, where it is one to a question about who spoke. */
function answered(draft: Draft, question: Question): Draft {
  if (question.kind !== "speaker") return draft;
  const { speaker, namesake } = question;
  const result =
    namesake === null
      ? confirmSpeaker(draft.story, speaker.id)
      : mergeSpeakers(draft.story, namesake.id, speaker.id);
  return result.ok ? withStory(draft, result.story) : draft;
}

interface Counted {
  readonly marks: number;
  /** Each mark by itself, and each pair that is asked about. */
  readonly oneByOne: number;
  /** The questions, one acceptance of all that is sure, and what is doubtful by itself. */
  readonly reviewed: number;
}

/** The actions from a story as it was read to one without an open doubt, where all that was found is right. */
function count(first: Draft): Counted {
  const marks = countFound(first.story);
  const questions = questionsOf(first);
  const pairs = questions.filter(({ kind }) => kind === "pair").length;
  const speakers = questions.filter(({ kind }) => kind === "speaker");
  const draft = speakers.reduce(answered, first);
  const { sure } = reviewProgress(draft.story);
  const accepted = checkSure(draft.story);
  const left = countFound(accepted.ok ? accepted.story : draft.story);
  return { marks, oneByOne: marks + pairs, reviewed: speakers.length + (sure > 0 ? 1 : 0) + left + pairs };
}

async function report(folder: string): Promise<Report> {
  const news = readNews(folder);
  const counted: (Counted & { readonly event: string })[] = [];
  for (const words of events) {
    const articles = articlesOf(news, words);
    if (articles.length < articlesOfEach) continue;
    const found = await assembleStory({ id: "own-event", articles });
    counted.push({ event: words.join(" "), ...count(draftOfFound(found, null)) });
  }
  const [before, after] = [sum(counted, (it) => it.oneByOne), sum(counted, (it) => it.reviewed)];
  const share = (part: number, of: number) => (part / Math.max(1, of)).toFixed(2);
  return {
    reached: 2 * after <= before,
    lines: [
      ...counted.map(
        ({ event, marks, oneByOne, reviewed }) =>
          `${event}: ${marks} marks, one by one ${oneByOne} actions, reviewed ${reviewed} (${share(reviewed, oneByOne)})`,
      ),
      `together: one by one ${before}, reviewed ${after} (${share(after, before)}, goal 0.50); pasting and reading, the same both ways, are left out`,
    ],
  };
}

/** How much a reader has to do between five pasted articles and a story without an open doubt. */
export const reviewEvaluation: Evaluation = {
  title: "Actions of a review: five articles on one event",
  file: "news",
  run: report,
};
