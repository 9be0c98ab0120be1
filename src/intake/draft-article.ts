import { type ArticleDraft, articleDraft, type DraftWarning, type FileFacts } from "@/corpus/found";
import type { HtmlReading } from "@/text/clean";
import { markednessOf, withoutStrayTags } from "./html/is-html";
import { readFlatHtml } from "./html/own-lines";
import { readHtml, readProse } from "./html/read-html";
import { countTeasers } from "./html/teasers";
import { mostTextSigns } from "./limits";
import { withoutMessengerHeads, withoutNoteNumbers } from "./messenger-heads";
import { fromPdf } from "./pdf-text";
import { refused } from "./refused";
import { countTextTeasers } from "./text-teasers";
import type { InputReading } from "./types";

/** An article as a file holds it: its text, plain or with markup, and what the file says of it beside the text. */
export interface HeldArticle extends FileFacts {
  readonly text: string;
  /** Whether all of a text with markup is the article, so that none of it is looked for. */
  readonly whole?: boolean;
  /** The headline: `sure` stands over what the text begins with, otherwise it serves where the text has none. */
  readonly headline?: { readonly text: string; readonly sure: boolean } | undefined;
  /** What the file calls the text as a whole, as a page's title does. */
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly address?: string | undefined;
  readonly lang?: string | undefined;
}

/** An article as it was read, or why there is none. */
export function readArticle(held: HeldArticle, warnings: readonly DraftWarning[] = []): InputReading {
  const size = held.text.length;
  if (size > mostTextSigns) return refused({ kind: "too-large", size, most: mostTextSigns });
  const draft = draftOf(held, warnings);
  return draft === null ? refused({ kind: "no-article-found" }) : { kind: "article", draft };
}

/** Null where nothing in it has a letter. */
function draftOf(held: HeldArticle, warnings: readonly DraftWarning[]): ArticleDraft | null {
  const page = pageOf(held);
  const from = page ?? plainText(held.text);
  const read = isTold(held) ? withStated(typeof from === "string" ? asPage(from) : from, held) : from;
  const lines = typeof read === "string" ? read.split(/[\n\r]/) : read.lines.map(({ text }) => text);
  const teasers = (page === null ? 0 : countTeasers(page.lines)) || countTextTeasers(lines);
  return articleDraft(read, {
    warnings:
      teasers === 0 || held.whole === true ? warnings : [...warnings, { kind: "teasers", count: teasers }],
    file: held,
  });
}

function pageOf({ text, whole = false }: HeldArticle) {
  const markedness = markednessOf(text);
  if (markedness === "plain") return null;
  if (markedness === "prose") return readProse(withoutStrayTags(text));
  return whole ? readFlatHtml(text) : readHtml(text);
}

const plainText = (text: string) => withoutNoteNumbers(withoutMessengerHeads(fromPdf(text)));

function isTold({ headline, title, byline, address, lang }: HeldArticle): boolean {
  return [headline, title, byline, address, lang].some((each) => each !== undefined);
}

function asPage(text: string): HtmlReading {
  const lines = text
    .split(/[\n\r]+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph" as const, text: line.trim() }));
  const unsaid = { title: null, byline: null, siteName: null, published: null, lang: null, address: null };
  return { ...unsaid, lines, omitted: [] };
}

const keyOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** What the file says goes before what the page says where it is sure, and stands in for it where the page says nothing. */
function withStated(page: HtmlReading, held: HeldArticle): HtmlReading {
  const { headline, title, byline, address, lang } = held;
  const [first] = page.lines;
  const stated = headline?.text.replace(/\s+/g, " ").trim() ?? "";
  const isPut = stated !== "" && (headline?.sure === true || first?.kind !== "headline");
  const others = page.lines.filter(({ text }) => keyOf(text) !== keyOf(stated));
  const below = others.map((line) =>
    line.kind === "headline" ? { ...line, kind: "subheading" as const } : line,
  );
  return {
    ...page,
    lines: isPut ? [{ kind: "headline", text: stated }, ...below] : page.lines,
    title: page.title ?? title ?? (stated === "" ? null : stated),
    byline: byline ?? page.byline,
    address: address ?? page.address,
    lang: page.lang ?? lang ?? null,
  };
}
