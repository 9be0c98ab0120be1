import { refOf, type WordingRef } from "../edit/index";
import { wordingsIn } from "../neighbours";
import type { ArticleId, SpeakerId, Story, Wording } from "../types";

/** What names a wording among those of its story as it stands. */
export function markKey({ statement, article, start, end }: WordingRef): string {
  return `${statement}-${article}-${start}-${end}`;
}

/** Whether nobody has looked at a wording that the engine found. */
export const isFound = ({ basis }: Wording): boolean => basis === "found";

/** How many wordings nobody has looked at, in the whole story or in one article. */
export function countFound(story: Story, article: ArticleId | null = null): number {
  return story.statements.reduce(
    (sum, { wordings }) =>
      sum + wordings.filter((each) => isFound(each) && (article === null || each.article === article)).length,
    0,
  );
}

/** How many wordings are given to a speaker. */
export function countWordingsOf(story: Story, speaker: SpeakerId): number {
  return story.statements.reduce(
    (sum, statement) => sum + (statement.speaker === speaker ? statement.wordings.length : 0),
    0,
  );
}

/**
 * The nearest wording after (1) or before (-1) another that nobody has looked at, in the order of the articles and their
 * texts, going round once. Without another, the first or the last such wording from the article's beginning.
 * Null where all have been looked at.
 */
export function nextFound(
  story: Story,
  article: ArticleId,
  from: WordingRef | null,
  step: 1 | -1,
): WordingRef | null {
  const all = story.articles.flatMap(({ id }) =>
    wordingsIn(story.statements, id).map(({ statement, wording }) => ({
      ref: refOf(statement, wording),
      wording,
    })),
  );
  const here = from === null ? -1 : all.findIndex(({ ref }) => markKey(ref) === markKey(from));
  const first = all.findIndex(({ ref }) => ref.article === article);
  const start = here !== -1 ? here : step === 1 ? Math.max(first, 0) - 1 : Math.max(first, 0);
  for (let walked = 1; walked <= all.length; walked += 1) {
    const mark = all[(((start + walked * step) % all.length) + all.length) % all.length];
    if (mark !== undefined && isFound(mark.wording)) return mark.ref;
  }
  return null;
}

/** The wording that one state of a story has and another has not: what a step back or forward has touched. */
export function touchedWording(before: Story, after: Story): WordingRef | null {
  const known = new Set(before.statements.flatMap(({ wordings }) => wordings));
  for (const statement of after.statements) {
    const touched = statement.wordings.find((wording) => !known.has(wording));
    if (touched !== undefined) return refOf(statement, touched);
  }
  return null;
}
