import type { Basis, Story, Wording } from "./types";

const known = new WeakMap<Story, boolean>();

/** Whether the engine found any wording of a story that nobody has checked. Only then is its basis worth telling. */
export function hasFoundWordings(story: Story): boolean {
  const answer =
    known.get(story) ??
    story.statements.some(({ wordings }) => wordings.some(({ basis }) => basis === "found"));
  known.set(story, answer);
  return answer;
}

/** What some wordings rest on together: checked where all of them are. Null for none. */
export function commonBasis(wordings: readonly Wording[]): Basis | null {
  if (wordings.length === 0) return null;
  return wordings.every(({ basis }) => basis === "checked") ? "checked" : "found";
}
