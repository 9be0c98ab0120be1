import { contrastShared, sameFrom, suggestionsEach, suggestWithin } from "./limits";
import type { ScoredPair } from "./score-pairs";
import type { MatchSuggestion } from "./types";

/** What a pair of different clusters is worth asking about, or null. */
function suggestionOf(pair: ScoredPair, a: number, b: number): MatchSuggestion | null {
  const [one, other] = [Math.min(a, b), Math.max(a, b)];
  const { reasons, likeness, shared } = pair;
  if (pair.contrast) {
    return shared < contrastShared ? null : { kind: "contrast", one, other, confidence: shared, reasons };
  }
  return likeness < sameFrom - suggestWithin
    ? null
    : { kind: "same", one, other, confidence: likeness, reasons };
}

const likelierFirst = (x: MatchSuggestion, y: MatchSuggestion): number =>
  y.confidence - x.confidence || x.one - y.one || x.other - y.other;

/** The clusters that a person should look at, each pair once, the likeliest first, few for each cluster. */
export function suggestMatches(
  between: readonly ScoredPair[],
  clusterOfNode: ReadonlyMap<number, number>,
): readonly MatchSuggestion[] {
  const best = new Map<string, MatchSuggestion>();
  for (const pair of between) {
    const [a, b] = [clusterOfNode.get(pair.one), clusterOfNode.get(pair.other)];
    if (a === undefined || b === undefined) continue;
    const found = suggestionOf(pair, a, b);
    if (found === null) continue;
    const key = `${found.one} ${found.other}`;
    const known = best.get(key);
    if (known === undefined || likelierFirst(found, known) < 0) best.set(key, found);
  }
  const asked = new Map<number, number>();
  return [...best.values()].sort(likelierFirst).filter(({ one, other }) => {
    const [a, b] = [asked.get(one) ?? 0, asked.get(other) ?? 0];
    if (a >= suggestionsEach || b >= suggestionsEach) return false;
    asked.set(one, a + 1);
    asked.set(other, b + 1);
    return true;
  });
}
