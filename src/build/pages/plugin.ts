import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { Story } from "../../corpus/types";
import { knownAddresses, type Words } from "./known-addresses";
import type { RendererOptions } from "./renderer";
import { makeScreens } from "./screens";
import { missingPage, noMatter, type PageFile, sitePages } from "./site-pages";

export interface KnownPagesOptions {
  /** Reads the stories that the build publishes. */
  readonly stories: () => readonly Story[] | Promise<readonly Story[]>;
  readonly words: Words;
  /** The app as it runs without a browser; without it the pages hold no screen until the app runs. */
  readonly app?: RendererOptions;
}

const robots: PageFile = { path: "robots.txt", html: "User-agent: *\nAllow: /\n" };

function withSlash(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}

/**
 * Makes a file of every known address, so that a deep link works on a static host without rewrite
 * rules and under any sub-path; and a 404.html for the addresses that lead nowhere.
 *
 * All pages refer to the rest of the site relatively, except 404.html: it is shown at any depth.
 * `--base /path/` (default `/`) tells where the site will stand, and concerns 404.html alone.
 */
export function knownPages({ stories, words, app }: KnownPagesOptions): Plugin {
  let publishedAt = "/";
  return {
    name: "muqabala:known-pages",
    apply: "build",
    config(config) {
      const { base } = config;
      if (base !== undefined && base !== "" && !base.startsWith(".")) publishedAt = withSlash(base);
      return { base: "./" };
    },
    async writeBundle({ dir }, bundle) {
      const index = bundle["index.html"];
      if (dir === undefined || index?.type !== "asset") this.error("the build has no index.html");
      const html = index.source.toString();
      const published = await stories();
      const addresses = knownAddresses(published, words);
      const matter =
        app === undefined ? () => noMatter : await makeScreens(app, addresses, published, bundle);
      const pages = sitePages(html, addresses, words, matter);
      const shell: PageFile = { path: "shell.html", html };
      for (const page of [...pages, shell, missingPage(html, publishedAt, words), robots]) {
        const path = join(dir, page.path);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, page.html);
      }
      this.info(`${pages.length} pages at known addresses`);
    },
  };
}
