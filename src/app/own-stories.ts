import type { Story } from "@/corpus";

/** Stories of the reader's own have ids that begin so, which no bundled story's does. */
const ownPrefix = "own-";

export function isOwnStory(id: string): boolean {
  return id.startsWith(ownPrefix);
}

/** A story of the reader's own, or null where the device has none of that id. What keeps them is fetched only then. */
export async function loadOwnStory(id: string): Promise<Story | null> {
  const { storiesShelf } = await import("@/shelf/stories");
  const own = await storiesShelf().get(id);
  return own?.story ?? null;
}
