import type { TextRange } from "../../text/quotes/index";
import type { Quote, Statement, StatementId, Story, Wording } from "../types";

/** A wording by its statement and its place; a wording has no id of its own. */
export interface WordingRef extends Quote {
  readonly statement: StatementId;
}

/** How a wording of a statement is referred to. */
export function refOf(statement: Pick<Statement, "id">, { article, start, end }: Quote): WordingRef {
  return { statement: statement.id, article, start, end };
}

/** Whether two quotes are of one place. */
export function isSamePlace(a: Quote, b: Quote): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** A wording with the statement that it is of. */
interface FoundWording {
  readonly statement: Statement;
  readonly wording: Wording;
}

/** The wording that is referred to, or null where the story has none there. */
export function findWording(story: Story, ref: WordingRef): FoundWording | null {
  const statement = story.statements.find(({ id }) => id === ref.statement);
  const wording = statement?.wordings.find((each) => isSamePlace(each, ref));
  return statement === undefined || wording === undefined ? null : { statement, wording };
}

/** A wording at another range of its article. Its English goes with the words that it was of. */
export function movedTo({ english: _, ...wording }: Wording, { start, end }: TextRange): Wording {
  return { ...wording, start, end };
}
