/**
 * An id that nothing bears yet: `prefix-1` and upward, past the highest number that is borne, so that a thing
 * which is gone does not lend its id to the next.
 */
export function freshId(prefix: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    const rest = id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : "";
    if (/^[1-9]\d{0,8}$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return `${prefix}-${highest + 1}`;
}
