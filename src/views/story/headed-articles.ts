import {
  type Article,
  type ArticleId,
  type Filter,
  indexStory,
  narrow,
  type Outlet,
  type Story,
} from "@/corpus";

/** An article with its outlet and how many of the statements that a filter leaves it reports. */
export interface HeadedArticle {
  readonly article: Article;
  readonly outlet: Outlet;
  readonly statements: number;
}

/** The articles of the outlets that a filter shows, in the story's order. */
export function headedArticles(story: Story, filter: Filter): readonly HeadedArticle[] {
  const { articles, statements } = narrow(story, filter);
  const reported = new Map<ArticleId, number>();
  for (const { wordings } of statements)
    for (const id of new Set(wordings.map(({ article }) => article)))
      reported.set(id, (reported.get(id) ?? 0) + 1);
  return articles.flatMap((article) => {
    const outlet = indexStory(story).outletOf(article.id);
    if (outlet === null) return [];
    return [{ article, outlet, statements: reported.get(article.id) ?? 0 }];
  });
}

/** How many words of an article without a headline stand for it. */
const words = 14;

interface Opening {
  readonly text: string;
  readonly isHeadline: boolean;
  /** True where the text is only the beginning of its line. */
  readonly isCut: boolean;
}

/** What an article is known by: its headline, or the first words of its first line. Verbatim. */
export function openingOf(article: Article): Opening {
  const headline = article.lines.find(({ kind }) => kind === "headline");
  const line = headline ?? article.lines[0];
  const text = line === undefined ? "" : article.text.slice(line.start, line.end);
  if (headline !== undefined) return { text, isHeadline: true, isCut: false };
  const beginning = text.split(" ").slice(0, words).join(" ");
  return { text: beginning, isHeadline: false, isCut: beginning.length < text.length };
}
