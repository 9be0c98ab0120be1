import {
  type Article,
  type Filter,
  indexStory,
  narrow,
  type Outlet,
  type OutletId,
  type Statement,
  type Story,
  type Wording,
} from "@/corpus";

/** One wording with the article it stands in. The key is its own among all wordings of the statement. */
export interface ComparedWording {
  readonly key: string;
  readonly article: Article;
  readonly wording: Wording;
}

/** One outlet's wordings of the statement, in the order of its text. */
export interface OutletColumn {
  readonly outlet: Outlet;
  readonly wordings: readonly ComparedWording[];
}

/** One statement as the outlets worded it, as far as the filter lets it show. */
export interface StatementColumns {
  /** In the story's order of outlets, without those that have no wording to show. */
  readonly columns: readonly OutletColumn[];
  /** What the filter keeps from sight, in the same form. */
  readonly hidden: readonly OutletColumn[];
  /** The outlets, of those that the filter admits, that do not report the statement at all. */
  readonly silent: readonly Outlet[];
}

/** A story of one statement, for asking of it alone what is asked of a story. */
export function aloneInStory(story: Story, statement: Statement): Story {
  return { ...story, statements: [statement] };
}

function columnsOf(story: Story, wordings: readonly Wording[]): readonly OutletColumn[] {
  const { articlesOf } = indexStory(story);
  const within = (article: Article) =>
    wordings
      .filter((wording) => wording.article === article.id)
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((wording) => ({ key: `${article.id}:${wording.start}-${wording.end}`, article, wording }));
  return story.outlets
    .map((outlet) => ({ outlet, wordings: articlesOf(outlet.id).flatMap(within) }))
    .filter((column) => column.wordings.length > 0);
}

/**
 * Sets the wordings of a statement side by side, a column for each outlet, as far as the filter leaves them; whether its
 * speakers leave the statement at all is for the caller to ask.
 */
export function compareOutlets(story: Story, statement: Statement, filter: Filter): StatementColumns {
  const narrowed = narrow(story, filter);
  const left = narrowed.wordingsOf(statement);
  const reporting = new Set(columnsOf(story, statement.wordings).map(({ outlet }) => outlet.id));
  return {
    columns: columnsOf(story, left),
    hidden: columnsOf(
      story,
      statement.wordings.filter((wording) => !left.includes(wording)),
    ),
    silent: narrowed.outlets.filter(({ id }) => !reporting.has(id)),
  };
}

/** The same columns with one outlet's first; as they are where it has none or none is asked for. */
export function leadWith(
  columns: readonly OutletColumn[],
  leading: OutletId | null,
): readonly OutletColumn[] {
  return [
    ...columns.filter(({ outlet }) => outlet.id === leading),
    ...columns.filter(({ outlet }) => outlet.id !== leading),
  ];
}

/** How many wordings there are in columns. */
export function countWordings(columns: readonly OutletColumn[]): number {
  return columns.reduce((sum, { wordings }) => sum + wordings.length, 0);
}
