/** The name under which the device keeps what was fetched on demand. */
const cacheName = "on-demand";

/** A file's name without the mark of what it holds: «mail-BcFcFSSm.js» and its successor are of one name. */
const nameOf = (url: string) => url.replace(/-[\w-]{8}(?=\.\w+$)/, "");

/**
 * Gives a file that is fetched when it is first needed: from the device where it is kept, otherwise from the site, and then it is kept, in
 * place of its older version.
 */
export async function keepOnDemand({ request }: { readonly request: Request }): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (!response.ok) return response;
  for (const older of await cache.keys()) {
    if (nameOf(older.url) === nameOf(request.url)) await cache.delete(older);
  }
  await cache.put(request, response.clone());
  return response;
}
