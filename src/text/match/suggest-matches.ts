import { areApart, articlesOf } from "./coverage";
import { contrastShared, nearDays, sameFrom, suggestionsEach, suggestWithin } from "./limits";
import type { NodeWording } from "./nodes";
import type { ScoredPair } from "./score-pairs";
import type { MatchSuggestion } from "./types";

/** A cluster as questions are asked about it. */
export interface AskedCluster {
  readonly speaker: string | null;
  readonly wordings: readonly NodeWording[];
}

const leastAsked = sameFrom - suggestWithin;

/** What a pair of different clusters is worth asking about, or null. What one text has both of is two statements. */
function suggestionOf(pair: ScoredPair, a: number, b: number, apart: boolean): MatchSuggestion | null {
  const [one, other] = [Math.min(a, b), Math.max(a, b)];
  const { reasons, likeness, shared } = pair;
  if (pair.contrast) {
    return shared < contrastShared ? null : { kind: "contrast", one, other, confidence: shared, reasons };
  }
  return likeness < leastAsked || !apart ? null : { kind: "same", one, other, confidence: likeness, reasons };
}

const likelierFirst = (x: MatchSuggestion, y: MatchSuggestion): number =>
  y.confidence - x.confidence || x.one - y.one || x.other - y.other;

/** Of so many clusters that stand alike between others each is compared with each. */
const mostBeside = 12;

/**
 * Clusters that stand between the same two others in articles of the same days, as said by the same speaker, though they
 * have no word in common: a paraphrase perhaps.
 */
function paraphrases(clusters: readonly AskedCluster[]): readonly MatchSuggestion[] {
  const clusterAt = new Map<string, number>();
  clusters.forEach(({ wordings }, cluster) => {
    for (const { from, rank } of wordings) clusterAt.set(`${from} ${rank}`, cluster);
  });
  const between = new Map<string, { readonly cluster: number; readonly published: number | null }[]>();
  clusters.forEach(({ speaker, wordings }, cluster) => {
    if (speaker === null) return;
    for (const { from, rank, headline, published } of wordings) {
      const [before, after] = [clusterAt.get(`${from} ${rank - 1}`), clusterAt.get(`${from} ${rank + 1}`)];
      if (headline || before === undefined || after === undefined) continue;
      const key = `${speaker}\u0000${before} ${after}`;
      between.set(key, [...(between.get(key) ?? []), { cluster, published }]);
    }
  });
  const sameDays = (one: number | null, other: number | null) =>
    one === null || other === null || Math.abs(one - other) <= nearDays;
  return [...between.values()].flatMap((places) =>
    places.slice(0, mostBeside).flatMap((a, at) =>
      places.slice(at + 1, mostBeside).flatMap((b): readonly MatchSuggestion[] => {
        if (a.cluster === b.cluster || !sameDays(a.published, b.published)) return [];
        const [one, other] = [Math.min(a.cluster, b.cluster), Math.max(a.cluster, b.cluster)];
        const reasons = [{ kind: "same-speaker" }, { kind: "same-order" }] as const;
        return [{ kind: "same", one, other, confidence: leastAsked, reasons }];
      }),
    ),
  );
}

/** The clusters that a person should look at, each pair once, the likeliest first, few for each cluster. */
export function suggestMatches(
  between: readonly ScoredPair[],
  clusterOfNode: ReadonlyMap<number, number>,
  clusters: readonly AskedCluster[],
): readonly MatchSuggestion[] {
  const covered = clusters.map(({ wordings }) => articlesOf(wordings));
  const nowhere: ReadonlySet<number> = new Set();
  const apart = (one: number, other: number) => areApart(covered[one] ?? nowhere, covered[other] ?? nowhere);
  const best = new Map<string, MatchSuggestion>();
  const note = (found: MatchSuggestion): void => {
    const key = `${found.one} ${found.other}`;
    const known = best.get(key);
    if (known === undefined || likelierFirst(found, known) < 0) best.set(key, found);
  };
  const barred = new Set<string>();
  for (const pair of between) {
    const [a, b] = [clusterOfNode.get(pair.one), clusterOfNode.get(pair.other)];
    if (a === undefined || b === undefined) continue;
    if (pair.contrast) barred.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
    const found = suggestionOf(pair, a, b, apart(a, b));
    if (found !== null) note(found);
  }
  for (const found of paraphrases(clusters))
    if (!barred.has(`${found.one} ${found.other}`) && apart(found.one, found.other)) note(found);
  const asked = new Map<number, number>();
  return [...best.values()].sort(likelierFirst).filter(({ one, other }) => {
    const [a, b] = [asked.get(one) ?? 0, asked.get(other) ?? 0];
    if (a >= suggestionsEach || b >= suggestionsEach) return false;
    asked.set(one, a + 1);
    asked.set(other, b + 1);
    return true;
  });
}
