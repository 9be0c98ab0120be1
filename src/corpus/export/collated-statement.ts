import type { Collation } from "../../text/index";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Statement, Story, Wording } from "../types";

/** One statement's wordings with the table that aligns them; the collation's texts are the wordings', in order. */
export interface CollatedStatement {
  readonly statement: Statement;
  readonly wordings: readonly Wording[];
  readonly collation: Collation;
}

/**
 * The wordings of a statement as they are taken away: by outlet, in the story's order, and within an outlet as they
 * stand in its text. A wording of an article that the story does not have is left out.
 */
export function wordingsByOutlet(story: Story, statement: Statement): readonly Wording[] {
  const { articlesOf } = indexStory(story);
  return story.outlets
    .flatMap(({ id }) => articlesOf(id))
    .flatMap(({ id }) =>
      statement.wordings
        .filter(({ article }) => article === id)
        .toSorted((a, b) => a.start - b.start || a.end - b.end),
    );
}

/** The words of some wordings, to the letter, as a collation takes them. */
export function wordsOf(story: Story, wordings: readonly Wording[]): readonly string[] {
  const { article: articleOf } = indexStory(story);
  return wordings.map((wording) => {
    const article = articleOf(wording.article);
    return article === null ? "" : quoteText(article, wording);
  });
}

/**
 * Short names for wordings, in their order, each its own: the article, with a number after a dot from an article's
 * second wording on. Ids have no dots, so that no two names meet.
 */
export function siglaOf(wordings: readonly Pick<Wording, "article">[]): readonly string[] {
  const counts = new Map<string, number>();
  return wordings.map(({ article }) => {
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    return count === 1 ? article : `${article}.${count}`;
  });
}
