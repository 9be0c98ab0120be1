import { type Filter, narrow } from "./filter/index";
import { orderStatements } from "./order";
import type { ArticleId, Statement, StatementId, Story, Wording } from "./types";

function neighbour(story: Story, filter: Filter, id: StatementId, step: 1 | -1): Statement | null {
  const all = orderStatements(story, story.statements, "time");
  const here = all.findIndex((statement) => statement.id === id);
  if (here === -1) return null;
  const left = new Map(narrow(story, filter).statements.map((statement) => [statement.id, statement]));
  const ahead = step === 1 ? all.slice(here + 1) : all.slice(0, here).reverse();
  const found = ahead.find((statement) => left.has(statement.id));
  return found === undefined ? null : (left.get(found.id) ?? null);
}

/**
 * The statement before another among those that a filter leaves, in the order in which they were said. The other
 * need not be among them: one that the filter leaves out still stands where it was said. Null before the first
 * one, and for a statement that the story does not have.
 */
export function previousStatement(story: Story, filter: Filter, id: StatementId): Statement | null {
  return neighbour(story, filter, id, -1);
}

/** The statement after another; see {@link previousStatement}. */
export function nextStatement(story: Story, filter: Filter, id: StatementId): Statement | null {
  return neighbour(story, filter, id, 1);
}

/** A wording where it stands, with the statement that it words. */
export interface PlacedWording {
  readonly statement: Statement;
  readonly wording: Wording;
}

/**
 * The wordings that an article has of some statements, in the order of its text; of those that begin at one
 * place the longer first, so that what lies inside another comes after it.
 */
export function wordingsIn(statements: readonly Statement[], article: ArticleId): readonly PlacedWording[] {
  return statements
    .flatMap((statement) => statement.wordings.map((wording) => ({ statement, wording })))
    .filter(({ wording }) => wording.article === article)
    .sort((a, b) => a.wording.start - b.wording.start || b.wording.end - a.wording.end);
}
