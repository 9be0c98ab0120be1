import { openSearch, type SearchIndex } from "../../../corpus/search/open-search";
import { search, storiesAsked } from "../../../corpus/search/search";
import { parseQuery } from "../../../text/search/index";
import type { QueryLoad } from "./queries";

// What the page of the measurement runs, built as the app is.

/** Times in milliseconds, in the order of the queries. */
export interface PageTimes {
  /** Until the first part has opened and answered, and until all have opened. */
  readonly first: number;
  readonly open: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly times: readonly number[];
    readonly found: number;
  }[];
}

async function measure(parts: number): Promise<PageTimes> {
  const read = async <T>(name: string): Promise<T> => (await fetch(name)).json();
  const names = Array.from({ length: parts }, (_, part) => `index-${part}.json`);
  const data = await Promise.all(names.map((name) => read<unknown>(name)));
  const texts = await read<readonly string[]>("texts.json");
  const loads = await read<readonly QueryLoad[]>("queries.json");
  const indexes: SearchIndex[] = [];
  const textOf = new Map<object, string | null>();
  const filter = { speakers: [], outlets: [], modes: [], bases: [] };
  const once = (typed: string): number => {
    const query = parseQuery(typed);
    storiesAsked(indexes, query);
    const result = search(indexes, { query, filter, textOf: (document) => textOf.get(document) ?? null });
    return result.hits.length;
  };
  const start = performance.now();
  let first = 0;
  for (const [part, name] of names.entries()) {
    const index = await openSearch(data[part], name);
    indexes.push(index);
    for (const document of index.documents) textOf.set(document, texts[textOf.size] ?? null);
    if (part > 0) continue;
    once(loads[0]?.queries[0] ?? "");
    first = performance.now() - start;
  }
  const open = performance.now() - start;
  // The first of each kind, which are not counted, have the code compiled.
  for (const { queries } of loads) for (const query of queries.slice(0, 10)) once(query);
  const kinds = loads.map(({ kind, queries }) => {
    let found = 0;
    const times = queries.map((query) => {
      const begin = performance.now();
      found += once(query);
      return performance.now() - begin;
    });
    return { kind, times, found };
  });
  return { first, open, kinds };
}

declare global {
  var measureSearch: (parts: number) => Promise<PageTimes>;
}

globalThis.measureSearch = measure;
