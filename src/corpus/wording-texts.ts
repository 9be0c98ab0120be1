import { quoteText } from "./quotes";
import { indexStory } from "./story-index";
import type { Statement, StatementId, Story } from "./types";

/** The words of a statement's wordings, in their order; empty for one whose article the story does not have. */
export function wordingTexts(story: Story, { wordings }: Statement): readonly string[] {
  const { article } = indexStory(story);
  return wordings.map((wording) => {
    const source = article(wording.article);
    return source === null ? "" : quoteText(source, wording);
  });
}

/** By statement the names of whose forms two stand opposite each other in its wordings, by their places in the story's list. */
export type PartedNames = ReadonlyMap<StatementId, readonly number[]>;
