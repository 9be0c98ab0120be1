import { type KnownAddress, type PageLocale, pageLocales, type Words } from "./known-addresses";
import { type Alternate, type Page, type PageFiles, writeMissingPage, writePage } from "./page";

/** A file of the site: its path below the base, and what it holds. */
export interface PageFile {
  readonly path: string;
  readonly html: string;
}

/** Arabic, the source, stands at the base; the other language below a folder of its own. */
const localeFolders = { ar: "", en: "en/" } as const satisfies Record<PageLocale, string>;

function wayToBase(path: string): string {
  const depth = path.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

function alternatesOf(address: KnownAddress, base: string): readonly Alternate[] {
  const href = (locale: PageLocale) => `${base}${localeFolders[locale]}${address.path}`;
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
}

/** Where nothing is made beforehand. */
export const noMatter: PageMatter = { screen: null, files: noFiles };

function knownPage(address: KnownAddress, locale: PageLocale, words: Words, matter: PageMatter): Page {
  const base = wayToBase(localeFolders[locale] + address.path);
  return {
    locale,
    title: titled(address.title?.[locale], words, locale),
    description: address.description[locale],
    base,
    alternates: alternatesOf(address, base),
    ...matter,
  };
}

/** The page of every known address in every language, made from the built index.html. */
export function sitePages(
  indexHtml: string,
  addresses: readonly KnownAddress[],
  words: Words,
  matterOf: (address: KnownAddress, locale: PageLocale) => PageMatter = () => noMatter,
): readonly PageFile[] {
  return addresses.flatMap((address) =>
    pageLocales.map((locale) => ({
      path: `${localeFolders[locale]}${address.path}index.html`,
      html: writePage(indexHtml, knownPage(address, locale, words, matterOf(address, locale))),
    })),
  );
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
    ...noMatter,
  };
  const said = pageLocales.map((locale) => ({
    locale,
    title: words[locale].missing.title,
    home: words[locale].action.home,
    href: `${base}${localeFolders[locale]}`,
  }));
  return { path: "404.html", html: writeMissingPage(indexHtml, page, said) };
}
