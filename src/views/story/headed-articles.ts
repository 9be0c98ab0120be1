import {
  type Article,
  type Filter,
  indexStory,
  type Outlet,
  type Story,
  selectArticles,
  selectStatements,
} from "@/corpus";

/** An article with its outlet and how many of the statements that a filter leaves it reports. */
export interface HeadedArticle {
  readonly article: Article;
  readonly outlet: Outlet;
  readonly statements: number;
}

/** The articles of the outlets that a filter shows, in the story's order. */
export function headedArticles(story: Story, filter: Filter): readonly HeadedArticle[] {
  const left = selectStatements(story, filter);
  return selectArticles(story, filter).flatMap((article) => {
    const outlet = indexStory(story).outletOf(article.id);
    if (outlet === null) return [];
    const reported = left.filter(({ wordings }) =>
      wordings.some((wording) => wording.article === article.id),
    );
    return [{ article, outlet, statements: reported.length }];
  });
}
