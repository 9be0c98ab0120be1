import { measureTexts, type Story, type StoryMeasures, wordingTexts } from "@/corpus";

/** The measures of all statements of a story, as the worker finds them. */
export function measuresOf(story: Story): StoryMeasures {
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  return new Map(
    story.statements.map((each) => [each.id, measureTexts(wordingTexts(story, each), names)] as const),
  );
}
