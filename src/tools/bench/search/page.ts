import { openSearch } from "../../../corpus/search/open-search";
import { search, storiesAsked } from "../../../corpus/search/search";
import { parseQuery } from "../../../text/search/index";
import type { QueryLoad } from "./queries";

// What the page of the measurement runs, built as the app is.

/** Times in milliseconds, in the order of the queries. */
export interface PageTimes {
  readonly open: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly times: readonly number[];
    readonly found: number;
  }[];
}

async function measure(): Promise<PageTimes> {
  const read = async <T>(name: string): Promise<T> => (await fetch(name)).json();
  const data = await read<unknown>("index.json");
  const texts = await read<readonly string[]>("texts.json");
  const loads = await read<readonly QueryLoad[]>("queries.json");
  const start = performance.now();
  const index = await openSearch(data, "index.json");
  const open = performance.now() - start;
  const textOf = new Map(index.documents.map((document, place) => [document, texts[place] ?? null]));
  const filter = { speakers: [], outlets: [], modes: [], bases: [] };
  const once = (typed: string): number => {
    const query = parseQuery(typed);
    storiesAsked([index], query);
    const result = search([index], { query, filter, textOf: (document) => textOf.get(document) ?? null });
    return result.hits.length;
  };
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
  return { open, kinds };
}

declare global {
  var measureSearch: () => Promise<PageTimes>;
}

globalThis.measureSearch = measure;
