import { isFacetActive, judgeWordings, selectStatements } from "./filter";
import { emptyFilter, type Filter, type FilterFacet, filterFacets, isChosen } from "./filter-value";
import { type Basis, bases, type Mode, modes, type OutletId, type SpeakerId, type Story } from "./types";

/**
 * How many statements would remain for each choice, if it were the only one of its kind and the rest of the
 * filter stayed as it is. Every speaker and outlet of the story has a count, and every mode and basis.
 */
export interface ChoiceCounts {
  readonly speakers: ReadonlyMap<SpeakerId, number>;
  readonly outlets: ReadonlyMap<OutletId, number>;
  readonly modes: ReadonlyMap<Mode, number>;
  readonly bases: ReadonlyMap<Basis, number>;
}

function tally<Choice>(choices: readonly Choice[]): {
  readonly counts: Map<Choice, number>;
  readonly add: (choices: ReadonlySet<Choice>) => void;
} {
  const counts = new Map(choices.map((choice) => [choice, 0]));
  return {
    counts,
    add: (found) => {
      for (const choice of found) counts.set(choice, (counts.get(choice) ?? 0) + 1);
    },
  };
}

/** Counts every choice in one pass; `selectStatements` with that choice alone leaves as many. */
export function countChoices(story: Story, filter: Filter): ChoiceCounts {
  const judge = judgeWordings(story, filter);
  const speakers = tally(story.speakers.map(({ id }) => id));
  const outlets = tally(story.outlets.map(({ id }) => id));
  const byMode = tally(modes);
  const byBasis = tally(bases);
  for (const statement of story.statements) {
    const verdicts = judge(statement).filter(({ words }) => words);
    if (verdicts.some((verdict) => verdict.outlets && verdict.modes && verdict.bases)) {
      speakers.add(new Set([statement.speaker]));
    }
    if (!isChosen(filter.speakers, statement.speaker)) continue;
    const left = { outlets: new Set<OutletId>(), modes: new Set<Mode>(), bases: new Set<Basis>() };
    for (const verdict of verdicts) {
      const { wording, outlet } = verdict;
      if (outlet !== null && verdict.modes && verdict.bases) left.outlets.add(outlet);
      if (verdict.outlets && verdict.bases) left.modes.add(wording.mode);
      if (verdict.outlets && verdict.modes) left.bases.add(wording.basis);
    }
    outlets.add(left.outlets);
    byMode.add(left.modes);
    byBasis.add(left.bases);
  }
  return { speakers: speakers.counts, outlets: outlets.counts, modes: byMode.counts, bases: byBasis.counts };
}

/** Parts of a filter that stand in the way together, and how many statements there would be without them. */
export interface BlockingFacets {
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
  if (selectStatements(story, filter).length > 0) return [];
  const active = filterFacets.filter((facet) => isFacetActive(filter, facet));
  for (let count = 1; count < Math.max(2, active.length); count += 1) {
    const found = choose(active, count)
      .map((facets) => ({ facets, without: withoutFacets(filter, facets) }))
      .map((each) => ({ ...each, left: selectStatements(story, each.without).length }))
      .filter(({ left }) => left > 0);
    if (found.length > 0) return found;
  }
  return [];
}
