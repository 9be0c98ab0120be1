import { useEffect, useEffectEvent } from "react";
import { removeWording, setBasis, type TextRange } from "@/corpus/edit";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";

interface MarkKeys {
  readonly mark: DeskMark | null;
  readonly picked: TextRange | null;
  readonly onCancel: () => void;
}

/** Whether a key is meant for the mark: pressed on one, on its grips, or where nothing else takes it. */
function isForMark(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target === document.body ||
    target.id === "content" ||
    target.closest("[data-mark], .desk-handle") !== null
  );
}

const isOnMark = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-mark]") !== null;

/**
 * Enter accepts the chosen mark and goes on, or all that the engine is sure of where none is chosen; Delete takes the mark away,
 * Escape lets go of it.
 */
export function useMarkKeys({ mark, picked, onCancel }: MarkKeys): void {
  const { edit, acceptSure } = useDesk();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && (mark !== null || picked !== null)) return onCancel();
    if (picked !== null || !isForMark(event.target)) return;
    if (mark === null) {
      if (event.key !== "Enter" || event.repeat || isOnMark(event.target)) return;
      event.preventDefault();
      return acceptSure();
    }
    if (event.key === "Enter" && !event.repeat) {
      // On another mark the key chooses that one.
      const on = event.target instanceof Element ? event.target.closest("[data-mark]") : null;
      if (on !== null && on.getAttribute("data-mark") !== mark.key) return;
      event.preventDefault();
      edit((story) => setBasis(story, mark.ref, "checked"), "next");
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      edit((story) => removeWording(story, mark.ref), "next");
    }
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
