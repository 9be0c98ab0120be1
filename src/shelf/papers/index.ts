import { useSyncExternalStore } from "react";
import { holdUnsaved } from "../unsaved";
import { createPapers, type Papers } from "./papers";

export { createPapers, type Papers } from "./papers";

let papers: Papers | null = null;

/** The papers of this page, opened when they are first asked for. */
export function deskPapers(): Papers {
  if (papers !== null) return papers;
  const opened = createPapers();
  holdUnsaved(opened.unsaved);
  papers = opened;
  return opened;
}

const none = () => 0;

/** Follows the papers: what is read of them during a render is read anew after every change. */
export function usePapers(): Papers {
  const current = deskPapers();
  useSyncExternalStore(current.subscribe, current.version, none);
  return current;
}

/** A text that is kept under a key as it is typed, and the way to write it; empty where there is none. */
export function usePaperText(key: string): readonly [string, (text: string) => void] {
  const current = usePapers();
  const value = current.get(key);
  return [typeof value === "string" ? value : "", (text) => current.put(key, text === "" ? undefined : text)];
}
