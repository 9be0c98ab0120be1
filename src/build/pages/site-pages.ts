import { element, textNode, writeXml } from "../../corpus/export/xml";
import { citationTags } from "./citation-tags";
import { type KnownAddress, type PageLocale, pageLocales, type Subject, type Words } from "./known-addresses";
import { type Alternate, type Page, type PageFiles, writeMissingPage, writePage } from "./page";
import { type AddressOf, articleData, statementData, storyData, type Thing } from "./structured-data";

/** A file of the site: its path below the base, and what it holds. */
export interface PageFile {
  readonly path: string;
  readonly html: string;
}

/** Arabic, the source, stands at the base; the other language below a folder of its own. */
export const localeFolders = { ar: "", en: "en/" } as const satisfies Record<PageLocale, string>;

function wayToBase(path: string): string {
  const depth = path.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The same page in each language; `base` leads to the site's base, or is its address. */
export function alternatesOf({ path }: KnownAddress, base: string): readonly Alternate[] {
  const href = (locale: PageLocale) => `${base}${localeFolders[locale]}${path}`;
  return [
    ...pageLocales.map((locale) => ({ hreflang: locale, href: href(locale) })),
    { hreflang: "x-default", href: href("ar") },
  ];
}

function titled(title: string | undefined, words: Words, locale: PageLocale): string {
  const { app } = words[locale];
  return title === undefined ? app.name : app.pageTitle.replace("{{title}}", () => title);
}

const noFiles: PageFiles = { styles: [], scripts: [], data: [] };

/** What is known of a page besides its words. */
export interface PageMatter {
  readonly screen: string | null;
  readonly files: PageFiles;
  /** The picture of a preview, as a path below the base. */
  readonly picture: string | null;
}

/** Where nothing is made beforehand. */
export const noMatter: PageMatter = { screen: null, files: noFiles, picture: null };

export interface SiteOptions {
  /** The built index.html. */
  readonly indexHtml: string;
  readonly addresses: readonly KnownAddress[];
  readonly words: Words;
  /** The address that the site will stand at, ending in a slash; null where that is not known. */
  readonly site: string | null;
  readonly matterOf: (address: KnownAddress, locale: PageLocale) => PageMatter;
}

function dataOf(subject: Subject | null, locale: PageLocale, addressOf: AddressOf): Thing | null {
  if (subject === null) return null;
  const { story, article, statement } = subject;
  if (article !== undefined) return articleData(story, article, locale, addressOf);
  if (statement !== undefined) return statementData(story, statement, locale, addressOf);
  return storyData(story, locale, addressOf);
}

function knownPage(address: KnownAddress, locale: PageLocale, { words, site, matterOf }: SiteOptions): Page {
  const folder = localeFolders[locale];
  const base = wayToBase(folder + address.path);
  // What leaves the page needs whole addresses; where the site's is not known, the way from the page has to do.
  const from = site ?? base;
  const title = titled(address.title?.[locale], words, locale);
  const { picture, screen, files } = matterOf(address, locale);
  return {
    locale,
    title,
    description: address.description[locale],
    base,
    alternates: alternatesOf(address, from),
    card: {
      kind: address.subject?.article === undefined ? "website" : "article",
      siteName: words[locale].app.name,
      address: `${from}${folder}${address.path}`,
      picture: picture === null ? null : { address: `${from}${picture}`, says: title },
    },
    tags: citationTags(address.subject, locale, words[locale].app.name),
    data: dataOf(address.subject, locale, (path) => `${from}${folder}${path}`),
    screen,
    files,
  };
}

/** The page of every known address in every language, made from the built index.html. */
export function sitePages(options: SiteOptions): readonly PageFile[] {
  return options.addresses.flatMap((address) =>
    pageLocales.map((locale) => ({
      path: `${localeFolders[locale]}${address.path}index.html`,
      html: writePage(options.indexHtml, knownPage(address, locale, options)),
    })),
  );
}

/** A page of the sitemap: its address, and the same page in each language. */
interface SitemapPage {
  readonly address: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** A sitemap by the protocol of sitemaps.org, with the languages of each page. */
function sitemap(pages: readonly SitemapPage[]): string {
  return writeXml(
    element(
      "urlset",
      pages.map(({ address, alternates }) =>
        element("url", [
          element("loc", [textNode(address)]),
          ...alternates.map(({ hreflang, href }) =>
            element("xhtml:link", [], { rel: "alternate", hreflang, href }),
          ),
        ]),
      ),
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
    ),
  );
}

/** The sitemap of all known pages, for a site that stands at `site`. */
export function siteMap(addresses: readonly KnownAddress[], site: string): PageFile {
  const pages = addresses.flatMap((address) => {
    const alternates = alternatesOf(address, site);
    return alternates
      .filter(({ hreflang }) => hreflang !== "x-default")
      .map(({ href }) => ({ address: href, alternates }));
  });
  return { path: "sitemap.xml", html: sitemap(pages) };
}

/**
 * The page that static hosts show at an unknown address. A host shows it at any depth, so it refers to
 * everything from `base`, the absolute path (or address) that the site is published at.
 */
export function missingPage(indexHtml: string, base: string, words: Words): PageFile {
  const page: Page = {
    locale: "ar",
    title: titled(words.ar.missing.title, words, "ar"),
    description: words.ar.app.tagline,
    base,
    alternates: [],
    card: null,
    tags: [],
    data: null,
    screen: null,
    files: noFiles,
  };
  const said = pageLocales.map((locale) => ({
    locale,
    title: words[locale].missing.title,
    home: words[locale].action.home,
    href: `${base}${localeFolders[locale]}`,
  }));
  return { path: "404.html", html: writeMissingPage(indexHtml, page, said) };
}
