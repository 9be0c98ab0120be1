import type { Basis, Mode, OutletId, SpeakerId } from "./types";

/** What a reader narrows the screens to. An empty part narrows nothing; the values of one part are alternatives. */
export interface Filter {
  readonly speakers: readonly SpeakerId[];
  readonly outlets: readonly OutletId[];
  readonly modes: readonly Mode[];
  /** What the wordings rest on. */
  readonly bases: readonly Basis[];
  /** Words that must all occur, in any order and spelling. */
  readonly words: string;
}

/** The parts of a filter, in the order in which they are offered. */
export const filterFacets = [
  "speakers",
  "outlets",
  "modes",
  "bases",
  "words",
] as const satisfies readonly (keyof Filter)[];

/** One part of a filter. */
export type FilterFacet = (typeof filterFacets)[number];

/** The filter that leaves everything. */
export const emptyFilter: Filter = { speakers: [], outlets: [], modes: [], bases: [], words: "" };

/** Whether an item is among the chosen ones, all of them where none is chosen. */
export function isChosen<Item>(chosen: readonly Item[], item: Item): boolean {
  return chosen.length === 0 || chosen.includes(item);
}
