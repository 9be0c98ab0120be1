import { draftValueInTurns } from "@/corpus/edit";
import type { ShelfSnapshot } from "./own-story";

/** The format of the file of a whole desk, which `src/intake/read-shelf.ts` reads. */
const shelfFormat = 1;

const breath = () => new Promise((resolve) => setTimeout(resolve));

/**
 * All that a device has, as one file: every story as its own file has it, what lies on the desk unfinished, and what
 * could not be read as it lies there. In pieces, made one after the other, so that the page has its turn between them.
 */
export async function shelfFile(
  { stories, unreadable }: Pick<ShelfSnapshot, "stories" | "unreadable">,
  papers: ReadonlyMap<string, unknown>,
): Promise<readonly string[]> {
  const pieces = [`{"shelf": ${shelfFormat}, "stories": [`];
  for (const [index, story] of stories.entries()) {
    pieces.push(index === 0 ? "\n" : ",\n", JSON.stringify(await draftValueInTurns(story)));
    await breath();
  }
  pieces.push('\n], "papers": {');
  for (const [index, [key, value]] of [...papers].entries()) {
    pieces.push(`${index === 0 ? "\n" : ",\n"}${JSON.stringify(key)}: `, JSON.stringify(value) ?? "null");
    if (index % 20 === 0) await breath();
  }
  const unread = unreadable.map(({ key, raw }) => ({ key, raw }));
  pieces.push(`\n}, "unread": ${JSON.stringify(unread)}}\n`);
  return pieces;
}
