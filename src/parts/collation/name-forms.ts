import type { Story } from "@/corpus";
import type { NameForms } from "./messages";

/** Stories never change, so that each gives one list, which is the same whenever it is asked for. */
const known = new WeakMap<Story, NameForms>();

/** The forms of every name of a story, as the engine takes them. */
export function nameForms(story: Story): NameForms {
  const found = known.get(story) ?? story.names.map(({ forms }) => forms.map(({ form }) => form));
  known.set(story, found);
  return found;
}
