import { bases, modes, type OutletId, type SpeakerId } from "../types";
import {
  type ChoiceFacet,
  type Choosable,
  type Chosen,
  emptyFilter,
  type Filter,
  type FilterFacet,
  filterFacets,
  type Reported,
} from "./filter";

// Read on the first page too, by its links: nothing of the engine comes in here.

/** The speakers and outlets that stories have to choose from. */
export interface Offered {
  readonly speakers: readonly SpeakerId[];
  readonly outlets: readonly OutletId[];
}

interface ChoiceRule<Value> {
  /** Its name in the address. */
  readonly parameter: string;
  /** The values that an address may name. */
  readonly known: (offered: Offered) => readonly Value[];
  /** What it looks at. */
  readonly valueOf: (reported: Reported) => Value | null;
  /**
   * `speech` is asked of what is said: of wordings, and of names by the wordings that they stand in. `publication` is
   * asked of whatever an outlet published besides: articles, and the words that events rest on.
   */
  readonly asksOf: "speech" | "publication";
}

/** Each part of a filter that is a list of choices: all that there is to say of it stands in its row. */
const rules: { readonly [Facet in ChoiceFacet]: ChoiceRule<Choosable[Facet]> } = {
  speakers: {
    parameter: "speaker",
    known: ({ speakers }) => speakers,
    valueOf: ({ speaker }) => speaker,
    asksOf: "speech",
  },
  outlets: {
    parameter: "outlet",
    known: ({ outlets }) => outlets,
    valueOf: ({ outlet }) => outlet,
    asksOf: "publication",
  },
  modes: { parameter: "mode", known: () => modes, valueOf: ({ mode }) => mode, asksOf: "speech" },
  bases: { parameter: "basis", known: () => bases, valueOf: ({ basis }) => basis, asksOf: "speech" },
};

/** The words have no row: they are no choice, and are asked of texts. */
const wordsParameter = "words";

/** The parts of a filter that are lists of choices, in the order in which they are offered. */
export const choiceFacets: readonly ChoiceFacet[] = filterFacets.filter((facet) => facet !== "words");

/** What stories have to choose from, each once. */
export function offeredBy(
  stories: readonly {
    readonly speakers: readonly { readonly id: SpeakerId }[];
    readonly outlets: readonly { readonly id: OutletId }[];
  }[],
): Offered {
  return {
    speakers: [...new Set(stories.flatMap(({ speakers }) => speakers.map(({ id }) => id)))],
    outlets: [...new Set(stories.flatMap(({ outlets }) => outlets.map(({ id }) => id)))],
  };
}

/** The query of an address, by the names of its parameters. */
type FilterQuery = Readonly<Record<string, string>>;

/** The values of a comma-separated parameter that are known, each once, in the order of `known`. */
export function readList<T extends string>(value: string | undefined, known: readonly T[]): readonly T[] {
  if (value === undefined) return [];
  const named = new Set(value.split(","));
  return known.filter((item) => named.has(item));
}

/** The filter in a query. Names that the stories do not know are ignored, the rest is obeyed. */
export function readFilter(query: FilterQuery, offered: Offered): Filter {
  const read = <Facet extends ChoiceFacet>(facet: Facet): readonly Choosable[Facet][] =>
    readList(query[rules[facet].parameter], rules[facet].known(offered));
  return {
    speakers: read("speakers"),
    outlets: read("outlets"),
    modes: read("modes"),
    bases: read("bases"),
    words: (query[wordsParameter] ?? "").trim(),
  };
}

/** A filter as query parameters; what is not filtered by is an empty string, to stay out of the address. */
export function writeFilter(filter: Filter): FilterQuery {
  return Object.fromEntries([
    ...choiceFacets.map((facet) => [parameterOf(facet), filter[facet].join(",")]),
    [wordsParameter, filter.words],
  ]);
}

/** Whether a query asks for a filter, known or not. */
export function isFilterAsked(query: FilterQuery): boolean {
  return filterFacets.some((facet) => (query[parameterOf(facet)] ?? "") !== "");
}

/** What a part of a filter is called in the address. */
export function parameterOf(facet: FilterFacet): string {
  return facet === "words" ? wordsParameter : rules[facet].parameter;
}

/** Whether something is chosen by a part of a filter. */
export function isChosen<Facet extends ChoiceFacet>(
  filter: Chosen,
  facet: Facet,
  value: Choosable[Facet],
): boolean {
  return filter[facet].includes(value);
}

/** The filter with something chosen, or no longer chosen where it was. */
export function toggleChoice<Facet extends ChoiceFacet>(
  filter: Filter,
  facet: Facet,
  value: Choosable[Facet],
): Filter {
  const chosen: Chosen = filter;
  const before: readonly Choosable[Facet][] = chosen[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...filter, [facet]: after };
}

/** One part of a filter alone. */
export function onlyFacet(filter: Filter, facet: FilterFacet): Filter {
  return { ...emptyFilter, [facet]: filter[facet] };
}

/** The filter with one choice of a part and no other. */
export function chooseOnly<Facet extends ChoiceFacet>(
  filter: Filter,
  facet: Facet,
  value: Choosable[Facet],
): Filter {
  return { ...filter, [facet]: [value] };
}

/** How many things are chosen; the words count as one. */
export function countChosen(filter: Filter): number {
  return choiceFacets.reduce((sum, facet) => sum + filter[facet].length, filter.words === "" ? 0 : 1);
}

/** Whether one part of a filter leaves something in. */
export function admits(filter: Chosen, facet: ChoiceFacet, reported: Reported): boolean {
  return filter[facet].length === 0 || isValueChosen(filter, facet, reported);
}

function isValueChosen<Facet extends ChoiceFacet>(filter: Chosen, facet: Facet, reported: Reported): boolean {
  const value = rules[facet].valueOf(reported);
  return value !== null && isChosen(filter, facet, value);
}

/**
 * Whether a filter's choices leave something in, given by all in it that they are asked of: one of that has to answer to
 * all of them. What has nothing of the sort is left in by no choice.
 */
export function leaves(filter: Chosen, things: readonly Reported[]): boolean {
  if (choiceFacets.every((facet) => filter[facet].length === 0)) return true;
  return things.some((reported) => choiceFacets.every((facet) => admits(filter, facet, reported)));
}

/** The parts of a filter that are asked only of what is said, and choose something. */
export function chosenOfSpeech(filter: Chosen): readonly ChoiceFacet[] {
  return choiceFacets.filter((facet) => rules[facet].asksOf === "speech" && filter[facet].length > 0);
}

/** What a part of a filter looks at. */
export function askedValue<Facet extends ChoiceFacet>(
  facet: Facet,
  reported: Reported,
): Choosable[Facet] | null {
  return rules[facet].valueOf(reported);
}
