import { quoteText } from "../../quotes";
import { indexStory } from "../../story-index";
import type { Article, Story } from "../../types";
import type { CollatedStatement } from "../collated-statement";
import {
  type PageComparison,
  type PageKind,
  type PageMark,
  type PageWords,
  pageComparison,
  pageKinds,
} from "./content";
import { dataNode, node, type PageNode, writeHtml } from "./html";
import { pageStyle } from "./style";

/** A page that opens without a network, and asks for nothing where there is one. */
const alonePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Under which the data of a page stand in it. */
export const dataId = "muqabala-data";

/** What a page is besides its comparisons. */
interface PageFrame {
  readonly title: string;
  /** Where the same can be seen. */
  readonly address: string;
  readonly words: PageWords;
  /** What stands in the head besides the title, such as the style. */
  readonly head: readonly PageNode[];
}

/** The words of a wording with what parts in it marked; each mark says of which kind it is. */
function markedText(text: string, marks: readonly PageMark[], { kinds }: PageWords): readonly PageNode[] {
  let at = 0;
  const pieces = marks.flatMap(({ start, end, kind }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, node("mark", { "data-kind": kind, title: kinds[kind] }, [text.slice(start, end)])];
  });
  return [...pieces, text.slice(at)];
}

/** An outlet's name stands below the page's own title, or below that of one comparison among several. */
type OutletHeading = "h2" | "h3";

function wordingNode(
  wording: PageComparison["wordings"][number],
  words: PageWords,
  heading: OutletHeading,
): PageNode {
  const { outlet, facts, text, lang, dir, marks, english, link } = wording;
  return node("section", {}, [
    node(heading, {}, [outlet]),
    node("p", { class: "quiet" }, [
      facts.join(" · "),
      ...(link === "" ? [] : [" · ", node("a", { href: link, rel: "noreferrer" }, [words.original])]),
    ]),
    node("blockquote", { lang, dir }, markedText(text, marks, words)),
    ...(english === null ? [] : [node("p", { lang: "en", dir: "ltr", class: "quiet" }, [english])]),
  ]);
}

function comparisonNodes(
  comparison: PageComparison,
  words: PageWords,
  heading: OutletHeading,
): readonly PageNode[] {
  const { lead, told, wordings, silent } = comparison;
  return [
    node("p", { class: "quiet" }, [lead]),
    ...(told.length === 0
      ? []
      : [
          node(
            "ul",
            {},
            told.map((sentence) => node("li", {}, [sentence])),
          ),
        ]),
    ...wordings.map((wording) => wordingNode(wording, words, heading)),
    ...(silent === null ? [] : [node("p", { class: "quiet" }, [silent])]),
  ];
}

/** The kinds that are marked at all, each as it looks. */
function keyNodes(comparisons: readonly PageComparison[], words: PageWords): readonly PageNode[] {
  const marked = new Set<PageKind>(
    comparisons.flatMap(({ wordings }) => wordings.flatMap(({ marks }) => marks.map(({ kind }) => kind))),
  );
  const shown = pageKinds.filter((kind) => marked.has(kind));
  if (shown.length === 0) return [];
  const samples = shown.flatMap((kind) => [" ", node("mark", { "data-kind": kind }, [words.kinds[kind]])]);
  return [node("p", { class: "quiet" }, [words.key, ...samples])];
}

function write({ title, address, words, head }: PageFrame, body: readonly PageNode[]): string {
  const { locale, app } = words;
  return writeHtml(
    { lang: locale, dir: locale === "ar" ? "rtl" : "ltr" },
    [
      node("meta", { charset: "utf-8" }),
      node("meta", { name: "viewport", content: "width=device-width" }),
      node("meta", { name: "generator", content: "Muqabala" }),
      node("title", {}, [`${title} · ${app}`]),
      ...head,
    ],
    [
      node("main", {}, [node("h1", {}, [title]), ...body]),
      node("footer", {}, [words.from, " ", node("a", { href: address, dir: "ltr" }, [address])]),
    ],
  );
}

const alone: readonly PageNode[] = [
  node("meta", { "http-equiv": "Content-Security-Policy", content: alonePolicy }),
  node("meta", { name: "referrer", content: "no-referrer" }),
  node("style", {}, [pageStyle]),
];

/**
 * A comparison as one page for a frame on other pages: no script, its style in a file beside it. `style` and `address` are
 * where those are; the address is absolute, so that it leads out of the frame's page.
 */
export function framedPage(
  story: Story,
  collated: CollatedStatement,
  words: PageWords,
  { address, head }: Pick<PageFrame, "address" | "head">,
): string {
  const comparison = pageComparison(story, collated, words);
  const body = [...comparisonNodes(comparison, words, "h2"), ...keyNodes([comparison], words)];
  return write({ title: comparison.title, address, words, head }, body);
}

/** A comparison as one file that needs nothing else; `data` is what it holds for programs, as JSON. */
export function comparisonFile(
  story: Story,
  collated: CollatedStatement,
  words: PageWords,
  { address, data }: { readonly address: string; readonly data: string },
): string {
  const head = [...alone, dataNode(dataId, data)];
  return framedPage(story, collated, words, { address, head });
}

function articleNode(story: Story, article: Article, { locale, day, dates }: PageWords): PageNode {
  const { date, basis } = article.published;
  const outlet = indexStory(story).outletOf(article.id)?.name[locale] ?? article.outlet;
  const elements = { headline: "h3", subheading: "h4", paragraph: "p" } as const;
  return node("article", {}, [
    node("p", { class: "quiet" }, [`${outlet} · ${day(date)} (${dates[basis]})`]),
    node(
      "div",
      { lang: article.lang, dir: article.dir },
      article.lines.map((line) => node(elements[line.kind], {}, [quoteText(article, line)])),
    ),
  ]);
}

/** A story as one file that needs nothing else: every statement with its wordings, and the articles; with its data as JSON. */
export function storyPage(
  story: Story,
  statements: readonly CollatedStatement[],
  words: PageWords,
  { address, data }: { readonly address: string; readonly data: string },
): string {
  const { locale } = words;
  const comparisons = statements.map((collated) => pageComparison(story, collated, words));
  const body = [
    node("p", {}, [story.summary[locale]]),
    node("p", { class: "quiet" }, [story.occasion[locale]]),
    ...keyNodes(comparisons, words),
    ...comparisons.flatMap((comparison) => [
      node("h2", {}, [comparison.title]),
      ...comparisonNodes(comparison, words, "h3"),
    ]),
    node("h2", {}, [words.articles]),
    ...story.articles.map((article) => articleNode(story, article, words)),
  ];
  const head = [...alone, dataNode(dataId, data)];
  return write({ title: story.title[locale], address, words, head }, body);
}
