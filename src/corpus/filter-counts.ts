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

/** One part of a filter, and how many statements there would be without it. */
export interface BlockingFacet {
  readonly facet: FilterFacet;
  readonly left: number;
}

/**
 * Where a filter leaves nothing: the parts of it that bring something back when they alone are lifted, in the
 * order in which they are offered. Empty where the filter leaves something, and where no single part is to
 * blame, so that only lifting several of them helps.
 */
export function blockingFacets(story: Story, filter: Filter): readonly BlockingFacet[] {
  if (selectStatements(story, filter).length > 0) return [];
  return filterFacets
    .filter((facet) => isFacetActive(filter, facet))
    .map((facet) => ({
      facet,
      left: selectStatements(story, { ...filter, [facet]: emptyFilter[facet] }).length,
    }))
    .filter(({ left }) => left > 0);
}
