import { decodeLibrary, type Library, type Story } from "@/corpus";
import { isOwnId } from "@/corpus/brand";
import { base } from "./base";

/** A file that could not be fetched: no connection, or an answer that is not the file. */
export class LoadError extends Error {
  override name = "LoadError";
}

export const libraryAddress = new URL("data/library.json", base);

export async function fetchJson(address: URL): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new LoadError(address.pathname, { cause });
  }
  if (!response.ok) throw new LoadError(`${address.pathname}: ${response.status}`);
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError(`${address.pathname}: ${String(cause)}`, { cause });
  }
}

/** Keeps what was loaded for as long as the page lives; what failed is tried again the next time. */
export function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (key) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}

const libraryOnce = once(
  async (address): Promise<Library> => decodeLibrary(await fetchJson(new URL(address)), "library.json"),
);

const storyOnce = once(async (href): Promise<Story> => {
  // What reads a story is not needed to show the library.
  const decoder = import("@/corpus/decode-story");
  const value = await fetchJson(new URL(href, libraryAddress));
  return (await decoder).decodeStory(value, href);
});

export function loadLibrary(): Promise<Library> {
  return libraryOnce(libraryAddress.href);
}

/** A story of the reader's own, or null where the device has none of that id. What keeps them is fetched only then. */
async function loadOwnStory(id: string): Promise<Story | null> {
  const { storiesShelf } = await import("@/shelf/stories");
  const own = await storiesShelf().get(id);
  return own?.story ?? null;
}

/** The story of an id, or null where neither the library nor the device has one of that name. */
export async function loadStory(id: string): Promise<Story | null> {
  if (isOwnId(id)) return loadOwnStory(id);
  const library = await loadLibrary();
  const summary = library.stories.find((story) => story.id === id);
  return summary === undefined ? null : storyOnce(summary.href);
}

const storiesOf = new WeakMap<Library, Promise<readonly Story[] | null>>();

/** All stories of a library, the same promise every time; null where one of them could not be had, which is tried again. */
export function loadStoriesOf(library: Library): Promise<readonly Story[] | null> {
  const known = storiesOf.get(library);
  if (known !== undefined) return known;
  const loading = Promise.all(library.stories.map(({ href }) => storyOnce(href))).catch(() => {
    storiesOf.delete(library);
    return null;
  });
  storiesOf.set(library, loading);
  return loading;
}
