import { bases, type Filter, modes, type OutletId, type SpeakerId, type Story } from "@/corpus";
import type { Search } from "./search";

/** The values of a comma-separated parameter that are known, each once, in the order of `known`. */
export function readList<T extends string>(value: string | undefined, known: readonly T[]): readonly T[] {
  if (value === undefined) return [];
  const named = new Set(value.split(","));
  return known.filter((item) => named.has(item));
}

/** The speakers and outlets that a filter may name. */
export interface FilterChoices {
  readonly speakers: readonly SpeakerId[];
  readonly outlets: readonly OutletId[];
}

export function filterChoices(stories: readonly Story[]): FilterChoices {
  return {
    speakers: [...new Set(stories.flatMap((story) => story.speakers.map((speaker) => speaker.id)))],
    outlets: [...new Set(stories.flatMap((story) => story.outlets.map((outlet) => outlet.id)))],
  };
}

/** The filter in a query. Names that the stories do not know are ignored, the rest is obeyed. */
export function readFilter(search: Search, choices: FilterChoices): Filter {
  return {
    speakers: readList(search.speaker, choices.speakers),
    outlets: readList(search.outlet, choices.outlets),
    modes: readList(search.mode, modes),
    bases: readList(search.basis, bases),
    words: (search.words ?? "").trim(),
  };
}

/** A filter as query parameters; what is not filtered by is an empty string and stays out of the address. */
export function writeFilter(filter: Filter): Search {
  return {
    speaker: filter.speakers.join(","),
    outlet: filter.outlets.join(","),
    mode: filter.modes.join(","),
    basis: filter.bases.join(","),
    words: filter.words,
  };
}
