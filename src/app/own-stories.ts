import type { Story } from "@/corpus";

/** A story of the reader's own, or null where the device has none of that id. What keeps them is fetched only then. */
export async function loadOwnStory(id: string): Promise<Story | null> {
  const { storiesShelf } = await import("@/shelf/stories");
  const own = await storiesShelf().get(id);
  return own?.story ?? null;
}
