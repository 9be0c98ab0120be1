import { collate, disagreement, partedNames } from "../text/index";
import type { StatementMeasure } from "./disagreement";
import { quoteText } from "./quotes";
import { indexStory } from "./story-index";
import type { Statement, Story } from "./types";

/** The words of a statement's wordings, in their order; empty for one whose article the story does not have. */
export function wordingTexts(story: Story, { wordings }: Statement): readonly string[] {
  const { article } = indexStory(story);
  return wordings.map((wording) => {
    const source = article(wording.article);
    return source === null ? "" : quoteText(source, wording);
  });
}

/** Collates the wordings of one statement and measures how far any two part. One wording has no one to part from. */
export function measureTexts(
  texts: readonly string[],
  names: readonly (readonly string[])[],
): StatementMeasure {
  if (texts.length < 2) return { distances: texts.map(() => [0]), partedNames: [] };
  const collation = collate(texts, { names });
  const distances = texts.map(() => texts.map(() => 0));
  texts.forEach((_, a) => {
    for (let b = a + 1; b < texts.length; b += 1) {
      const distance = disagreement(collation, a, b);
      const [own, other] = [distances[a], distances[b]];
      if (own !== undefined) own[b] = distance;
      if (other !== undefined) other[a] = distance;
    }
  });
  return { distances, partedNames: partedNames(collation) };
}
