import { type Evidence, evidenceOf, type SaidWord, says } from "../../text/index";
import { sentencesOf } from "../sentence";
import { indexStory } from "../story-index";
import type { Article, Statement, Story } from "../types";
import { type Report, readOf } from "./reports";
import type { Finding } from "./types";

/** Articles never change, so that each is read once. */
const read = new WeakMap<Article, readonly Evidence[]>();

/** What each sentence of an article says. */
function sentences(story: Story, article: Article): readonly Evidence[] {
  const known =
    read.get(article) ??
    article.lines
      .flatMap((line) => sentencesOf(article.text, line))
      .map(({ start, end }) => evidenceOf([readOf(story, article.text.slice(start, end))]));
  read.set(article, known);
  return known;
}

/** A sentence that has this share of the gloss's words may well report it, whatever was annotated. */
const mostShared = 0.6;

const tells = ({ light, cue, negation, name }: SaidWord) => !light && !cue && !negation && name === null;

function mayReport(story: Story, statement: Statement, article: Article): boolean {
  const words = readOf(story, statement.gloss.ar).words.filter(tells);
  return sentences(story, article).some(
    (sentence) => words.filter((word) => says(sentence, word)).length > words.length * mostShared,
  );
}

/**
 * Who alone reports a statement, where some outlets nowhere do. Nothing is told where an outlet that is said to be silent
 * has a sentence that may well report it.
 */
export function reportedFindings(
  story: Story,
  statement: Statement,
  reports: readonly Report[],
): readonly Finding[] {
  const { articlesOf } = indexStory(story);
  const silent = story.outlets
    .map(({ id }) => id)
    .filter((id) => !reports.some(({ outlet }) => outlet === id));
  const sides = reports.flatMap(({ outlet, wordings: [first] }) => {
    if (first === undefined) return [];
    const { article, start, end } = first.wording;
    return [{ outlet, quote: { article, start, end } }];
  });
  const doubtful = silent.some((id) =>
    articlesOf(id).some((article) => mayReport(story, statement, article)),
  );
  return silent.length === 0 || sides.length === 0 || doubtful ? [] : [{ type: "reported", sides, silent }];
}
