import { decodeStory, type Story } from "@/corpus";
import { publishStory } from "@/corpus/authored";
import { authoredStory, filesOf } from "./authored-story";

/** The sound story, published and read back as the app reads it. */
export function publishedStory(): Story {
  return decodeStory(JSON.parse(JSON.stringify(publishStory(filesOf(authoredStory())))), "flood.json");
}

/** A thing of the story by its id, which the test knows is there. */
export function get<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`the story has no ${id}`);
  return found;
}
