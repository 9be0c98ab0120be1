import { bases, modes, type Story } from "../types";
import { admits, askedValue, choiceFacets, offeredBy } from "./facets";
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
import { asksWords, isFacetActive, narrow, reportedBy } from "./narrow";

/** How many things would remain for each choice, if it were the only one of its part and the rest stayed as it is. */
export type ChoiceCounts = { readonly [Facet in ChoiceFacet]: ReadonlyMap<Choosable[Facet], number> };

type Tallies = { readonly [Facet in ChoiceFacet]: Map<Choosable[Facet], number> };
type Found = { readonly [Facet in ChoiceFacet]: Set<Choosable[Facet]> };

const nothingFound = (): Found => ({
  speakers: new Set(),
  outlets: new Set(),
  modes: new Set(),
  bases: new Set(),
});
/** Every value that is offered begins at nought. */
const noTallies = ({ speakers, outlets, modes, bases }: Chosen): Tallies => ({
  speakers: new Map(speakers.map((each) => [each, 0])),
  outlets: new Map(outlets.map((each) => [each, 0])),
  modes: new Map(modes.map((each) => [each, 0])),
  bases: new Map(bases.map((each) => [each, 0])),
});

function note<Facet extends ChoiceFacet>(found: Found, facet: Facet, reported: Reported): void {
  const value = askedValue(facet, reported);
  if (value !== null) found[facet].add(value);
}

function add<Facet extends ChoiceFacet>(tallies: Tallies, facet: Facet, found: Found): void {
  const counts: Map<Choosable[Facet], number> = tallies[facet];
  for (const value of found[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/**
 * Counts every choice over things, each given by all in it that the choices are asked of, in one pass: what all parts
 * leave in counts for each of them, and what one part alone leaves out for that part. What would leave none has an entry
 * only where it is among what is offered.
 */
export function countReported(
  things: Iterable<readonly Reported[]>,
  filter: Chosen,
  offered: Chosen = emptyFilter,
): ChoiceCounts {
  const tallies = noTallies(offered);
  for (const thing of things) {
    const found = nothingFound();
    for (const reported of thing) {
      const against = choiceFacets.filter((facet) => !admits(filter, facet, reported));
      if (against.length > 1) continue;
      for (const facet of against.length === 1 ? against : choiceFacets) note(found, facet, reported);
    }
    for (const facet of choiceFacets) add(tallies, facet, found);
  }
  return tallies;
}

/**
 * How many statements each choice would leave; `narrow` with that choice alone leaves as many. Every speaker and outlet
 * of the story has a count, and every mode and basis.
 */
export function countChoices(story: Story, filter: Filter): ChoiceCounts {
  const hasItsWords = asksWords(story, filter);
  const things = story.statements.map((statement) =>
    statement.wordings
      .filter((wording) => hasItsWords(statement, wording))
      .map((wording) => reportedBy(story, statement, wording)),
  );
  return countReported(things, filter, { ...offeredBy([story]), modes, bases });
}

/** Parts of a filter that stand in the way together, and how many statements there would be without them. */
interface BlockingFacets {
  readonly facets: readonly FilterFacet[];
  /** The filter without them. */
  readonly without: Filter;
  readonly left: number;
}

function withoutFacets(filter: Filter, facets: readonly FilterFacet[]): Filter {
  return { ...filter, ...Object.fromEntries(facets.map((facet) => [facet, emptyFilter[facet]])) };
}

/** Every choice of so many of some things, in their order. */
function choose<T>(things: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return things.flatMap((thing, at) =>
    choose(things.slice(at + 1), count - 1).map((others) => [thing, ...others]),
  );
}

/**
 * Where a filter leaves nothing: the fewest parts of it that bring something back when they are lifted, one at a time
 * where that helps, else two at a time and so on, in the order in which they are offered. Empty where the filter leaves
 * something, and where only lifting all of it helps.
 */
export function blockingFacets(story: Story, filter: Filter): readonly BlockingFacets[] {
  if (narrow(story, filter).statements.length > 0) return [];
  const active = filterFacets.filter((facet) => isFacetActive(filter, facet));
  for (let count = 1; count < Math.max(2, active.length); count += 1) {
    const found = choose(active, count)
      .map((facets) => ({ facets, without: withoutFacets(filter, facets) }))
      .map((each) => ({ ...each, left: narrow(story, each.without).statements.length }))
      .filter(({ left }) => left > 0);
    if (found.length > 0) return found;
  }
  return [];
}
