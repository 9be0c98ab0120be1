import {
  type DefaultTreeAdapterTypes,
  parse,
  serialize,
  html as specification,
  defaultTreeAdapter as tree,
} from "parse5";
import { metaPolicy, referrerPolicy } from "../headers";
import { cardSize } from "./card/card";
import type { CitationTag } from "./citation-tags";
import type { PageLocale } from "./known-addresses";
import type { Thing } from "./structured-data";

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What sets one page of the site apart from the built index.html that all of them share. */
export interface Page {
  readonly locale: PageLocale;
  readonly title: string;
  readonly description: string;
  /** Leads from the page to the base: `./`, `../../`, or an absolute path. Ends in a slash. */
  readonly base: string;
  /** The same page in each language, or nothing for a page that stands at no address of its own. */
  readonly alternates: readonly Alternate[];
  /** What a preview of a link to it shows. */
  readonly card: PageCard | null;
  /** How it is to be cited, for programs that keep references. */
  readonly tags: readonly CitationTag[];
  /** What it tells of itself in the words of schema.org. */
  readonly data: Thing | null;
  /** What the app shows there, as HTML whose links begin at the base, written as `/`; null where the app has yet to. */
  readonly screen: string | null;
  /** What that takes besides what every page loads; paths below the base. */
  readonly files: PageFiles;
}

/** A preview of a link to the page, by the Open Graph protocol. */
export interface PageCard {
  readonly kind: "website" | "article";
  readonly siteName: string;
  /** The addresses of the page and of its picture. */
  readonly address: string;
  readonly picture: { readonly address: string; readonly says: string } | null;
}

/** Files that a page asks for at once: paths below the base. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly data: readonly string[];
}

export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

const directions = { ar: "rtl", en: "ltr" } as const satisfies Record<PageLocale, string>;

function* elementsUnder(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsUnder(child);
  }
}

function elementOf(
  document: Document,
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  for (const element of elementsUnder(document)) {
    const matches = Object.entries(attributes).every(([name, value]) =>
      element.attrs.some((attribute) => attribute.name === name && attribute.value === value),
    );
    if (element.tagName === tagName && matches) return element;
  }
  throw new Error(`index.html has no <${tagName}> ${JSON.stringify(attributes)}`);
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }];
}

function setText(element: Element, text: string): void {
  element.childNodes = [];
  tree.insertText(element, text);
}

function appendElement(
  parent: Element,
  tagName: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tagName, specification.NS.HTML, attrs);
  tree.appendChild(parent, element);
  return element;
}

/** What the build refers to from the base begins with `./`; a page elsewhere has to lead there first. */
function rebase(document: Document, base: string): void {
  for (const element of elementsUnder(document)) {
    for (const attribute of element.attrs) {
      if (attribute.value.startsWith("./")) attribute.value = base + attribute.value.slice(2);
    }
  }
}

/** Stands in the tree where the screen will stand in the text: what is rendered already need not be read again. */
const screenMark = "\uFDD0screen\uFDD0";

/** Links of the app begin at its base; in a page they lead there first. */
function relink(screen: string, base: string): string {
  return screen.replaceAll(' href="/', ` href="${base}`);
}

function serializeWith(document: Document, screen: string | null, base: string): string {
  const html = serialize(document);
  return screen === null ? html : html.replace(screenMark, () => relink(screen, base));
}

/** The style sheets that the page links already. */
function linkedStyles(head: Element): ReadonlySet<string> {
  const links = [...elementsUnder(head)].map(
    ({ attrs }) => new Map(attrs.map(({ name, value }) => [name, value])),
  );
  return new Set(
    links.filter((link) => link.get("rel") === "stylesheet").map((link) => link.get("href") ?? ""),
  );
}

/**
 * A style sheet that is linked twice declares its faces twice: WebKit then asks for each of their files twice and shows
 * the text in neither.
 */
function linkFiles(head: Element, { styles, scripts, data }: PageFiles, base: string): void {
  const linked = linkedStyles(head);
  for (const file of styles) {
    if (!linked.has(base + file)) appendElement(head, "link", { rel: "stylesheet", href: base + file });
  }
  for (const file of scripts) appendElement(head, "link", { rel: "modulepreload", href: base + file });
  for (const file of data) {
    appendElement(head, "link", { rel: "preload", as: "fetch", crossorigin: "", href: base + file });
  }
}

const openGraphLocales = { ar: "ar_AR", en: "en_GB" } as const satisfies Record<PageLocale, string>;

function addCard(head: Element, { locale, title, description }: Page, card: PageCard): void {
  const { picture } = card;
  const told: Readonly<Record<string, string>> = {
    "og:type": card.kind,
    "og:site_name": card.siteName,
    "og:locale": openGraphLocales[locale],
    "og:title": title,
    "og:description": description,
    "og:url": card.address,
    ...(picture === null
      ? {}
      : {
          "og:image": picture.address,
          "og:image:width": `${cardSize.width}`,
          "og:image:height": `${cardSize.height}`,
          "og:image:alt": picture.says,
        }),
  };
  for (const [property, content] of Object.entries(told)) appendElement(head, "meta", { property, content });
  appendElement(head, "meta", {
    name: "twitter:card",
    content: picture === null ? "summary" : "summary_large_image",
  });
}

/** Written so that no text in it can end the element that it stands in. */
function addData(head: Element, data: Thing): void {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  setText(appendElement(head, "script", { type: "application/ld+json" }), json);
}

/** What a page can say itself of what it may do, for hosts that send no headers of ours. */
const policies: readonly Readonly<Record<string, string>>[] = [
  { "http-equiv": "Content-Security-Policy", content: metaPolicy },
  { name: "referrer", content: referrerPolicy },
];

/** Stand before all that they govern. */
function addPolicies(head: Element): void {
  // After what tells the characters, which has to come first of all.
  const after = head.childNodes.find((node) => tree.isElementNode(node) && node.tagName !== "meta");
  for (const attributes of policies) {
    const policy = appendElement(head, "meta", attributes);
    if (after === undefined) continue;
    tree.detachNode(policy);
    tree.insertBefore(head, policy, after);
  }
}

/** Names the languages whose pages ask for a face at once; the others fetch it where they need it. */
const pagesMark = "data-pages";

/** Leaves to a page what the pages of its language ask for at once; a page of no language keeps all. */
function chooseFaces(document: Document, locale: PageLocale | null): void {
  for (const element of [...elementsUnder(document)]) {
    const pages = element.attrs.find(({ name }) => name === pagesMark)?.value.split(" ");
    if (pages === undefined) continue;
    element.attrs = element.attrs.filter(({ name }) => name !== pagesMark);
    if (locale !== null && !pages.includes(locale)) tree.detachNode(element);
  }
}

function describe(indexHtml: string, page: Page): Document {
  const document = parse(indexHtml);
  chooseFaces(document, page.locale);
  addPolicies(elementOf(document, "head"));
  rebase(document, page.base);
  const root = elementOf(document, "html");
  setAttribute(root, "lang", page.locale);
  setAttribute(root, "dir", directions[page.locale]);
  setText(elementOf(document, "title"), page.title);
  setAttribute(elementOf(document, "meta", { name: "description" }), "content", page.description);
  const head = elementOf(document, "head");
  for (const { hreflang, href } of page.alternates) {
    appendElement(head, "link", { rel: "alternate", hreflang, href });
  }
  if (page.card !== null) addCard(head, page, page.card);
  for (const { name, content } of page.tags) appendElement(head, "meta", { name, content });
  if (page.data !== null) addData(head, page.data);
  linkFiles(head, page.files, page.base);
  if (page.screen !== null) {
    const app = elementOf(document, "div", { id: "app" });
    setAttribute(app, "data-made", "");
    setText(app, screenMark);
  }
  return document;
}

/** The built index.html as the page that holds no screen, for the app to fill at any address. */
export function writeShell(indexHtml: string): string {
  const document = parse(indexHtml);
  chooseFaces(document, null);
  addPolicies(elementOf(document, "head"));
  return serialize(document);
}

/** The built index.html as the page at one known address. */
export function writePage(indexHtml: string, page: Page): string {
  return serializeWith(describe(indexHtml, page), page.screen, page.base);
}

/** What the page for unknown addresses says until the app runs, and where the app cannot run. */
export interface MissingWords {
  readonly locale: PageLocale;
  readonly title: string;
  readonly home: string;
  readonly href: string;
}

/** The built index.html as the page for every address that leads nowhere. */
export function writeMissingPage(indexHtml: string, page: Page, words: readonly MissingWords[]): string {
  const document = describe(indexHtml, page);
  appendElement(elementOf(document, "head"), "meta", { name: "robots", content: "noindex" });
  const app = elementOf(document, "div", { id: "app" });
  for (const { locale, title, home, href } of words) {
    const section = appendElement(app, "section", { lang: locale, dir: directions[locale] });
    setText(appendElement(section, "h1", {}), title);
    setText(appendElement(appendElement(section, "p", {}), "a", { href }), home);
  }
  return serialize(document);
}
