import type { Story } from "../../corpus/types";

/** A page to measure: what to call it, its path below the base, and words that a reader came for. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Enough of a line to know it by, and little enough to lie before the first mark in it. */
const wordsAwaited = 4;

function openingOf(text: string): string {
  return text.split(" ").slice(0, wordsAwaited).join(" ");
}

/** The screens of a story that a shared link most often leads to, and the library before them. */
export function measuredPages(story: Story): readonly MeasuredPage[] {
  const [article] = story.articles;
  const [statement] = story.statements;
  const paragraph = article?.lines.find(({ kind }) => kind === "paragraph");
  if (article === undefined || statement === undefined || paragraph === undefined) {
    throw new Error(`The story ${story.id} has no article with a paragraph, or no statement, to measure.`);
  }
  const path = `stories/${story.id}/`;
  return [
    { name: "library", path: "", text: story.title.ar },
    { name: "story", path, text: openingOf(statement.gloss.ar) },
    {
      name: "article",
      path: `${path}articles/${article.id}/`,
      text: openingOf(article.text.slice(paragraph.start, paragraph.end)),
    },
    { name: "statement", path: `${path}statements/${statement.id}/`, text: openingOf(statement.gloss.ar) },
  ];
}
