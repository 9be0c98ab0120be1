// What another app shares goes to the service worker, which is no page and can only lay it down: it lies in a cache of its own,
// as it came, until the reader takes it at the desk or throws it away. Any site could send a form there, too.

const cacheName = "muqabala-shared";
const retrievedHeader = "X-Retrieved";

/** The largest thing that is shared, in bytes, and how many such may wait. */
export const mostSharedBytes = 64_000_000;
export const mostShared = 20;

/** What another app has shared. Texts are empty where it gave none. */
export interface Shared {
  readonly key: string;
  /** In UTC: `2022-01-10T08:30:00Z`. */
  readonly retrieved: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly files: readonly File[];
}

/** Lays down what a form sends; `folder` is the address of the desk. Says why not where it cannot. */
export async function keepShared(
  request: Request,
  folder: string,
): Promise<"kept" | "too-large" | "full" | "failed"> {
  try {
    const cache = await caches.open(cacheName);
    if ((await cache.keys()).length >= mostShared) return "full";
    const body = await request.blob();
    if (body.size > mostSharedBytes) return "too-large";
    const headers = {
      "Content-Type": request.headers.get("Content-Type") ?? "",
      [retrievedHeader]: new Date().toISOString().replace(/\.\d+/, ""),
    };
    await cache.put(`${folder}shared/${crypto.randomUUID()}`, new Response(body, { headers }));
    return "kept";
  } catch {
    return "failed";
  }
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

async function readShared(key: string, kept: Response): Promise<Shared> {
  const retrieved = kept.headers.get(retrievedHeader) ?? "";
  const form = await kept.formData().catch(() => new FormData());
  return {
    ...{
      key,
      retrieved,
      title: textOf(form, "title"),
      text: textOf(form, "text"),
      link: textOf(form, "link"),
    },
    files: [...form.values()].flatMap((value) => (value instanceof File && value.size > 0 ? [value] : [])),
  };
}

/** What other apps have shared and the reader has not answered yet; nothing where the browser keeps no such things. */
export async function sharedHere(): Promise<readonly Shared[]> {
  if (!("caches" in globalThis)) return [];
  try {
    const cache = await caches.open(cacheName);
    const shared: Shared[] = [];
    for (const { url } of await cache.keys()) {
      const kept = await cache.match(url);
      if (kept !== undefined) shared.push(await readShared(url, kept));
    }
    return shared;
  } catch {
    return [];
  }
}

export async function dropShared(key: string): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.delete(key);
}
