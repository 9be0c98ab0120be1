import { useEffect, useEffectEvent } from "react";
import { ownsKeys } from "@/ui/key-owners";
import type { KeyPress } from "@/ui/use-step-keys";

/** What a letter says in every part of the review, whatever is asked or chosen there. */
export type ReviewKey = "yes" | "no" | "later" | "next" | "previous";

const meanings: Readonly<Record<string, ReviewKey>> = {
  y: "yes",
  n: "no",
  s: "later",
  j: "next",
  k: "previous",
};

/** What a key says. On a keyboard that writes Arabic the place of the key counts: غ stands on Y, ى on N, س on S. */
export function reviewKey({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): ReviewKey | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "");
  return meanings[letter.toLowerCase()] ?? null;
}

/** Calls back for each letter that says something; `onKey` tells whether it had a use for it. */
export function useReviewKeys(enabled: boolean, onKey: (said: ReviewKey) => boolean): void {
  const hear = useEffectEvent(onKey);
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const said = reviewKey(event);
      if (said === null || event.repeat || event.defaultPrevented || ownsKeys(event.target)) return;
      if (hear(said)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled]);
}
