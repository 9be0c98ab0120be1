import { candidatePairs } from "./candidates";
import {
  farDays,
  farFactor,
  leastLikeness,
  nearDays,
  orderBonus,
  sameArticle,
  sameFrom,
  unknownSpeaker,
  unknownSpeakers,
} from "./limits";
import type { Node, NodeWording } from "./nodes";
import { relateWeighed } from "./relate-wordings";
import type { MatchReason } from "./types";

/** How two nodes stand to one another, `one` the lower. */
export interface ScoredPair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
  readonly shared: number;
  readonly contrast: boolean;
  readonly reasons: readonly MatchReason[];
}

/** A word alone of an unknown speaker could be anyone's. */
const leastUnknown = 2;

function speakerFactor(a: Node, b: Node): number {
  if (a.speaker !== null && b.speaker !== null) return 1;
  if (Math.min(a.weighed.terms.length, b.weighed.terms.length) < leastUnknown) return 0;
  return a.speaker === null && b.speaker === null ? unknownSpeakers : unknownSpeaker;
}

/** 1 for publications a day or two apart, and for unknown ones; falling to `farFactor` as the days grow. */
function occasion(a: NodeWording, b: NodeWording): number {
  if (a.published === null || b.published === null) return 1;
  const days = Math.abs(a.published - b.published);
  const far = Math.min(1, Math.max(0, (days - nearDays) / (farDays - nearDays)));
  return 1 - far * (1 - farFactor);
}

function placeFactor(a: NodeWording, b: NodeWording): number {
  return a.from === b.from && !a.headline && !b.headline ? sameArticle : 1;
}

/** The best that any two of their wordings give. */
function circumstances(a: Node, b: Node): number {
  let best = 0;
  for (const one of a.wordings.slice(0, 8)) {
    for (const other of b.wordings.slice(0, 8))
      best = Math.max(best, occasion(one, other) * placeFactor(one, other));
  }
  return best * speakerFactor(a, b);
}

const pairKey = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;

/** Tells whether two wordings stand beside wordings that are alike too, in two different articles. */
class Order {
  private readonly nodeAt = new Map<string, number>();
  private readonly likely = new Set<string>();

  constructor(
    private readonly nodes: readonly Node[],
    pairs: readonly ScoredPair[],
  ) {
    nodes.forEach(({ wordings }, node) => {
      for (const { from, rank } of wordings) this.nodeAt.set(`${from} ${rank}`, node);
    });
    for (const { one, other, likeness } of pairs) {
      if (likeness >= sameFrom) this.likely.add(pairKey(one, other));
    }
  }

  private isBeside(a: NodeWording, b: NodeWording, step: -1 | 1): boolean {
    const one = this.nodeAt.get(`${a.from} ${a.rank + step}`);
    const other = this.nodeAt.get(`${b.from} ${b.rank + step}`);
    return (
      one !== undefined && other !== undefined && (one === other || this.likely.has(pairKey(one, other)))
    );
  }

  holds(one: number, other: number): boolean {
    const [a, b] = [this.nodes[one], this.nodes[other]];
    if (a === undefined || b === undefined || a.wordings.length * b.wordings.length > 64) return false;
    return a.wordings.some((x) =>
      b.wordings.some((y) => x.from !== y.from && (this.isBeside(x, y, -1) || this.isBeside(x, y, 1))),
    );
  }
}

/** Every pair of nodes that is worth keeping, with what speaks for and against its being one statement. */
export function scorePairs(nodes: readonly Node[]): readonly ScoredPair[] {
  const pairs = candidatePairs(nodes).flatMap(([one, other]): readonly ScoredPair[] => {
    const [a, b] = [nodes[one], nodes[other]];
    if (a === undefined || b === undefined) return [];
    const relation = relateWeighed(a.weighed, b.weighed);
    const factor = circumstances(a, b);
    const shared = relation.shared * factor;
    if (shared < leastLikeness) return [];
    const known = a.speaker !== null && b.speaker !== null;
    const reasons = [...(known ? [{ kind: "same-speaker" } as const] : []), ...relation.reasons];
    return [
      { one, other, likeness: relation.likeness * factor, shared, contrast: relation.contrast, reasons },
    ];
  });
  const order = new Order(nodes, pairs);
  return pairs.map((pair) => {
    if (pair.contrast || !order.holds(pair.one, pair.other)) return pair;
    const reasons = [...pair.reasons, { kind: "same-order" } as const];
    return { ...pair, likeness: Math.min(1, pair.likeness + orderBonus), reasons };
  });
}
