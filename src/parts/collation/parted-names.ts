import { type PartedNames, type Story, wordingTexts } from "@/corpus";
import { nameForms } from "./name-forms";
import { pageCollator } from "./page-collator";

/** Stories never change, so that each is asked about once. */
const known = new WeakMap<Story, Promise<PartedNames>>();

async function find(story: Story): Promise<PartedNames> {
  const statements = story.statements.map((statement) => wordingTexts(story, statement));
  const parted = await pageCollator.partedNames(statements, nameForms(story));
  return new Map(story.statements.map(({ id }, at) => [id, parted[at] ?? []]));
}

/** The names on which the wordings of each of a story's statements part. Done in the worker; the same answer every time. */
export function partedNamesOf(story: Story): Promise<PartedNames> {
  const found = known.get(story) ?? find(story);
  known.set(story, found);
  return found;
}
