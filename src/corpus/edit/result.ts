import type { Story } from "../types";
import type { WordingRef } from "./refs";

/** Why an edit was not made. The screens put it into words. */
export const refusals = [
  /** The story has no such wording, statement, speaker, article or outlet (any more). */
  "no-wording",
  "no-statement",
  "no-speaker",
  "no-article",
  "no-outlet",
  "no-tag",
  /** The range holds no whole word, or reaches outside of the article. */
  "no-words",
  /** The statement words that very place already. */
  "already-there",
  /** Nothing would be left on one side of the cut. */
  "nothing-to-split",
  /** Only wordings of one article can be joined. */
  "other-article",
  /** A thing cannot be merged or contrasted with itself. */
  "itself",
  /** What is joined is of different speakers, or of one who is not known: the edit has to be told who spoke. */
  "who-spoke",
  /** The text holds nothing that can be read. */
  "empty-text",
  /** Another tag has that name. */
  "name-taken",
  "not-a-day",
  "not-an-address",
  /** A story keeps one article at least. */
  "last-article",
  /** Something else has that id. */
  "id-taken",
  /** What was added is not sound; the problems say where. */
  "unsound",
  /** The story would hold more than the screens carry. */
  "too-much",
] as const;

export type Refusal = (typeof refusals)[number];

/** A story that was edited, and where the wording that was edited stands now, or null where there is none. */
interface Edited {
  readonly ok: true;
  readonly story: Story;
  readonly at: WordingRef | null;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** An edit either gives another story, or the same one where it changes nothing, or is refused with a reason. */
export type EditResult = Edited | Refused;

export function edited(story: Story, at: WordingRef | null = null): Edited {
  return { ok: true, story, at };
}

export function refused(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
