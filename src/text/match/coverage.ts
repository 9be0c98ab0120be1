import type { NodeWording } from "./nodes";

/** The articles that have some wordings in their text, by their place among the given ones; a headline repeats its text. */
export function articlesOf(wordings: readonly NodeWording[]): Set<number> {
  return new Set(wordings.flatMap(({ from, headline }) => (headline ? [] : [from])));
}

/**
 * Whether no article has both: then each may be the other in other words. An article whose text has both tells of two
 * things.
 */
export function areApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  for (const article of less) if (more.has(article)) return false;
  return true;
}
