import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { PageLine } from "./gather-lines";
import { defuseHtml } from "./inert-tree";
import { type TreeNode, visibleLines } from "./visible-lines";

/** What Mozilla's Readability holds to be the article of a page. */
export interface ArticleOpinion {
  readonly lines: readonly PageLine[];
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

/**
 * Asks Readability which part of a page is the article. It looks at a tree that was built of the page's defused HTML
 * without a browser: there is no window, no frame and no network behind it, and of what it finds text alone is taken.
 *
 * @returns null where nothing stands out, where the page is too deep or too large to be weighed, or where it breaks.
 */
export function articleOpinion(html: string): ArticleOpinion | null {
  const inert = defuseHtml(html);
  if (inert === null) return null;
  try {
    const found = new Readability<TreeNode>(parseHTML(inert).document, {
      // One sign: what a short text needs is not a search without the weights.
      charThreshold: 1,
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    if (!found?.content) return null;
    return {
      lines: visibleLines(found.content),
      byline: fact(found.byline),
      siteName: fact(found.siteName),
      published: fact(found.publishedTime),
      lang: fact(found.lang),
    };
  } catch {
    // It walks trees of every shape that pages have; where it falls over one, the page's own lines stand.
    return null;
  }
}

function fact(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}
