import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** A file of the built site, as it is answered. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  /** Whether it is text, which grows smaller on the way when compressed. */
  readonly text: boolean;
  /** Whether its name changes with its contents. */
  readonly hashed: boolean;
  readonly etag: string;
}

/** The files of a site by their path below its base, with forward slashes. */
export type Site = ReadonlyMap<string, SiteFile>;

const textTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

const binaryTypes: Readonly<Record<string, string>> = {
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** What lies in assets/ and data/ is named after its contents, but for the library, which names the rest. */
function isHashed(path: string): boolean {
  return /^(assets|data)\//.test(path) && path !== "data/library.json";
}

/** What is answered of a file, told by its path and its contents. */
export function describeFile(path: string, body: Buffer): SiteFile {
  const extension = extname(path).toLowerCase();
  const textType = textTypes[extension];
  return {
    body,
    type: textType ?? binaryTypes[extension] ?? "application/octet-stream",
    text: textType !== undefined,
    hashed: isHashed(path),
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
  };
}

/** Reads a whole built site. It is a few megabytes, and stays whole while a new build replaces it. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const site = new Map<string, SiteFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join("/");
    site.set(path, describeFile(path, await readFile(file)));
  }
  return site;
}
