import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { Story } from "../../corpus/types";
import { Complaint } from "../complaint.mjs";
import { type FrameWords, framedPages } from "./framed-pages";
import { knownAddresses, type PageLocale, type Words } from "./known-addresses";
import { writeShell } from "./page";
import { drawPictures } from "./pictures";
import type { RendererOptions } from "./renderer";
import { makeScreens } from "./screens";
import { missingPage, noMatter, type PageFile, siteMap, sitePages } from "./site-pages";

export interface KnownPagesOptions {
  /** Reads the stories that the build publishes. */
  readonly stories: () => readonly Story[] | Promise<readonly Story[]>;
  readonly words: Words;
  /** What the pages for frames on other sites say; without it there are none. */
  readonly frameWords?: Readonly<Record<PageLocale, FrameWords>>;
  /** The app as it runs without a browser; without it the pages hold no screen until the app runs. */
  readonly app?: RendererOptions;
}

/** Robots are welcome; where the map is can be said only to where the site stands. */
function robots(site: string | null): PageFile {
  const map = site === null ? "" : `Sitemap: ${site}sitemap.xml\n`;
  return { path: "robots.txt", html: `User-agent: *\nAllow: /\n${map}` };
}

function withSlash(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}

/** Where the site will stand, with its last slash. Throws for what is neither a path nor a web address. */
function readBase(base: string): string {
  if (!/^(?:\/(?!\/)|https?:\/\/[^/])[^\s?#]*$/.test(base)) {
    throw new Complaint(
      `--base ${base}: give a path (/sub/path/) or an address (https://example.org/sub/path/)`,
    );
  }
  return withSlash(base);
}

const isAddress = (base: string) => /^https?:\/\//.test(base);

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * Makes a file of every known address, so that a deep link works on a static host without rewrite rules and under any
 * sub-path; a 404.html for the addresses that lead nowhere; shell.html, which holds no screen, for where the network
 * is gone; the pictures of previews, a sitemap and robots.txt.
 *
 * All pages refer to the rest of the site relatively, except 404.html: it is shown at any depth. `--base` tells where
 * the site will stand: as a path (`/path/`, default `/`) it concerns 404.html and the sitemap; as a whole address
 * (`https://example.org/path/`) it also gives previews, languages and the sitemap the whole addresses that they need.
 */
export function knownPages({ stories, words, frameWords, app }: KnownPagesOptions): Plugin {
  let publishedAt = "/";
  return {
    name: "muqabala:known-pages",
    apply: "build",
    config(config) {
      const { base } = config;
      if (base !== undefined && base !== "" && !base.startsWith(".")) publishedAt = readBase(base);
      return { base: "./" };
    },
    async writeBundle({ dir }, bundle) {
      const index = bundle["index.html"];
      if (dir === undefined || index?.type !== "asset") this.error("the build has no index.html");
      const indexHtml = index.source.toString();
      const published = await stories();
      const addresses = knownAddresses(published, words);
      const site = isAddress(publishedAt) ? publishedAt : null;
      const matterOf =
        app === undefined ? () => noMatter : await makeScreens(app, addresses, published, bundle);
      const pages = [
        ...sitePages({ indexHtml, addresses, words, site, matterOf }),
        { path: "shell.html", html: writeShell(indexHtml) },
        missingPage(indexHtml, publishedAt, words),
        siteMap(addresses, publishedAt),
        ...(frameWords === undefined ? [] : framedPages(published, frameWords, site)),
        robots(site),
      ];
      for (const { path, html } of pages) await write(dir, path, html);
      if (app !== undefined) {
        for await (const { path, png } of drawPictures(published, words.ar.app.name))
          await write(dir, path, png);
      }
      this.info(`${pages.length} pages at known addresses`);
    },
  };
}
