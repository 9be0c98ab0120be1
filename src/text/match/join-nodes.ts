import { Heap } from "./heap";
import { candidateLimit, nearestShare, sameFrom } from "./limits";
import type { Node } from "./nodes";
import type { ScoredPair } from "./score-pairs";

/** What two groups have in common: the sum of their pairs' likeness, the most of it, and whether a pair bars joining. */
interface Bond {
  sum: number;
  most: number;
  barred: boolean;
}

interface Group {
  readonly members: number[];
  speaker: string | null;
  readonly bonds: Map<number, Bond>;
}

interface Offer {
  readonly one: number;
  readonly other: number;
  readonly mean: number;
}

/** The nearest first; of equals those whose nodes come first, so that the result depends on nothing else. */
const comesFirst = (x: Offer, y: Offer): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.one !== y.one ? x.one < y.one : x.other < y.other;

/**
 * Of large groups not every pair was compared: a node has so many candidates at most, and the mean is over what could
 * have been compared.
 */
function compared(a: Group, b: Group): number {
  const [less, more] = [a.members.length, b.members.length].sort((x, y) => x - y);
  return Math.min((less ?? 1) * (more ?? 1), (less ?? 1) * candidateLimit);
}

class Groups {
  private readonly groups: (Group | null)[];
  private readonly offers = new Heap<Offer>(comesFirst);

  constructor(nodes: readonly Node[], pairs: readonly ScoredPair[]) {
    this.groups = nodes.map(({ speaker }, node) => ({ members: [node], speaker, bonds: new Map() }));
    for (const { one, other, likeness, contrast } of pairs) {
      this.groups[one]?.bonds.set(other, { sum: likeness, most: likeness, barred: contrast });
      this.groups[other]?.bonds.set(one, { sum: likeness, most: likeness, barred: contrast });
      this.offer(one, other);
    }
  }

  private mean(one: number, other: number): number {
    const [a, b] = [this.groups[one], this.groups[other]];
    const bond = a?.bonds.get(other);
    if (!a || !b || bond === undefined || bond.barred) return 0;
    if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
    return (1 - nearestShare) * (bond.sum / compared(a, b)) + nearestShare * bond.most;
  }

  private offer(one: number, other: number): void {
    const mean = this.mean(one, other);
    if (mean >= sameFrom) this.offers.push({ one: Math.min(one, other), other: Math.max(one, other), mean });
  }

  private join(one: number, other: number): void {
    const [a, b] = [this.groups[one], this.groups[other]];
    if (!a || !b) return;
    a.members.push(...b.members);
    a.speaker ??= b.speaker;
    this.groups[other] = null;
    a.bonds.delete(other);
    for (const [third, bond] of b.bonds) {
      if (third === one) continue;
      const known = a.bonds.get(third);
      const most = Math.max(bond.most, known?.most ?? 0);
      const joined = {
        sum: bond.sum + (known?.sum ?? 0),
        most,
        barred: bond.barred || (known?.barred ?? false),
      };
      a.bonds.set(third, joined);
      const back = this.groups[third]?.bonds;
      back?.delete(other);
      back?.set(one, joined);
    }
    for (const third of a.bonds.keys()) this.offer(one, third);
  }

  all(): readonly (readonly number[])[] {
    for (let best = this.offers.pop(); best !== undefined; best = this.offers.pop()) {
      // An offer is out of date where one of the two has joined another since.
      if (this.mean(best.one, best.other) === best.mean) this.join(best.one, best.other);
    }
    return this.groups.flatMap((group) => (group === null ? [] : [[...group.members].sort((x, y) => x - y)]));
  }
}

/**
 * Joins nodes that are one statement: the two groups that are nearest by the mean of their pairs (Sokal & Michener 1958,
 * "average link") and in part by the nearest pair, as long as they are near enough; never two that contradict each other, or of two known speakers.
 * Every node is in exactly one group.
 */
export function joinNodes(
  nodes: readonly Node[],
  pairs: readonly ScoredPair[],
): readonly (readonly number[])[] {
  return new Groups(nodes, pairs).all();
}
