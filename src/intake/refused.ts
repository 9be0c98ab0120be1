import type { InputReading, Refusal } from "./types";

/** What stands for an input, or for a part of one, of which nothing was made. */
export function refused(reason: Refusal): InputReading {
  return { kind: "refused", reason };
}
