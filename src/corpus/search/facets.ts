import { type Filter, isChosen } from "../filter-value";
import type { Mode, OutletId, SpeakerId } from "../types";
import type { Facet } from "./documents";

/** The part of the filter that narrows a search; the words are the query's. */
export type SearchFilter = Pick<Filter, "speakers" | "outlets" | "modes">;

/** How many things each choice would leave. What would leave none has no entry. */
export interface SearchCounts {
  readonly speakers: ReadonlyMap<SpeakerId, number>;
  readonly outlets: ReadonlyMap<OutletId, number>;
  readonly modes: ReadonlyMap<Mode, number>;
}

function isLeft<Item>(chosen: readonly Item[], item: Item | null): boolean {
  return item === null ? chosen.length === 0 : isChosen(chosen, item);
}

/** Whether a filter narrows nothing. */
export function isUnfiltered({ outlets, speakers, modes }: SearchFilter): boolean {
  return outlets.length + speakers.length + modes.length === 0;
}

/** Whether a filter leaves what has this facet. What has no speaker is left only where none is chosen. */
export function passes(
  { outlet, speaker, mode }: Facet,
  { outlets, speakers, modes }: SearchFilter,
): boolean {
  return isLeft(outlets, outlet) && isLeft(speakers, speaker) && isLeft(modes, mode);
}

function add<Item>(counts: Map<Item, number>, found: ReadonlySet<Item>): void {
  for (const item of found) counts.set(item, (counts.get(item) ?? 0) + 1);
}

/** Counts the choices over things, each given by all of its facets. */
export function countFacets(
  things: readonly (readonly Facet[])[],
  { outlets, speakers, modes }: SearchFilter,
): SearchCounts {
  const counts = {
    speakers: new Map<SpeakerId, number>(),
    outlets: new Map<OutletId, number>(),
    modes: new Map<Mode, number>(),
  };
  for (const facets of things) {
    const found = { speakers: new Set<SpeakerId>(), outlets: new Set<OutletId>(), modes: new Set<Mode>() };
    for (const { outlet, speaker, mode } of facets) {
      const [byOutlet, bySpeaker, byMode] = [
        isLeft(outlets, outlet),
        isLeft(speakers, speaker),
        isLeft(modes, mode),
      ];
      if (speaker !== null && byOutlet && byMode) found.speakers.add(speaker);
      if (outlet !== null && bySpeaker && byMode) found.outlets.add(outlet);
      if (mode !== null && byOutlet && bySpeaker) found.modes.add(mode);
    }
    add(counts.speakers, found.speakers);
    add(counts.outlets, found.outlets);
    add(counts.modes, found.modes);
  }
  return counts;
}
