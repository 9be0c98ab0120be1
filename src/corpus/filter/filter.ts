import type { Basis, Mode, OutletId, SpeakerId } from "../types";

/** What can be chosen by each part of a filter that is a list of choices. */
export interface Choosable {
  readonly speakers: SpeakerId;
  readonly outlets: OutletId;
  readonly modes: Mode;
  /** What the wordings rest on. */
  readonly bases: Basis;
}

/** One part of a filter that is a list of choices. */
export type ChoiceFacet = keyof Choosable;

/** The choices of each part: alternatives; an empty list narrows nothing. */
export type Chosen = { readonly [Facet in ChoiceFacet]: readonly Choosable[Facet][] };

/** What a reader narrows the screens to. The parts hold together. */
export interface Filter extends Chosen {
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

/**
 * What a filter's choices ask of something: who spoke, who published it, how it is worded and what that rests on. Null
 * where there is no such thing, as an event has no speaker; a choice of that part then leaves it out.
 */
export interface Reported {
  readonly speaker: SpeakerId | null;
  readonly outlet: OutletId | null;
  readonly mode: Mode | null;
  readonly basis: Basis | null;
}
