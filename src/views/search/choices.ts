import {
  type ChoiceCounts,
  type Chosen,
  isChosen,
  type Localised,
  type OutletId,
  type SpeakerId,
} from "@/corpus";
import type { SearchIndex } from "@/corpus/search";

/** A speaker or an outlet to narrow the results to, and how many it would leave. */
export interface Choice<Id> {
  readonly id: Id;
  readonly name: Localised;
  readonly count: number;
}

/** A filter row holds so many; in a large library the rest are as good as never chosen. */
const mostChoices = 12;

function choicesOf<Id extends string>(
  things: readonly { readonly id: Id; readonly short: Localised }[],
  isOneChosen: (id: Id) => boolean,
  counts: ReadonlyMap<Id, number>,
): readonly Choice<Id>[] {
  const names = new Map(things.map(({ id, short }) => [id, short]));
  const choices = [...names].map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 }));
  const most = new Set(
    choices
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostChoices)
      .map(({ id }) => id),
  );
  return choices.filter(({ id }) => most.has(id) || isOneChosen(id));
}

/** What the filter offers: the choices that leave the most, in the stories' order, and those that are made. */
export function offeredChoices(
  indexes: readonly SearchIndex[],
  filter: Chosen,
  counts: ChoiceCounts,
): { readonly speakers: readonly Choice<SpeakerId>[]; readonly outlets: readonly Choice<OutletId>[] } {
  const stories = indexes.flatMap((index) => index.stories);
  return {
    speakers: choicesOf(
      stories.flatMap((story) => story.speakers),
      (id) => isChosen(filter, "speakers", id),
      counts.speakers,
    ),
    outlets: choicesOf(
      stories.flatMap((story) => story.outlets),
      (id) => isChosen(filter, "outlets", id),
      counts.outlets,
    ),
  };
}
