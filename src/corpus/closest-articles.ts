import { type Filter, narrow } from "./filter/index";
import type { Article, ArticleId, Statement, Story } from "./types";

/** Those of some statements that two articles both word, in the order given. */
export function sharedStatements(
  statements: readonly Statement[],
  a: Article,
  b: Article,
): readonly Statement[] {
  return statements.filter(({ wordings }) =>
    [a, b].every(({ id }) => wordings.some(({ article }) => article === id)),
  );
}

type Shared = ReadonlyMap<ArticleId, ReadonlyMap<ArticleId, number>>;

const sharedOf = new WeakMap<Story, Shared>();

/** How many statements each two articles of a story both word, counted once: in the wordings of each statement squared. */
function sharedCounts(story: Story): Shared {
  const known = sharedOf.get(story);
  if (known !== undefined) return known;
  const shared = new Map(story.articles.map(({ id }) => [id, new Map<ArticleId, number>()]));
  for (const { wordings } of story.statements) {
    const articles = new Set(wordings.map(({ article }) => article));
    for (const one of articles) {
      const counts = shared.get(one);
      for (const other of articles) counts?.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  sharedOf.set(story, shared);
  return shared;
}

/** The first of the greatest, or null where there is nothing. */
function greatest<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  return items.reduce<Item | null>(
    (found, item) => (found === null || measure(item) > measure(found) ? item : found),
    null,
  );
}

/**
 * The article that has the most statements in common with another, to be read beside it: among those of the outlets
 * that a filter shows, or among all where it shows no other. Of equals the first; null in a story of one article.
 */
export function closestArticle(story: Story, filter: Filter, article: Article): Article | null {
  const others = (articles: readonly Article[]) => articles.filter(({ id }) => id !== article.id);
  const shared = sharedCounts(story).get(article.id);
  const measure = (other: Article) => shared?.get(other.id) ?? 0;
  return (
    greatest(others(narrow(story, filter).articles), measure) ?? greatest(others(story.articles), measure)
  );
}

/**
 * The two articles that have the most statements in common, in the story's order: among those of the outlets that a
 * filter shows, or with one other where it shows a single one. Null in a story of one article.
 */
export function closestPair(story: Story, filter: Filter): readonly [Article, Article] | null {
  const shown = narrow(story, filter).articles;
  const pairs = (shown.length === 0 ? story.articles : shown).flatMap((article) => {
    const other = closestArticle(story, filter, article);
    return other === null ? [] : [[article, other] as const];
  });
  const closest = greatest(pairs, ([a, b]) => sharedCounts(story).get(a.id)?.get(b.id) ?? 0);
  if (closest === null) return null;
  const [a, b] = closest;
  return story.articles.indexOf(a) < story.articles.indexOf(b) ? [a, b] : [b, a];
}
