import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headersOf, safetyHeaders } from "../../build/headers";
import type { Site, SiteFile } from "./site-files";

export interface Question {
  readonly method: string;
  /** The path as it was asked for, percent-encoded, with its query. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const encodings = ["br", "gzip"] as const;
type Encoding = (typeof encodings)[number];

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  // What hosts use while answering; the highest quality takes seconds for a hundredth of the size.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { ...safetyHeaders, "Content-Type": "text/plain; charset=utf-8", ...headers },
    body: Buffer.from(`${text}\n`),
  };
}

function redirect(to: string): Answer {
  return plain(301, to, { Location: to, "Cache-Control": "no-cache" });
}

/** The encoding to answer in: the first of ours that the asker takes. */
function chooseEncoding(acceptEncoding: string): Encoding | null {
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name, ...parameters] = part.split(";").map((word) => word.trim());
    if (name !== undefined && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
      accepted.add(name);
  }
  return encodings.find((encoding) => accepted.has(encoding)) ?? null;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Answers for a built site that stands at `base` (which begins and ends with a slash), as a plain static
 * host does: folders by their index.html, 404.html for what is not there, no rewriting of addresses.
 *
 * A path is only ever looked up among the files that were read, so none leads out of the site's folder.
 */
export function createAnswerer(site: Site, base: string): (question: Question) => Promise<Answer> {
  const compressed = new Map<SiteFile, Map<Encoding, Promise<Buffer>>>();

  function compress(file: SiteFile, encoding: Encoding): Promise<Buffer> {
    const forms = compressed.get(file) ?? new Map<Encoding, Promise<Buffer>>();
    compressed.set(file, forms);
    const body = forms.get(encoding) ?? compressors[encoding](file.body);
    forms.set(encoding, body);
    return body;
  }

  async function give(file: SiteFile, status: number, question: Question, path = ""): Promise<Answer> {
    const encoding = file.text ? chooseEncoding(question.acceptEncoding) : null;
    const headers: Record<string, string> = {
      ...headersOf(path),
      "Cache-Control": file.hashed && status === 200 ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Type": file.type,
      ...(file.text ? { Vary: "Accept-Encoding" } : {}),
    };
    if (status === 200) headers.ETag = file.etag;
    if (status === 200 && question.ifNoneMatch.split(/\s*,\s*/).includes(file.etag)) {
      return { status: 304, headers, body: Buffer.alloc(0) };
    }
    if (encoding === null) return { status, headers, body: file.body };
    return {
      status,
      headers: { ...headers, "Content-Encoding": encoding },
      body: await compress(file, encoding),
    };
  }

  return async (question) => {
    if (question.method !== "GET" && question.method !== "HEAD") {
      return plain(405, "Only GET and HEAD are answered.", { Allow: "GET, HEAD" });
    }
    const [rawPath = "", ...query] = question.target.split("?");
    const search = query.length === 0 ? "" : `?${query.join("?")}`;
    const path = decodePath(rawPath);
    if (path === null) return plain(400, "The address is not well-formed.");
    if (`${path}/` === base) return redirect(`${base}${search}`);
    if (!path.startsWith(base)) return plain(404, `Nothing stands here; the site is at ${base}`);

    const within = path.slice(base.length);
    const file = site.get(within === "" || within.endsWith("/") ? `${within}index.html` : within);
    if (file !== undefined) return give(file, 200, question, within);
    if (site.has(`${within}/index.html`)) return redirect(`${rawPath}/${search}`);
    const missing = site.get("404.html");
    return missing === undefined ? plain(404, "There is no such page.") : give(missing, 404, question);
  };
}
