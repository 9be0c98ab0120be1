import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { isWebAddress } from "@/corpus/schema";
import { type HeldArticle, readArticle } from "../draft-article";
import { markednessOf, withoutStrayTags } from "../html/is-html";
import { readProse } from "../html/read-html";
import { mostArticles } from "../limits";
import { refused } from "../refused";
import type { InputReading } from "../types";

/** An item as every kind of feed has it. */
interface FeedItem {
  readonly title: string | undefined;
  readonly address: string | undefined;
  readonly byline: string | undefined;
  readonly published: string | undefined;
  /** What is meant as the whole of it, and what may be its summary alone. */
  readonly whole: string | undefined;
  readonly summary: string | undefined;
  /** The feed that an item was taken over from. */
  readonly outlet: string | undefined;
  readonly lang: string | undefined;
}

interface ReadFeed {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly items: readonly FeedItem[];
}

/** RSS knows one field for summaries and for whole texts; what has so many words is read as the whole. */
const wholeWords = 120;

/**
 * Reads a feed, RSS, Atom, RDF or JSON Feed: each item is an article. Its title, address, writer and day are what the feed says; an item that
 * has no more than a summary says so. Of one that breaks off the items before that are read. Names that a document type declares stay as they are written: nothing is put in for them.
 */
export function readFeed(text: string): readonly InputReading[] {
  const isCut = isCutOff(text);
  const { title, lang, items } = feedOf(isCut ? closed(text) : text);
  const readings = items.slice(0, mostArticles).map((item) => readItem(item, { title, lang }));
  if (items.length > mostArticles) {
    readings.push(refused({ kind: "too-many-articles", count: items.length, most: mostArticles }));
  }
  if (isCut) return [...readings, refused({ kind: "damaged", is: "feed" })];
  return readings.length === 0 ? [refused({ kind: "no-article-found" })] : readings;
}

/** Whether a feed breaks off before its root is closed; what stands before that is read. */
function isCutOff(text: string): boolean {
  if (!text.trimStart().startsWith("<")) return isBrokenJson(text);
  return !/<\/(?:\w+:)?(?:rss|feed|rdf)\s*>/i.test(text.slice(-1000));
}

function isBrokenJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

const lastItem = /<\/(?:\w+:)?(?:item|entry)\s*>/gi;

/** A feed that breaks off, up to the last item that is whole and closed behind it. As it is where no item is. */
function closed(text: string): string {
  if (!text.trimStart().startsWith("<")) return closedJson(text);
  const last = [...text.matchAll(lastItem)].at(-1);
  const opened = /<((?:\w+:)?(?:rss|feed|rdf))(?=[\s>])/i.exec(text)?.[1];
  if (last === undefined || opened === undefined) return text;
  const channel = /^rss$/i.test(opened) ? "</channel>" : "";
  return `${text.slice(0, last.index + last[0].length)}${channel}</${opened}>`;
}

/** An item has records in it, of writers and files: so many ends are tried. */
const mostEnds = 20;

function closedJson(text: string): string {
  let end = text.lastIndexOf("}");
  for (let tried = 0; end > 0 && tried < mostEnds; tried += 1) {
    const whole = `${text.slice(0, end + 1)}]}`;
    if (!isBrokenJson(whole)) return whole;
    end = text.lastIndexOf("}", end - 1);
  }
  return text;
}

function feedOf(text: string): ReadFeed {
  const { format, feed } = parseFeed(text.trim());
  switch (format) {
    case "rss":
      return { title: feed.title, lang: feed.language, items: (feed.items ?? []).map(rssItem) };
    case "rdf":
      return { title: feed.title, lang: feed.dc?.languages?.[0], items: (feed.items ?? []).map(rdfItem) };
    case "atom":
      return { title: feed.title?.value, lang: feed.xml?.lang, items: (feed.entries ?? []).map(atomItem) };
    case "json":
      return { title: feed.title, lang: feed.language, items: (feed.items ?? []).map(jsonItem) };
  }
}

type Read<Item> = NonNullable<{ [Key in keyof Item]?: Item[Key] | undefined }>;

function rssItem(item: Read<RssFeed.Item<string>>): FeedItem {
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    title: item.title,
    address: item.link ?? permanent,
    byline: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
    published: item.pubDate ?? item.dc?.dates?.[0],
    whole: item.content?.encoded,
    summary: item.description,
    outlet: item.source?.title,
    lang: undefined,
  };
}

function rdfItem(item: Read<RdfFeed.Item<string>>): FeedItem {
  return {
    title: item.title,
    address: item.link,
    byline: item.dc?.creators?.[0],
    published: item.dc?.dates?.[0],
    whole: item.content?.encoded,
    summary: item.description,
    outlet: undefined,
    lang: undefined,
  };
}

function atomItem(entry: Read<AtomFeed.Entry<string>>): FeedItem {
  const links = entry.links ?? [];
  const link = links.find(({ rel = "alternate" }) => rel === "alternate") ?? links[0];
  return {
    title: entry.title?.value,
    address: link?.href,
    byline: entry.authors?.[0]?.name,
    published: entry.published ?? entry.updated,
    whole: entry.content?.value,
    summary: entry.summary?.value,
    outlet: entry.source?.title?.value,
    lang: entry.xml?.lang,
  };
}

function jsonItem(item: Read<JsonFeed.Item<string>>): FeedItem {
  return {
    title: item.title,
    address: item.url ?? item.external_url,
    byline: item.authors?.[0]?.name,
    published: item.date_published ?? item.date_modified,
    whole: item.content_html ?? item.content_text,
    summary: item.summary,
    outlet: undefined,
    lang: item.language,
  };
}

function readItem(item: FeedItem, feed: Pick<ReadFeed, "title" | "lang">): InputReading {
  const text = item.whole ?? item.summary ?? "";
  const title = withoutTags(item.title);
  const held: HeldArticle = {
    // A title alone is still something that an outlet wrote.
    text: text.trim() === "" ? title : text,
    headline: title === "" ? undefined : { text: title, sure: true },
    byline: withoutTags(item.byline) || undefined,
    outlet: withoutTags(item.outlet ?? feed.title),
    published: item.published === undefined ? undefined : { words: item.published, sure: true },
    address:
      item.address !== undefined && isWebAddress(item.address.trim()) ? item.address.trim() : undefined,
    lang: item.lang ?? feed.lang,
    whole: true,
  };
  return readArticle(held, isSummary(item) ? [{ kind: "summary" }] : []);
}

function isSummary({ whole, summary = "" }: FeedItem): boolean {
  return whole === undefined && withoutTags(summary).split(/\s+/).length < wholeWords;
}

/** Titles are texts in some feeds and pieces of HTML in others. */
function withoutTags(text = ""): string {
  if (markednessOf(text) === "plain") return text.trim();
  return readProse(withoutStrayTags(text))
    .lines.map((line) => line.text)
    .join(" ");
}
