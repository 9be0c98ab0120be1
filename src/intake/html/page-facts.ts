import type { HtmlReading } from "@/text";
import { type LinkedFacts, readLinkedData } from "./linked-data";
import type { MarkupSink } from "./markup";

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

/** Listens to a page for what it says of itself in `<title>`, `<meta>`, `<link>` and `<time>`, and in JSON-LD. */
export interface FactsListener extends MarkupSink {
  /** What was said, once the page is told. */
  readonly facts: () => PageFacts;
}

export function listenForFacts(): FactsListener {
  const said = new Map<string, string>();
  const note = (name: string, value: string | undefined) => {
    const text = plainFact(value);
    if (text !== "" && !said.has(name)) said.set(name, text);
  };
  /** The element whose text is being gathered, and the text so far. */
  let gathered: { readonly name: string; text: string } | null = null;
  return {
    start: (name, attributes) => {
      const isData = name === "script" && /application\/ld\+json/i.test(attributes.get("type") ?? "");
      if (name === "title" || isData) gathered = { name, text: "" };
      noteTag(name, attributes, note);
    },
    text: (text) => {
      if (gathered !== null) gathered.text += text;
    },
    end: (name) => {
      if (gathered?.name !== name) return;
      if (name === "title") note("title", gathered.text);
      else noteLinkedData(readLinkedData(gathered.text), note);
      gathered = null;
    },
    facts: () => factsOf(said),
  };
}

function factsOf(said: ReadonlyMap<string, string>): PageFacts {
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
      fact("published") ??
      said.get("ld:published") ??
      said.get("time") ??
      fact("modified") ??
      said.get("ld:modified") ??
      null,
    lang: languageOf(said.get("html:lang")) ?? languageOf(fact("lang")) ?? null,
    address: address ?? null,
  };
}

function noteTag(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  note: (name: string, value?: string) => void,
): void {
  if (tag === "html") note("html:lang", attributes.get("lang"));
  if (tag === "time") note("time", attributes.get("datetime"));
  if (tag === "link") note(`link:${attributes.get("rel")?.toLowerCase() ?? ""}`, attributes.get("href"));
  if (tag !== "meta") return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes.get(key);
    if (name !== undefined) note(name.toLowerCase(), attributes.get("content"));
  }
}

function noteLinkedData(facts: LinkedFacts, note: (name: string, value?: string) => void): void {
  for (const [name, value] of Object.entries(facts)) note(`ld:${name}`, value);
}

function plainFact(value: string | undefined): string {
  const text = (value ?? "").replace(/\s+/g, " ").trim();
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
