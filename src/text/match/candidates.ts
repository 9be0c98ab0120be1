import { candidateLimit, exhaustive, leastLikeness, postingLimit } from "./limits";
import type { Node } from "./nodes";
import { lookupKeys } from "./pair-terms";
import type { Term } from "./read-terms";
import { likenessOf } from "./relate-wordings";

/** What a term finds candidates by: a figure by its value, words that bind others by nothing. */
function indexKeys(term: Term): readonly string[] {
  if (term.figure !== null) return [`#${term.figure.value}`];
  return term.light ? [] : lookupKeys(term);
}

const anyone = "\u0001";
const nobody = "\u0002";

/** An index of the nodes by speaker and word. */
class Postings {
  private readonly lists = new Map<string, number[]>();

  add(speaker: string, key: string, node: number): void {
    const name = `${speaker}\u0000${key}`;
    const list = this.lists.get(name);
    if (list === undefined) this.lists.set(name, [node]);
    else if (list.at(-1) !== node) list.push(node);
  }

  get(speaker: string, key: string): readonly number[] {
    return this.lists.get(`${speaker}\u0000${key}`) ?? [];
  }
}

/** Where to look for what a node may match: with its own speaker and with nobody; with anyone where it has none. */
const readableBy = (speaker: string | null): readonly string[] =>
  speaker === null ? [anyone] : [`=${speaker}`, nobody];

function promising(scores: ReadonlyMap<number, number>, most: number): readonly number[] {
  const found = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return found.slice(0, most).map(([node]) => node);
}

/**
 * Pairs of nodes that have something in common and may have one speaker, the lower first, each once. Of up to
 * `exhaustive` nodes all such pairs; of more, each node's most promising ones by its rarer words, so that the work stays
 * in proportion to their number.
 */
export function candidatePairs(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const few = nodes.length <= exhaustive;
  const postings = new Postings();
  const keys = nodes.map(({ weighed: { terms, weights } }) =>
    terms
      .map((term, at) => ({ weight: weights[at] ?? 0, keys: indexKeys(term) }))
      .filter((it) => it.keys.length > 0),
  );
  nodes.forEach(({ speaker }, node) => {
    for (const key of keys[node]?.flatMap((it) => it.keys) ?? []) {
      postings.add(anyone, key, node);
      postings.add(speaker === null ? nobody : `=${speaker}`, key, node);
    }
  });
  const pairs = new Map<string, readonly [number, number]>();
  nodes.forEach(({ speaker }, node) => {
    const scores = new Map<number, number>();
    for (const { weight, keys: own } of keys[node] ?? []) {
      const met = new Set<number>();
      for (const key of own) {
        for (const who of readableBy(speaker)) {
          const list = postings.get(who, key);
          if (few || list.length <= postingLimit) for (const other of list) met.add(other);
        }
      }
      met.delete(node);
      for (const other of met) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    const wholeOf = (at: number): number => nodes[at]?.weighed.whole ?? 0;
    for (const [other, score] of scores) {
      if (likenessOf(score, wholeOf(node), wholeOf(other)) < leastLikeness) scores.delete(other);
    }
    for (const other of promising(scores, few ? scores.size : candidateLimit)) {
      const pair = [Math.min(node, other), Math.max(node, other)] as const;
      pairs.set(pair.join(" "), pair);
    }
  });
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
