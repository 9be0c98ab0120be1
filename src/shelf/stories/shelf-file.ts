import { draftValue } from "@/corpus/edit";
import type { ShelfSnapshot } from "./own-story";

/** The format of the file of a whole desk, which `src/intake/read-shelf.ts` reads. */
const shelfFormat = 1;

/**
 * All that a device has, as one file: every story as its own file has it, what lies on the desk unfinished, and what
 * could not be read as it lies there.
 */
export function shelfFile(
  { stories, unreadable }: Pick<ShelfSnapshot, "stories" | "unreadable">,
  papers: ReadonlyMap<string, unknown>,
): string {
  const file = {
    shelf: shelfFormat,
    stories: stories.map(draftValue),
    papers: Object.fromEntries(papers),
    unread: unreadable.map(({ key, raw }) => ({ key, raw })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
