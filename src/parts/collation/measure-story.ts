import { type Story, type StoryMeasures, wordingTexts } from "@/corpus";
import { nameForms } from "./name-forms";
import { pageCollator } from "./page-collator";

/** Stories never change, so that each is measured once. */
const measured = new WeakMap<Story, Promise<StoryMeasures>>();

async function measure(story: Story): Promise<StoryMeasures> {
  const statements = story.statements.map((statement) => wordingTexts(story, statement));
  const measures = await pageCollator.measure(statements, nameForms(story));
  return new Map(
    story.statements.flatMap(({ id }, at) => {
      const found = measures[at];
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** How far the wordings of each of a story's statements part. Done in the worker; the same answer every time. */
export function measureStory(story: Story): Promise<StoryMeasures> {
  const known = measured.get(story) ?? measure(story);
  measured.set(story, known);
  return known;
}
