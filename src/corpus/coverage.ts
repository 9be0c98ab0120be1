import { isInHeadline } from "./quotes";
import { indexStory } from "./story-index";
import {
  type Contrast,
  type CoveragePicture,
  type Mode,
  modes,
  type Outlet,
  type OutletId,
  type Statement,
  type Story,
  type Wording,
} from "./types";

/** How one outlet covers one statement. */
export interface Coverage {
  /** The most literal mode among its wordings, or null where it does not report the statement. */
  readonly mode: Mode | null;
  /** Whether one of its wordings is a headline's, or begins in the article's headline. */
  readonly inHeadline: boolean;
  /** Its wordings, in the order of its articles and their texts. */
  readonly wordings: readonly Wording[];
  /** What contradicts the statement and this outlet stands for: it words the other statement, or the quote is its own. */
  readonly contrary: readonly Contrast[];
}

/** The most literal of some modes: direct, mixed, indirect, headline. Null for none. */
export function mostLiteral(used: readonly Mode[]): Mode | null {
  return modes.find((mode) => used.includes(mode)) ?? null;
}

function isContrary(story: Story, contrast: Contrast, outlet: OutletId): boolean {
  if (contrast.kind !== "contradicts") return false;
  const { outletOf, statement } = indexStory(story);
  if (contrast.quote !== undefined) return outletOf(contrast.quote.article)?.id === outlet;
  const other = contrast.statement === undefined ? null : statement(contrast.statement);
  return other?.wordings.some(({ article }) => outletOf(article)?.id === outlet) ?? false;
}

/**
 * How an outlet covers a statement. Of the statement only the wordings given count, so that a filtered
 * statement tells of what is shown; contrasts are those of the whole story. The order in which the wordings
 * are given makes no difference.
 */
export function coverageOf(story: Story, statement: Statement, outlet: OutletId): Coverage {
  const wordings = indexStory(story)
    .articlesOf(outlet)
    .flatMap((article) =>
      statement.wordings
        .filter((wording) => wording.article === article.id)
        .toSorted((a, b) => a.start - b.start || a.end - b.end)
        .map((wording) => ({
          wording,
          headed: wording.mode === "headline" || isInHeadline(article, wording),
        })),
    );
  return {
    mode: mostLiteral(wordings.map(({ wording }) => wording.mode)),
    inHeadline: wordings.some(({ headed }) => headed),
    wordings: wordings.map(({ wording }) => wording),
    contrary: statement.contrasts.filter((contrast) => isContrary(story, contrast, outlet)),
  };
}

/** One statement's row of the matrix, a cell for each outlet in the order of `outlets`. */
interface MatrixRow {
  readonly statement: Statement;
  readonly cells: readonly { readonly outlet: Outlet; readonly coverage: Coverage }[];
}

/** Statements down, outlets across: the statements as given, the story's outlets unless others are asked for. */
export function coverageMatrix(
  story: Story,
  statements: readonly Statement[],
  outlets: readonly Outlet[] = story.outlets,
): readonly MatrixRow[] {
  return statements.map((statement) => ({
    statement,
    cells: outlets.map((outlet) => ({ outlet, coverage: coverageOf(story, statement, outlet.id) })),
  }));
}

/** The outlets that word a statement, in the story's order. A filtered statement has those that are left. */
export function outletsWording(story: Story, statement: Statement): readonly OutletId[] {
  const { outletOf } = indexStory(story);
  const wording = new Set(statement.wordings.map(({ article }) => outletOf(article)?.id));
  return story.outlets.map(({ id }) => id).filter((id) => wording.has(id));
}

/** The picture of a story, or of what a filter leaves of it: statements in order, a cell for each outlet. */
export function coveragePicture(
  story: Story,
  statements: readonly Statement[] = story.statements,
  outlets: readonly Outlet[] = story.outlets,
): CoveragePicture {
  return {
    outlets: outlets.map(({ short }) => short),
    speakers: story.speakers.map(({ id, short }) => ({ id, short })),
    rows: coverageMatrix(story, statements, outlets).map(({ statement, cells }) => ({
      speaker: statement.speaker,
      cells: cells.map(({ coverage }) => coverage.mode),
    })),
  };
}
