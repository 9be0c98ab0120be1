/** Stories of the reader's own have ids that begin so, which no bundled story's does. */
const ownPrefix = "own-";

/** Whether an id is that of a story of the reader's own; any other is looked for in the library. */
export function isOwnId(id: string): boolean {
  return id.startsWith(ownPrefix);
}

/** A story's id: told apart from those of the bundled stories, and not met twice in a lifetime. */
export function randomOwnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `${ownPrefix}${[...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}
