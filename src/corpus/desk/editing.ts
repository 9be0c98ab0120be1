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
import type { ArticleId } from "../types";
import { nextFound, touchedWording } from "./found-marks";

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
  | { readonly kind: "step"; readonly article: ArticleId; readonly step: 1 | -1 }
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
  const from = result.at ?? editing.chosen;
  // What leaves the wording where it stood leaves it chosen.
  if (andThen === "stay" || from === null) return { ...editing, history, chosen: from, refusal: null };
  return { ...editing, history, chosen: nextAfter(story, from), refusal: null };
}

/** The next mark to look at; where the one that it follows is gone, the first after where that one stood. */
function nextAfter(story: Draft["story"], from: WordingRef): WordingRef | null {
  if (findWording(story, from) !== null) return nextFound(story, from.article, from, 1) ?? from;
  const later = story.statements
    .flatMap((statement) => statement.wordings.map((wording) => ({ ...wording, statement: statement.id })))
    .filter(
      ({ article, basis, start }) => article === from.article && basis === "found" && start >= from.start,
    )
    .sort((a, b) => a.start - b.start)[0];
  if (later === undefined) return nextFound(story, from.article, null, 1);
  return { statement: later.statement, article: later.article, start: later.start, end: later.end };
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
      const next = nextFound(story, action.article, chosenWording(editing), action.step);
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
