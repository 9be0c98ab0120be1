/**
 * The first index below `length` for which `holds` is true, or `length` where there is none: binary search. `holds` has
 * to be false up to some index and true from there on, as "ends after this offset" is for ranges in their order.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, Math.max(0, length)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
