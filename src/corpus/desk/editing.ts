import {
  type Draft,
  type DraftResult,
  type EditResult,
  editDraft,
  findWording,
  type History,
  isSoundDraft,
  type Refusal,
  record,
  redo,
  restoreHistory,
  startHistory,
  undo,
  type WordingRef,
} from "../edit/index";
import { limitsPassedBy, type PassedLimit } from "../limits";
import { nextFound, type ReviewPlace, reviewPlace, touchedWording } from "./found-marks";

/** A story in the reader's hands: every step of it, the mark that is worked on, and the last refusal. */
export interface Editing {
  readonly history: History<Draft>;
  readonly chosen: WordingRef | null;
  /** Why the last edit was not made; null where it was. */
  readonly refusal: Refusal | null;
  /** For the refusal `too-much`: what there would be too much of. */
  readonly passed: readonly PassedLimit[];
  /** The states that were kept beyond the page: each is looked at before it becomes the present one. */
  readonly restored: ReadonlySet<Draft>;
}

/** What is done after an edit: the edited wording stays chosen, or the next that nobody has looked at is. */
export type AndThen = "stay" | "next";

export type EditingAction =
  | { readonly kind: "edit"; readonly make: (draft: Draft) => DraftResult; readonly andThen: AndThen }
  | { readonly kind: "draft"; readonly make: (draft: Draft) => Draft }
  | { readonly kind: "choose"; readonly ref: WordingRef | null }
  | { readonly kind: "step"; readonly step: 1 | -1 }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** What another tab has kept takes the place of all that is here. */
  | { readonly kind: "replaced"; readonly draft: Draft };

/** Begins with a draft, and with the steps that were kept with it. */
export function startEditing(draft: Draft, kept?: unknown): Editing {
  const history = restoreHistory(draft, kept);
  const restored = new Set([...history.past, ...history.future]);
  return { history, chosen: null, refusal: null, passed: [], restored };
}

/** An edit of the story, as one of the draft. */
export function ofStory(make: (story: Draft["story"]) => EditResult): (draft: Draft) => DraftResult {
  return (draft) => editDraft(draft, make);
}

function edit(editing: Editing, { make, andThen }: Extract<EditingAction, { kind: "edit" }>): Editing {
  const result = make(editing.history.present);
  if (!result.ok) return { ...editing, refusal: result.refusal };
  const { story } = result.draft;
  const passed = limitsPassedBy(editing.history.present.story, story);
  if (passed.length > 0) return { ...editing, refusal: "too-much", passed };
  const history = record(editing.history, result.draft);
  const at = result.at ?? editing.chosen;
  // What leaves the wording where it stood leaves it chosen.
  if (andThen === "stay" || at === null) return { ...editing, history, chosen: at, refusal: null };
  // The turn that it had counts, and not the one that it has now, or had it been taken away.
  const from = placeBefore(editing, result.at) ?? reviewPlace(story, at);
  return { ...editing, history, chosen: nextFound(story, from, 1) ?? at, refusal: null };
}

function placeBefore({ history, chosen }: Editing, at: WordingRef | null): ReviewPlace | null {
  const before = chosen ?? at;
  return before === null ? null : reviewPlace(history.present.story, before);
}

function travel(editing: Editing, history: History<Draft>): Editing {
  if (history === editing.history) return editing;
  const { present } = history;
  if (editing.restored.has(present) && !isSoundDraft(present)) {
    return { ...editing, history: startHistory(editing.history.present), refusal: "unsound" };
  }
  const before = editing.history.present.story;
  const touched = touchedWording(before, history.present.story);
  return { ...editing, history, chosen: touched ?? editing.chosen, refusal: null };
}

/** The next state of the editing; the same one where the action changes nothing. */
export function changeEditing(editing: Editing, action: EditingAction): Editing {
  switch (action.kind) {
    case "edit":
      return edit(editing, action);
    case "draft":
      return {
        ...editing,
        history: record(editing.history, action.make(editing.history.present)),
        refusal: null,
      };
    case "choose":
      return { ...editing, chosen: action.ref, refusal: null };
    case "step": {
      const { story } = editing.history.present;
      const chosen = chosenWording(editing);
      const next = nextFound(story, chosen === null ? null : reviewPlace(story, chosen), action.step);
      return next === null ? editing : { ...editing, chosen: next, refusal: null };
    }
    case "undo":
      return travel(editing, undo(editing.history));
    case "redo":
      return travel(editing, redo(editing.history));
    case "replaced":
      return startEditing(action.draft);
  }
}

/** The mark that is worked on, as long as the story has it. */
export function chosenWording({ history, chosen }: Editing): WordingRef | null {
  return chosen !== null && findWording(history.present.story, chosen) !== null ? chosen : null;
}
