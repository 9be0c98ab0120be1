import {
  type Article,
  type Contrast,
  coverageOf,
  type Filter,
  narrow,
  type Outlet,
  type OutletId,
  type Statement,
  type Story,
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
  /** How many wordings beside the open one, and contrasts, the filter leaves out. */
  readonly hidden: number;
}

/** What to tell of a statement beside the article that is read; `open` is the wording that was chosen there. */
export function panelContents(
  story: Story,
  statement: Statement,
  article: Article,
  open: Wording | null,
  filter: Filter,
): PanelContents {
  const narrowed = narrow(story, filter);
  const left = { ...statement, wordings: narrowed.wordingsOf(statement) };
  const wordingsOf = (from: Statement, outlet: OutletId) => coverageOf(story, from, outlet).wordings;
  const others = story.outlets
    .filter(({ id }) => id !== article.outlet)
    .map((outlet) => ({ outlet, wordings: wordingsOf(left, outlet.id) }))
    .filter(({ wordings }) => wordings.length > 0);
  const isOpen = ({ article: id, start, end }: Wording) =>
    id === open?.article && start === open.start && end === open.end;
  const elsewhere = wordingsOf(left, article.outlet).filter((wording) => !isOpen(wording));
  const told = others.reduce((sum, { wordings }) => sum + wordings.length, elsewhere.length);
  const all = statement.wordings.filter((wording) => !isOpen(wording)).length;
  const { contrasts } = narrowed.withContrasts(statement);
  return {
    outlets: others.length + (wordingsOf(statement, article.outlet).length > 0 ? 1 : 0),
    others,
    elsewhere,
    silent: narrowed.outlets.filter(({ id }) => wordingsOf(statement, id).length === 0),
    contrasts,
    hidden: all - told + statement.contrasts.length - contrasts.length,
  };
}
