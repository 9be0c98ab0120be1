import { type Figures, figures } from "./statement-score";

/** One item that was grouped: the group that people put it in, and the one that the engine did. */
export interface Grouped {
  readonly expected: string;
  readonly found: string;
}

type Side = keyof Grouped;

const isTogether = (side: Side, a: Grouped, b: Grouped): boolean => a[side] === b[side];

/** Of the pairs of items that are together, how many are so rightly; and of those that should be, how many are. */
export function pairwiseFigures(items: readonly Grouped[]): Figures {
  let [both, expected, found] = [0, 0, 0];
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) {
      const [wanted, given] = [isTogether("expected", a, b), isTogether("found", a, b)];
      if (wanted) expected += 1;
      if (given) found += 1;
      if (wanted && given) both += 1;
    }
  });
  return figures(both, found, both, expected);
}

/** For each item, of those on one side together with it the share that are so on the other side too; the mean of all. */
function meanShare(items: readonly Grouped[], side: Side, of: Side): number {
  const shares = items.map((a) => {
    const beside = items.filter((b) => isTogether(side, a, b));
    return beside.filter((b) => isTogether(of, a, b)).length / beside.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** B³ (Bagga & Baldwin 1998): precision and recall of each item's own group, averaged over the items. */
export function bCubedFigures(items: readonly Grouped[]): Figures {
  const precision = meanShare(items, "found", "expected");
  const recall = meanShare(items, "expected", "found");
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
