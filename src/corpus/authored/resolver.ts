import { resolveQuote } from "../../text/quotes";
import { isProclitic, type Token, tokenise } from "../../text/words/index";
import { inMarks, type Path } from "../problem";
import { type ArticleText, articleText } from "./article-text";
import { articleFile, type FileReport } from "./read-files";
import type { AuthoredArticle, AuthoredSelector } from "./schema";

/** How a range cuts into a word of the text, or null where it cuts into none. */
type CutWord = { readonly edge: "begins" | "ends"; readonly word: string } | null;

/**
 * A judge of ranges in one text: whether a range begins or ends inside a word. It may begin after a proclitic
 * (the ب of بثورات), because the words that follow are what is quoted.
 */
function wordEdges(text: string): (start: number, end: number) => CutWord {
  const words = tokenise(text).filter(({ kind }) => kind === "word" || kind === "number");
  const around = (offset: number): Token | undefined =>
    words.find((word) => word.start < offset && offset < word.end);
  return (start, end) => {
    const first = around(start);
    if (first !== undefined && !isProclitic(text.slice(first.start, start))) {
      return { edge: "begins", word: first.text };
    }
    const last = around(end);
    return last === undefined ? null : { edge: "ends", word: last.text };
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The articles of an authored story, in which its selectors are looked up. */
export interface Resolver {
  /** The text of an article, or null where there is none of that id. */
  readonly text: (article: string) => ArticleText | null;
  /**
   * The range that a selector leads to in an article. Null, with a report at `path`, where it leads to none, to
   * more than one, or into the middle of a word; null without a report where the article is unknown, which is
   * reported where references are checked.
   */
  readonly range: (article: string, selector: AuthoredSelector, file: string, path: Path) => Range | null;
}

interface Known extends ArticleText {
  readonly cuts: ReturnType<typeof wordEdges>;
}

function reasonOf(article: string, { prefix, suffix }: AuthoredSelector, places: number): string {
  const file = articleFile(article);
  const context = prefix === undefined && suffix === undefined ? "" : " with that prefix and suffix";
  if (places === 0) return `is not in ${file}${context}`;
  return `stands ${places} times in ${file}${context}: more prefix or suffix is needed`;
}

export function createResolver(articles: readonly AuthoredArticle[], report: FileReport): Resolver {
  const known = new Map(
    articles.map((article): readonly [string, Known] => {
      const built = articleText(article);
      return [article.id, { ...built, cuts: wordEdges(built.text) }];
    }),
  );
  return {
    text: (article) => known.get(article) ?? null,
    range: (article, selector, file, path) => {
      const source = known.get(article);
      if (source === undefined) return null;
      const here = [...path, "exact"];
      const words = inMarks(selector.exact);
      const resolution = resolveQuote(source.text, selector);
      if (!resolution.found) {
        const places = resolution.reason === "absent" ? 0 : resolution.places.length;
        report(file, here, `${words} ${reasonOf(article, selector, places)}`);
        return null;
      }
      const { start, end } = resolution;
      const cut = source.cuts(start, end);
      if (cut !== null) {
        report(file, here, `${words} ${cut.edge} inside the word ${inMarks(cut.word)}`);
        return null;
      }
      return { start, end };
    },
  };
}
