import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import {
  changeEditing,
  chosenWording,
  type Editing,
  type EditingAction,
  ofStory,
  startEditing,
} from "@/corpus/desk";
import { checkSure, keptHistory } from "@/corpus/edit";
import type { Keeper, OwnStory } from "@/shelf/stories";
import type { Desk } from "./DeskContext";

/** The draft that a kept story holds, with the steps that can be undone. */
function draftOf({ story, suggestions, rejected, history }: OwnStory): Editing {
  return startEditing({ story, suggestions, rejected }, history);
}

/** Whether a key is pressed with the modifier of commands, wherever the letter stands on the keyboard. */
function commandLetter({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  return (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "")).toLowerCase();
}

const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input:not([type=radio]), textarea") !== null;

/** Undo and redo by the keys that they have everywhere. */
function useHistoryKeys(dispatch: (action: EditingAction) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const letter = commandLetter(event);
    if (isWriting(event.target) || (letter !== "z" && letter !== "y")) return;
    event.preventDefault();
    dispatch({ kind: letter === "y" || event.shiftKey ? "redo" : "undo" });
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** A story in the reader's hands: every state of it is saved as soon as it is there. */
export function useEditing(own: OwnStory, keeper: Keeper) {
  const [editing, dispatch] = useReducer(changeEditing, own, draftOf);
  const draft = editing.history.present;
  const kept = useRef(draft);
  const { history } = editing;
  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    keeper.keep(draft, keptHistory(history));
  }, [draft, history, keeper]);
  useHistoryKeys(dispatch);

  const desk: Desk = {
    draft,
    story: draft.story,
    chosen: chosenWording(editing),
    choose: (ref) => dispatch({ kind: "choose", ref }),
    edit: (make, andThen = "stay") => dispatch({ kind: "edit", make: ofStory(make), andThen }),
    editDraft: (make) => dispatch({ kind: "edit", make, andThen: "stay" }),
    changeDraft: (make) => dispatch({ kind: "draft", make }),
    step: (step) => dispatch({ kind: "step", step }),
    acceptSure: () => dispatch({ kind: "edit", make: ofStory(checkSure), andThen: "stay" }),
  };
  return { editing, dispatch, desk };
}
