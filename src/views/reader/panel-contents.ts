import {
  type Article,
  type Contrast,
  coverageOf,
  type Filter,
  indexStory,
  type Outlet,
  type Statement,
  type Story,
  selectOutlets,
  selectStatements,
  type Wording,
} from "@/corpus";

/** One outlet's wordings of the statement, in the order of its articles and their texts. */
export interface OutletWordings {
  readonly outlet: Outlet;
  readonly wordings: readonly Wording[];
}

/** What the panel of a statement tells of it beside one article, as far as the filter lets it. */
export interface PanelContents {
  /** How many outlets word it, the article's own included. */
  readonly outlets: number;
  readonly others: readonly OutletWordings[];
  /** The article's own outlet words it elsewhere too: there. */
  readonly elsewhere: readonly Wording[];
  /** The outlets that do not report it at all. */
  readonly silent: readonly Outlet[];
  readonly contrasts: readonly Contrast[];
  /** How many wordings of other outlets, and contrasts, the filter leaves out. */
  readonly hidden: number;
}

/** The statement with the wordings that the filter's outlets and modes leave; speakers and words choose statements. */
function narrowed(story: Story, statement: Statement, filter: Filter): Statement {
  const { outletOf } = indexStory(story);
  const shown = new Set(selectOutlets(story, filter));
  const wordings = statement.wordings.filter(({ article, mode }) => {
    const outlet = outletOf(article);
    const admitted = filter.modes.length === 0 || filter.modes.includes(mode);
    return outlet !== null && shown.has(outlet) && admitted;
  });
  return { ...statement, wordings };
}

/** The contrasts of which the filter shows the other side. */
function shownContrasts(story: Story, { contrasts }: Statement, filter: Filter): readonly Contrast[] {
  const { outletOf } = indexStory(story);
  const outlets = new Set(selectOutlets(story, filter));
  const statements = new Set(selectStatements(story, filter).map(({ id }) => id));
  return contrasts.filter(({ statement, quote }) => {
    if (statement !== undefined) return statements.has(statement);
    const outlet = quote === undefined ? null : outletOf(quote.article);
    return outlet !== null && outlets.has(outlet);
  });
}

/** What to tell of a statement beside the article that is read; `open` is the wording that was chosen there. */
export function panelContents(
  story: Story,
  statement: Statement,
  article: Article,
  open: Wording | null,
  filter: Filter,
): PanelContents {
  const left = narrowed(story, statement, filter);
  const wordingsOf = (from: Statement, outlet: Outlet) => coverageOf(story, from, outlet.id).wordings;
  const others = story.outlets.filter(({ id }) => id !== article.outlet);
  const shown = others
    .map((outlet) => ({ outlet, wordings: wordingsOf(left, outlet) }))
    .filter(({ wordings }) => wordings.length > 0);
  const count = (lists: readonly OutletWordings[]) =>
    lists.reduce((sum, { wordings }) => sum + wordings.length, 0);
  const all = count(others.map((outlet) => ({ outlet, wordings: wordingsOf(statement, outlet) })));
  const own = coverageOf(story, statement, article.outlet).wordings;
  const contrasts = shownContrasts(story, statement, filter);
  return {
    outlets: shown.length + (own.length > 0 ? 1 : 0),
    others: shown,
    elsewhere: own.filter(
      ({ article: id, start, end }) => id !== open?.article || start !== open.start || end !== open.end,
    ),
    silent: selectOutlets(story, filter).filter((outlet) => wordingsOf(statement, outlet).length === 0),
    contrasts,
    hidden: all - count(shown) + statement.contrasts.length - contrasts.length,
  };
}
