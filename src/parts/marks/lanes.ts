import type { TextRange } from "@/text";

/**
 * A lane for each range, so that no two that meet share one: the shorter a range, the nearer its lane to the
 * text, so that what lies inside another is drawn above it. Lanes are 0, 1, …, in the order of the ranges.
 */
export function assignLanes(ranges: readonly TextRange[]): readonly number[] {
  const lanes = ranges.map(() => 0);
  const placed: { readonly range: TextRange; readonly lane: number }[] = [];
  const byLength = [...ranges.entries()].sort(
    ([a, first], [b, second]) => first.end - first.start - (second.end - second.start) || a - b,
  );
  for (const [index, range] of byLength) {
    const taken = new Set(
      placed
        .filter((other) => other.range.start < range.end && range.start < other.range.end)
        .map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes[index] = lane;
    placed.push({ range, lane });
  }
  return lanes;
}
