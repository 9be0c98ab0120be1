import { withHeadlinesAsTold } from "./headlines";
import { joinNodes } from "./join-nodes";
import { type Node, type NodeWording, readNodes } from "./nodes";
import { type ScoredPair, scorePairs } from "./score-pairs";
import { suggestMatches } from "./suggest-matches";
import type { MatchableArticle, MatchReason, StatementCluster, StatementMatches } from "./types";

const inGivenOrder = (a: NodeWording, b: NodeWording): number => a.from - b.from || a.wording - b.wording;

/** A cluster as it is built: its nodes, their wordings in the order of the articles, and the pairs inside it. */
interface Built {
  readonly members: readonly number[];
  readonly wordings: readonly NodeWording[];
}

/** The reasons of the pair that is most alike; of wordings with the same words, that they have them. */
function reasonsWithin(pairs: readonly ScoredPair[], known: boolean): readonly MatchReason[] {
  const best = pairs.reduce<ScoredPair | null>(
    (found, pair) => (found === null || pair.likeness > found.likeness ? pair : found),
    null,
  );
  if (best !== null) return best.reasons;
  return [...(known ? [{ kind: "same-speaker" } as const] : []), { kind: "alike" } as const];
}

function clusterOf(built: Built, nodes: readonly Node[], inside: readonly ScoredPair[]): StatementCluster {
  const wordings = built.wordings.map(({ article, wording }) => ({ article, wording }));
  if (wordings.length < 2) return { wordings, confidence: 1, reasons: [] };
  const count = (built.members.length * (built.members.length - 1)) / 2;
  const mean = count === 0 ? 1 : inside.reduce((sum, { likeness }) => sum + likeness, 0) / count;
  const known = built.members.some((node) => nodes[node]?.speaker != null);
  const confidence = Math.min(1, Math.max(0.01, known ? mean : mean * 0.8));
  return { wordings, confidence, reasons: reasonsWithin(inside, known) };
}

/**
 * Which wordings, across and within articles, word the same statement. Every wording is in exactly one cluster; clusters
 * and the wordings in them stand in the order of the articles that were given, which decides nothing else. Suggestions
 * come with the likeliest first. A headline that repeats what its article has somebody else say goes with that. No articles, or none with a wording, give nothing.
 */
export function matchStatements(articles: readonly MatchableArticle[]): StatementMatches {
  const nodes = readNodes(articles.map(withHeadlinesAsTold));
  if (nodes.length === 0) return { clusters: [], suggestions: [] };
  const pairs = scorePairs(nodes);
  const built = joinNodes(nodes, pairs)
    .map((members): Built => {
      const wordings = members.flatMap((node) => nodes[node]?.wordings ?? []).sort(inGivenOrder);
      return { members, wordings };
    })
    .sort((x, y) => {
      const [a, b] = [x.wordings[0], y.wordings[0]];
      return a === undefined || b === undefined ? 0 : inGivenOrder(a, b);
    });
  const clusterOfNode = new Map<number, number>();
  built.forEach(({ members }, cluster) => {
    for (const node of members) clusterOfNode.set(node, cluster);
  });
  const inside = built.map((): ScoredPair[] => []);
  const between: ScoredPair[] = [];
  for (const pair of pairs) {
    const cluster = clusterOfNode.get(pair.one);
    if (cluster === undefined || cluster !== clusterOfNode.get(pair.other)) between.push(pair);
    else inside[cluster]?.push(pair);
  }
  return {
    clusters: built.map((one, cluster) => clusterOf(one, nodes, inside[cluster] ?? [])),
    suggestions: suggestMatches(
      between,
      clusterOfNode,
      built.map(({ members, wordings }) => ({
        speaker: members.map((node) => nodes[node]?.speaker ?? null).find((it) => it !== null) ?? null,
        wordings,
      })),
    ),
  };
}
