import { createContext, useContext } from "react";
import type { Story } from "@/corpus";
import type { AndThen } from "@/corpus/desk";
import type { Draft, DraftResult, EditResult, WordingRef } from "@/corpus/edit";

/** What the pieces of the review work on, and what they can do to it. */
export interface Desk {
  readonly draft: Draft;
  readonly story: Story;
  /** The mark that is worked on. */
  readonly chosen: WordingRef | null;
  readonly choose: (ref: WordingRef | null) => void;
  readonly edit: (make: (story: Story) => EditResult, andThen?: AndThen) => void;
  readonly editDraft: (make: (draft: Draft) => DraftResult) => void;
  readonly changeDraft: (make: (draft: Draft) => Draft) => void;
  /** Goes to the next mark that nobody has looked at (1), or the one before (-1). */
  readonly step: (step: 1 | -1) => void;
  /** Takes all that the engine is sure of for right, in one step. */
  readonly acceptSure: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The story on the desk. Throws outside of a review. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk needs a review around it");
  return desk;
}
