import type { Article, Statement, StatementId } from "@/corpus";
import { pairPassages } from "./pairing";
import { type ArticlePassage, joinPassages, passagesOf } from "./passages";

export const sides = ["first", "second"] as const;
export type Side = (typeof sides)[number];

export const otherSide = { first: "second", second: "first" } as const satisfies Record<Side, Side>;

/** A statement that a row's passage words and the other article words on another row. */
export interface Elsewhere {
  readonly statement: Statement;
  /** Whose passage on this row words it. */
  readonly side: Side;
  /** The row where the other article words it: the nearest. */
  readonly row: string;
  readonly direction: "above" | "below";
}

/**
 * One row of two articles side by side. `shared`: both have a passage, and word a statement in common. `elsewhere`: one
 * has a passage, and the other words a statement of it on another row. `alone`: what one has, and the other nowhere.
 */
export interface Row {
  /** Its own among the rows. */
  readonly key: string;
  readonly kind: "shared" | "elsewhere" | "alone";
  readonly first: ArticlePassage | null;
  readonly second: ArticlePassage | null;
  /** The statements that both passages word, in the order of the first. */
  readonly common: readonly Statement[];
  readonly elsewhere: readonly Elsewhere[];
}

/** A row before it is known where its statements are said elsewhere. */
interface Placed {
  readonly first: ArticlePassage | null;
  readonly second: ArticlePassage | null;
}

function statementsOf(passage: ArticlePassage | null): readonly Statement[] {
  const statements = passage?.wordings.map(({ statement }) => statement) ?? [];
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}

const words = (passage: ArticlePassage | null, id: StatementId) =>
  passage?.wordings.some(({ statement }) => statement.id === id) ?? false;

/** Runs of passages that stay as they are or, having no counterpart anywhere, become one. */
function runs(
  passages: readonly ArticlePassage[],
  isAlone: (passage: ArticlePassage) => boolean,
): readonly ArticlePassage[] {
  const joined: ArticlePassage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    const both = before !== undefined && isAlone(before) && isAlone(passage);
    const run = both ? joinPassages([before, passage]) : null;
    if (run === null) joined.push(passage);
    else joined[joined.length - 1] = run;
  }
  return joined;
}

/** The passages of two articles in rows, in the order of both. */
function place(first: Article, second: Article, statements: readonly Statement[]): readonly Placed[] {
  const firsts = passagesOf(first, statements);
  const seconds = passagesOf(second, statements);
  const isAlone = (others: readonly ArticlePassage[]) => {
    const known = new Set(others.flatMap((other) => statementsOf(other).map(({ id }) => id)));
    return (passage: ArticlePassage) => !statementsOf(passage).some(({ id }) => known.has(id));
  };
  const ownRows = (from: readonly [number, number], to: readonly [number, number]): readonly Placed[] => [
    ...runs(firsts.slice(from[0], to[0]), isAlone(seconds)).map((passage) => ({
      first: passage,
      second: null,
    })),
    ...runs(seconds.slice(from[1], to[1]), isAlone(firsts)).map((passage) => ({
      first: null,
      second: passage,
    })),
  ];
  let reached: readonly [number, number] = [0, 0];
  const placed: Placed[] = [];
  for (const pairing of pairPassages(first, firsts, second, seconds)) {
    placed.push(...ownRows(reached, [pairing.first[0], pairing.second[0]]), {
      first: joinPassages(firsts.slice(...pairing.first)),
      second: joinPassages(seconds.slice(...pairing.second)),
    });
    reached = [pairing.first[1], pairing.second[1]];
  }
  return [...placed, ...ownRows(reached, [firsts.length, seconds.length])];
}

const keyOf = ({ first, second }: Placed) => `${first?.start ?? "x"}-${second?.start ?? "x"}`;

/** The row nearest to another, of two as near the one above, where a side words a statement. */
function nearest(placed: readonly Placed[], at: number, side: Side, id: StatementId): number | null {
  const found = [...placed.keys()].filter((index) => words(placed[index]?.[side] ?? null, id));
  return found.reduce<number | null>(
    (near, index) => (near === null || Math.abs(index - at) < Math.abs(near - at) ? index : near),
    null,
  );
}

function elsewhereOf(placed: readonly Placed[], row: Placed, at: number): readonly Elsewhere[] {
  return sides.flatMap((side) =>
    statementsOf(row[side]).flatMap((statement): readonly Elsewhere[] => {
      if (words(row[otherSide[side]], statement.id)) return [];
      const index = nearest(placed, at, otherSide[side], statement.id);
      const target = index === null ? undefined : placed[index];
      if (index === null || target === undefined) return [];
      return [{ statement, side, row: keyOf(target), direction: index < at ? "above" : "below" }];
    }),
  );
}

/**
 * Sets two articles side by side, in rows that are locked by the statements that both word; see {@link Row}. Read down
 * its column, each article stands there whole and in its own order, every character once. Where both order the
 * statements otherwise, the rows follow the longest order that they share, and the rest is told as said elsewhere.
 * Between two shared rows what the first article has comes before what the second has. An article beside one with which
 * it has nothing in common takes one row, and so does the other.
 */
export function rowsOf(first: Article, second: Article, statements: readonly Statement[]): readonly Row[] {
  const placed = place(first, second, statements);
  return placed.map((row, at) => {
    const elsewhere = elsewhereOf(placed, row, at);
    const common = statementsOf(row.first).filter(({ id }) => words(row.second, id));
    const kind = common.length > 0 ? "shared" : elsewhere.length > 0 ? "elsewhere" : "alone";
    return { key: keyOf(row), kind, ...row, common, elsewhere };
  });
}
