/** The query part of an address as plain strings: no JSON, so that `?words=2012` stays a word. */
export type Search = Readonly<Record<string, string>>;

/** Reads a query string, with or without its question mark. Of a repeated parameter the first counts. */
export function parseSearch(query: string): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    if (!Object.hasOwn(search, key) && key !== "__proto__") search[key] = value;
  }
  return search;
}

/** Writes a query string; what is empty or absent is left out, and commas stay readable. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(key, value);
  }
  const query = params.toString().replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
