import type { Story, StoryId } from "@/corpus";
import { indexParts, openSearch, type SearchData, type SearchIndex } from "@/corpus/search";
import { createAsker } from "@/workers/ask";
import { trustedScriptAddress } from "@/workers/trusted-script";
import { fetchJson, libraryAddress, loadLibrary, loadStory, once } from "./data";
import workerAddress from "./search.worker?worker&url";

/** As much of the indexes as is open. */
export interface Searchable {
  readonly indexes: readonly SearchIndex[];
  /** Whether that is all. */
  readonly isWhole: boolean;
  /** Why there will be no more, though it is not all. */
  readonly failure: unknown;
}

/** Indexes that open one after another: what is there already answers, before the rest is. */
export interface SearchLoading {
  /** Resolves when the first has opened; rejects where it cannot be had. */
  readonly first: Promise<void>;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly now: () => Searchable;
}

/** A part of an index that can be opened. */
type Opener = () => Promise<SearchIndex>;

function openInTurn(openers: Promise<readonly Opener[]>, onFailure: () => void): SearchLoading {
  let state: Searchable = { indexes: [], isWhole: false, failure: null };
  const listeners = new Set<() => void>();
  const set = (next: Searchable) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const openNext = async (all: readonly Opener[]) => {
    const open = all[state.indexes.length];
    const indexes = open === undefined ? state.indexes : [...state.indexes, await open()];
    set({ ...state, indexes, isWhole: indexes.length === all.length });
  };
  const first = openers.then(openNext);
  first.catch(onFailure);
  const openRest = async () => {
    const all = await openers;
    await first;
    while (!state.isWhole) await openNext(all);
  };
  openRest().catch((failure: unknown) => set({ ...state, failure }));
  return {
    first,
    now: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        // Nobody shows what went wrong any more: the next who asks begins anew.
        if (listeners.size === 0 && state.failure !== null) onFailure();
      };
    },
  };
}

const openOnce = once(
  async (href): Promise<SearchIndex> => openSearch(await fetchJson(new URL(href, libraryAddress)), href),
);

async function libraryParts(): Promise<readonly Opener[]> {
  const { search, searchMore = [] } = await loadLibrary();
  return search === null ? [] : [search, ...searchMore].map((href) => () => openOnce(href));
}

/** Makes the index of the reader's own stories off the page; where there are no workers, on it. */
async function indexInWorker(stories: readonly Story[]): Promise<readonly SearchData[]> {
  const asker = createAsker<readonly Story[], readonly SearchData[]>(
    () => new Worker(trustedScriptAddress(workerAddress), { type: "module" }),
  );
  try {
    return await asker.ask(stories);
  } catch {
    return indexParts(stories);
  } finally {
    asker.end(null);
  }
}

async function partsWith(own: readonly Story[]): Promise<readonly Opener[]> {
  const [library, data] = await Promise.all([libraryParts(), indexInWorker(own)]);
  return [...library, ...data.map((part) => () => openSearch(part, "(own)"))];
}

const loadings = new WeakMap<readonly Story[], SearchLoading>();
const noStories: readonly Story[] = [];

/** What there is to search: the library's stories and the reader's own; the same for the same list. */
export function loadSearch(own: readonly Story[]): SearchLoading {
  const key = own.length === 0 ? noStories : own;
  const known = loadings.get(key);
  if (known !== undefined) return known;
  const loading = openInTurn(own.length === 0 ? libraryParts() : partsWith(own), () => loadings.delete(key));
  loadings.set(key, loading);
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
