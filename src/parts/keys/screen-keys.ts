import type { Screen } from "../address";

/** A message of the interface that says what some keys do. */
type Meaning =
  | "reader.next"
  | "reader.previous"
  | "reader.opens"
  | "reader.closes"
  | "compare.next"
  | "compare.previous"
  | "beside.next"
  | "beside.previous"
  | `keys.${"search" | "these" | "close" | "cells" | "rowEnds" | "follow" | "differences" | "counterparts" | "results" | "toBox"}`
  | `desk.key${"Accept" | "Delete" | "Later" | "Next" | "Previous" | "Edges" | "Undo" | "Escape"}`;

/** What some keys do: each of them the same. Letters and signs alone can be turned off in the settings. */
export interface KeyMeaning {
  readonly letters: readonly string[];
  readonly keys: readonly string[];
  readonly what: Meaning;
}

const letters = (what: Meaning, ...all: readonly string[]): KeyMeaning => ({ letters: all, keys: [], what });
const keys = (what: Meaning, ...all: readonly string[]): KeyMeaning => ({ letters: [], keys: all, what });

/** The keys that each screen has besides the browser's own. */
export const screenKeys = {
  library: [],
  story: [
    keys("keys.cells", "←", "→", "↑", "↓"),
    keys("keys.rowEnds", "Home", "End"),
    keys("keys.follow", "Enter"),
  ],
  article: [
    letters("reader.next", "n", "j"),
    letters("reader.previous", "p", "k"),
    keys("reader.opens", "Enter"),
    keys("reader.closes", "Esc"),
  ],
  statement: [
    letters("compare.next", "n", "j"),
    letters("compare.previous", "p", "k"),
    keys("keys.differences", "←", "→"),
    keys("keys.counterparts", "↑", "↓"),
  ],
  beside: [letters("beside.next", "n", "j"), letters("beside.previous", "p", "k")],
  timeline: [],
  names: [],
  original: [],
  search: [keys("keys.results", "↑", "↓"), keys("keys.follow", "Enter"), keys("keys.toBox", "Esc")],
  about: [],
  desk: [],
  review: [
    { letters: ["Y"], keys: ["Enter"], what: "desk.keyAccept" },
    { letters: ["N"], keys: ["Delete"], what: "desk.keyDelete" },
    letters("desk.keyLater", "S"),
    letters("desk.keyNext", "J"),
    letters("desk.keyPrevious", "K"),
    keys("desk.keyEdges", "←", "→"),
    keys("desk.keyUndo", "Ctrl", "Z"),
    keys("desk.keyEscape", "Esc"),
  ],
} as const satisfies Record<Screen, readonly KeyMeaning[]>;

/** The keys that every screen has. */
export const keysEverywhere: readonly KeyMeaning[] = [
  letters("keys.search", "/"),
  letters("keys.these", "?"),
  keys("keys.close", "Esc"),
];
