import type { HtmlReading } from "../html-reading";
import { decodeEntities } from "./entities";
import { type HtmlToken, htmlTokens, readAttributes } from "./tokens";

/** What a page says of itself outside its text. */
export type PageFacts = Pick<
  HtmlReading,
  "title" | "byline" | "siteName" | "published" | "lang" | "address"
> & {
  /** The headline as the page gives it to other sites, without the site's name; null where it does not. */
  readonly headline: string | null;
};

/** The names of `<meta>` that say each thing, the surest first. */
const metaNames = {
  headline: ["og:title", "twitter:title", "dc.title"],
  byline: ["author", "article:author", "dc.creator", "twitter:creator", "parsely-author"],
  siteName: ["og:site_name", "application-name", "dc.publisher", "al:android:app_name"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "publishdate",
    "pubdate",
    "date",
    "parsely-pub-date",
  ],
  modified: ["article:modified_time"],
  address: ["og:url"],
  lang: ["og:locale", "content-language"],
} as const;

type MetaFact = keyof typeof metaNames;

const longestFact = 300;
const webAddress = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

/** Reads what a page says of itself from its `<title>`, `<meta>`, `<link>` and `<time>`, and from JSON-LD. */
export function readPageFacts(html: string): PageFacts {
  const said = new Map<string, string>();
  const note = (name: string, value: string | undefined) => {
    const text = plainFact(value);
    if (text !== "" && !said.has(name)) said.set(name, text);
  };
  for (const token of htmlTokens(html)) if (token.kind === "start") noteTag(token, note);
  const fact = (name: MetaFact) =>
    metaNames[name].map((key) => said.get(key)).find((text) => text !== undefined);
  const address = [said.get("link:canonical"), fact("address")].find(
    (text) => text !== undefined && webAddress.test(text),
  );
  return {
    title: said.get("title") ?? null,
    headline: fact("headline") ?? said.get("ld:headline") ?? null,
    byline: nameOf(fact("byline")) ?? nameOf(said.get("ld:author")) ?? null,
    siteName: fact("siteName") ?? said.get("ld:publisher") ?? null,
    published:
      fact("published") ?? said.get("ld:datePublished") ?? said.get("time") ?? fact("modified") ?? null,
    lang: languageOf(said.get("html:lang")) ?? languageOf(fact("lang")) ?? null,
    address: address ?? null,
  };
}

function noteTag(
  tag: Exclude<HtmlToken, { kind: "text" }>,
  note: (name: string, value?: string) => void,
): void {
  if (tag.name === "title") {
    note("title", tag.raw);
    return;
  }
  if (tag.name === "script") {
    noteLinkedData(tag, note);
    return;
  }
  if (!/^(?:meta|html|link|time)$/.test(tag.name)) return;
  const attributes = readAttributes(tag.attributes);
  if (tag.name === "html") note("html:lang", attributes.get("lang"));
  if (tag.name === "time") note("time", attributes.get("datetime"));
  if (tag.name === "link") note(`link:${attributes.get("rel")?.toLowerCase() ?? ""}`, attributes.get("href"));
  if (tag.name !== "meta") return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes.get(key);
    if (name !== undefined) note(name.toLowerCase(), attributes.get("content"));
  }
}

const linkedFacts = {
  "ld:headline": /"headline"\s*:\s*"((?:[^"\\]|\\.){1,300})"/,
  "ld:datePublished": /"datePublished"\s*:\s*"([^"\\]{1,60})"/,
  "ld:author":
    /"author"\s*:\s*[[{\s]{0,10}(?:"@type"\s*:\s*"\w{1,40}"\s*,\s*)?"name"\s*:\s*"((?:[^"\\]|\\.){1,120})"/,
  "ld:publisher":
    /"publisher"\s*:\s*[[{\s]{0,10}(?:"@type"\s*:\s*"\w{1,40}"\s*,\s*)?"name"\s*:\s*"((?:[^"\\]|\\.){1,120})"/,
};

/** Looked for as words in the text of the script: nothing of it is run, and its shape is any site's own. */
function noteLinkedData(
  { attributes, raw }: { readonly attributes: string; readonly raw: string },
  note: (name: string, value?: string) => void,
): void {
  if (!/application\/ld\+json/i.test(attributes)) return;
  for (const [name, pattern] of Object.entries(linkedFacts)) note(name, unescaped(pattern.exec(raw)?.[1]));
}

function unescaped(text: string | undefined): string | undefined {
  return text
    ?.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, " ")
    .replace(/\\(.)/g, "$1");
}

function plainFact(value: string | undefined): string {
  const text = decodeEntities(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > longestFact ? "" : text;
}

/** A name, where a page may also give an address of its writer's page. */
function nameOf(text: string | undefined): string | null {
  return text === undefined || /^(?:https?:|www\.|@)/i.test(text) ? null : text;
}

function languageOf(text: string | undefined): string | null {
  const tag = text?.replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
