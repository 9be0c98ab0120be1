import { gzipSync } from "node:zlib";
import type { Site, SiteFile } from "../serve/site-files";

export const kinds = ["html", "js", "css", "data", "fonts", "other"] as const;

export type Kind = (typeof kinds)[number];

/** Bytes by kind of file: text as gzip sends it, the rest as it is. */
export type Weight = Readonly<Record<Kind, number>>;

function kindOf({ type }: SiteFile): Kind {
  if (type.startsWith("text/html")) return "html";
  if (type.startsWith("text/javascript")) return "js";
  if (type.startsWith("text/css")) return "css";
  if (type.startsWith("application/json")) return "data";
  return type.startsWith("font/") ? "fonts" : "other";
}

/** What the files of a site weigh that a page asked for, each once. Throws for a path that is no file. */
export function weigh(site: Site, paths: Iterable<string>): Weight {
  const weight: Record<Kind, number> = { html: 0, js: 0, css: 0, data: 0, fonts: 0, other: 0 };
  for (const path of new Set(paths)) {
    const file = site.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    if (file === undefined) throw new Error(`The page asked for ${path}, which is not in the build.`);
    weight[kindOf(file)] += file.text ? gzipSync(file.body).length : file.body.length;
  }
  return weight;
}

export function totalOf(weight: Weight): number {
  return kinds.reduce((total, kind) => total + weight[kind], 0);
}
