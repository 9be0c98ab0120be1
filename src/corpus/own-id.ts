/** Stories of the reader's own have ids that begin so, which no bundled story's does. */
export const ownPrefix = "own-";

/** Whether an id is that of a story of the reader's own; any other is looked for in the library. */
export function isOwnId(id: string): boolean {
  return id.startsWith(ownPrefix);
}
