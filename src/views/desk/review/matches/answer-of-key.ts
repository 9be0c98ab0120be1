import type { KeyPress } from "@/ui/step-of-key";

export type Answer = "yes" | "no" | "skip";

const answers: Readonly<Record<string, Answer>> = { y: "yes", n: "no", s: "skip" };

/** What a key answers. On a keyboard that writes Arabic the place of the key counts: غ stands on Y, ى on N, س on S. */
export function answerOfKey({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): Answer | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "");
  return answers[letter.toLowerCase()] ?? null;
}
