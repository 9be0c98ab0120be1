import { type Article, lineAt, type StatementId } from "@/corpus";
import { heaviestChain } from "./heaviest-chain";
import type { ArticlePassage } from "./passages";

/** Passages of both articles that stand on one row: half-open ranges of their places. */
export interface Pairing {
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** One article's passages, and what kind of line each begins in. */
interface CutArticle {
  readonly passages: readonly ArticlePassage[];
  readonly kinds: readonly string[];
}

const statementsOf = (passages: readonly ArticlePassage[]): ReadonlySet<StatementId> =>
  new Set(passages.flatMap(({ wordings }) => wordings.map(({ statement }) => statement.id)));

const shared = (a: ReadonlySet<StatementId>, b: ReadonlySet<StatementId>) =>
  [...a].filter((id) => b.has(id)).length;

/** One statement in common outweighs any likeness of place; of equals, headlines stand beside headlines. */
const statementWeight = 1_000;

function chained(first: CutArticle, second: CutArticle): readonly Pairing[] {
  const firsts = first.passages.map((passage) => statementsOf([passage]));
  const seconds = second.passages.map((passage) => statementsOf([passage]));
  const none: ReadonlySet<StatementId> = new Set();
  const weight = (a: number, b: number) => {
    const common = shared(firsts[a] ?? none, seconds[b] ?? none);
    return common === 0 ? 0 : common * statementWeight + (first.kinds[a] === second.kinds[b] ? 1 : 0);
  };
  return heaviestChain(firsts.length, seconds.length, weight).map(([a, b]) => ({
    first: [a, a + 1],
    second: [b, b + 1],
  }));
}

/**
 * How far a range may grow among its article's passages: to neighbours that are in no pairing, begin in the same kind of
 * line, and have a statement in common with what stands opposite.
 */
function grown(
  { passages, kinds }: CutArticle,
  [from, to]: readonly [number, number],
  free: readonly [number, number],
  opposite: ReadonlySet<StatementId>,
): readonly [number, number] {
  const joins = (at: number) => {
    const passage = passages[at];
    if (passage === undefined || kinds[at] !== kinds[from]) return false;
    return shared(statementsOf([passage]), opposite) > 0;
  };
  let [start, end] = [from, to];
  while (end < free[1] && joins(end)) end += 1;
  while (start > free[0] && joins(start - 1)) start -= 1;
  return [start, end];
}

function widened(first: CutArticle, second: CutArticle, chain: readonly Pairing[]): readonly Pairing[] {
  const pairings: Pairing[] = [];
  for (const [index, pairing] of chain.entries()) {
    const before = pairings.at(-1);
    const after = chain[index + 1];
    const freeFirst = [before?.first[1] ?? 0, after?.first[0] ?? first.passages.length] as const;
    const freeSecond = [before?.second[1] ?? 0, after?.second[0] ?? second.passages.length] as const;
    const wide = grown(
      first,
      pairing.first,
      freeFirst,
      statementsOf(second.passages.slice(...pairing.second)),
    );
    const opposite = statementsOf(first.passages.slice(...wide));
    pairings.push({ first: wide, second: grown(second, pairing.second, freeSecond, opposite) });
  }
  return pairings;
}

function cutArticle(article: Article, passages: readonly ArticlePassage[]): CutArticle {
  return { passages, kinds: passages.map(({ start }) => lineAt(article, start)?.kind ?? "paragraph") };
}

/**
 * Which passages of two articles stand on one row: the chain with the most statements in common that keeps the order of
 * both, each pair of it widened by neighbours that word the same. The pairings rise in both articles and never meet.
 */
export function pairPassages(
  first: Article,
  firstPassages: readonly ArticlePassage[],
  second: Article,
  secondPassages: readonly ArticlePassage[],
): readonly Pairing[] {
  const articles = [cutArticle(first, firstPassages), cutArticle(second, secondPassages)] as const;
  return widened(...articles, chained(...articles));
}
