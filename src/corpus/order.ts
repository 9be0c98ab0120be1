import { outletsWording } from "./coverage";
import type { Difference } from "./findings/types";
import type { SpeakerId, Statement, StatementId, Story } from "./types";

/** The orders in which statements can stand. */
export const statementOrders = ["time", "outlets", "disagreement"] as const;
export type StatementOrder = (typeof statementOrders)[number];

type Compare = (a: Statement, b: Statement) => number;

function compareBy(rank: (statement: Statement) => number): Compare {
  return (a, b) => rank(b) - rank(a);
}

function rankedBy(statements: readonly Statement[], measure: (statement: Statement) => number): Compare {
  const ranks = new Map<StatementId, number>(statements.map((each) => [each.id, measure(each)]));
  return compareBy(({ id }) => ranks.get(id) ?? 0);
}

const earliestFirst: Compare = (a, b) => {
  if (a.said.from !== b.said.from) return a.said.from < b.said.from ? -1 : 1;
  if (a.said.to !== b.said.to) return a.said.to < b.said.to ? -1 : 1;
  return 0;
};

/** How far the outlets part over statements. */
export type Differences = ReadonlyMap<StatementId, Difference | null>;

const unmeasured: Differences = new Map();

/** Later comparisons settle what the earlier ones leave equal. */
function inTurn(...compares: readonly Compare[]): Compare {
  return (a, b) => compares.reduce((found, compare) => (found === 0 ? compare(a, b) : found), 0);
}

/**
 * Statements in an order of their own: `time`, earliest said first; `outlets`, those that most outlets word first;
 * `disagreement`, those that are contradicted first, then by how far the outlets part. Ties stand as in `time`, and
 * those of the same days as in the story, which is the order in which they are known to have been said. How far they
 * part is told by `differences`; without them, only what is contradicted comes first.
 */
export function orderStatements(
  story: Story,
  statements: readonly Statement[],
  order: StatementOrder,
  differences: Differences = unmeasured,
): readonly Statement[] {
  const place = new Map(story.statements.map(({ id }, index) => [id, index]));
  const asInStory: Compare = (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  const byTime = inTurn(earliestFirst, asInStory);
  switch (order) {
    case "time":
      return statements.toSorted(byTime);
    case "outlets": {
      const mostWorded = rankedBy(statements, (each) => outletsWording(story, each).length);
      return statements.toSorted(inTurn(mostWorded, byTime));
    }
    case "disagreement": {
      const contradicted = compareBy(({ contrasts }) =>
        contrasts.some(({ kind }) => kind === "contradicts") ? 1 : 0,
      );
      const furthestApart = rankedBy(statements, ({ id }) => differences.get(id)?.all ?? 0);
      return statements.toSorted(inTurn(contradicted, furthestApart, byTime));
    }
  }
}

/** One speaker's statements. */
interface SpeakerStatements {
  readonly speaker: SpeakerId;
  readonly statements: readonly Statement[];
}

/**
 * Ordered statements by speaker: each speaker's keep their order, and the speakers stand in the order of the first
 * statement of each. No speaker without a statement.
 */
export function groupStatements(ordered: readonly Statement[]): readonly SpeakerStatements[] {
  const groups = new Map<SpeakerId, Statement[]>();
  for (const statement of ordered) {
    const group = groups.get(statement.speaker);
    if (group === undefined) groups.set(statement.speaker, [statement]);
    else group.push(statement);
  }
  return [...groups].map(([speaker, statements]) => ({ speaker, statements }));
}
