import type { Removal } from "@/corpus";

/** A passage that was removed, and how many times it stood there. */
export interface RepeatedRemoval extends Removal {
  readonly times: number;
}

/** Tells of each passage once, in the order in which they first stood there. */
export function groupRemovals(removed: readonly Removal[]): readonly RepeatedRemoval[] {
  const groups = new Map<string, RepeatedRemoval>();
  for (const removal of removed) {
    const key = `${removal.reason} ${removal.text}`;
    groups.set(key, { ...removal, times: (groups.get(key)?.times ?? 0) + 1 });
  }
  return [...groups.values()];
}
