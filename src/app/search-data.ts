import type { Story, StoryId } from "@/corpus";
import { indexStories, openSearch, type SearchData, type SearchIndex } from "@/corpus/search";
import { createAsker } from "@/workers/ask";
import { trustedScriptAddress } from "@/workers/trusted-script";
import { fetchJson, libraryAddress, loadLibrary, loadStory, once } from "./data";
import workerAddress from "./search.worker?worker&url";

const openOnce = once(
  async (href): Promise<SearchIndex> => openSearch(await fetchJson(new URL(href, libraryAddress)), href),
);

const libraryIndexes = once(async (): Promise<readonly SearchIndex[]> => {
  const { search } = await loadLibrary();
  return search === null ? [] : [await openOnce(search)];
});

const ownIndexes = new WeakMap<readonly Story[], Promise<readonly SearchIndex[]>>();

/** Makes the index of the reader's own stories off the page; where there are no workers, on it. */
async function indexInWorker(stories: readonly Story[]): Promise<SearchData> {
  const asker = createAsker<readonly Story[], SearchData>(
    () => new Worker(trustedScriptAddress(workerAddress), { type: "module" }),
  );
  try {
    return await asker.ask(stories);
  } catch {
    return indexStories(stories);
  } finally {
    asker.end(null);
  }
}

async function indexWith(own: readonly Story[]): Promise<readonly SearchIndex[]> {
  const [library, data] = await Promise.all([libraryIndexes(""), indexInWorker(own)]);
  return [...library, await openSearch(data, "(own)")];
}

/** What there is to search: the library's stories and the reader's own; the same promise for the same list. */
export function loadSearch(own: readonly Story[]): Promise<readonly SearchIndex[]> {
  if (own.length === 0) return libraryIndexes("");
  const known = ownIndexes.get(own);
  if (known !== undefined) return known;
  const loading = indexWith(own);
  ownIndexes.set(own, loading);
  loading.catch(() => ownIndexes.delete(own));
  return loading;
}

const loadTogether = once(async (ids): Promise<readonly Story[]> => {
  const stories = await Promise.all(ids.split(" ").map((id) => (id === "" ? null : loadStory(id))));
  return stories.filter((story) => story !== null);
});

/** Stories of the library by their ids; the same promise for the same ids. One that is not there is left out. */
export function loadStories(ids: readonly StoryId[]): Promise<readonly Story[]> {
  return loadTogether([...new Set(ids)].sort().join(" "));
}
