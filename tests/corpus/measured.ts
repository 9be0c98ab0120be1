import type { Differences, Story } from "@/corpus";
import { differenceOf } from "@/corpus/findings";

/** How far the outlets part over each statement of a story, as its screens find it. */
export function differencesOf(story: Story): Differences {
  return new Map(story.statements.map((each) => [each.id, differenceOf(story, each)]));
}
