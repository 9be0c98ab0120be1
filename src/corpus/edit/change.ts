import type { Article, ArticleId, Statement, StatementId, Story } from "../types";

/** The story with one statement replaced by what is made of it; by several, or by none. */
export function replaceStatement(
  story: Story,
  id: StatementId,
  make: (statement: Statement) => readonly Statement[],
): Story {
  return {
    ...story,
    statements: story.statements.flatMap((statement) =>
      statement.id === id ? make(statement) : [statement],
    ),
  };
}

export function articleOf(story: Story, id: ArticleId): Article | null {
  return story.articles.find((article) => article.id === id) ?? null;
}

export function statementOf(story: Story, id: StatementId): Statement | null {
  return story.statements.find((statement) => statement.id === id) ?? null;
}
