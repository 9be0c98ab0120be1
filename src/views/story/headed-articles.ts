import { type Article, type Filter, indexStory, narrow, type Outlet, type Story } from "@/corpus";

/** An article with its outlet and how many of the statements that a filter leaves it reports. */
export interface HeadedArticle {
  readonly article: Article;
  readonly outlet: Outlet;
  readonly statements: number;
}

/** The articles of the outlets that a filter shows, in the story's order. */
export function headedArticles(story: Story, filter: Filter): readonly HeadedArticle[] {
  const left = narrow(story, filter).statements;
  return narrow(story, filter).articles.flatMap((article) => {
    const outlet = indexStory(story).outletOf(article.id);
    if (outlet === null) return [];
    const reported = left.filter(({ wordings }) =>
      wordings.some((wording) => wording.article === article.id),
    );
    return [{ article, outlet, statements: reported.length }];
  });
}
