import { outletsWording } from "./coverage";
import { indexStory } from "./story-index";
import type { OutletId, Statement, StatementId, Story, Wording } from "./types";

/** What the collation of a statement's wordings says of it as a whole. */
export interface StatementMeasure {
  /** How far any two wordings part, from 0 to 1, by their places in the statement's list; symmetric. */
  readonly distances: readonly (readonly number[])[];
  /** The names of whose forms two stand opposite each other, by their places in the story's list. */
  readonly partedNames: readonly number[];
}

/** The measures of a story's statements, each of which is collated whole. */
export type StoryMeasures = ReadonlyMap<StatementId, StatementMeasure>;

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const isSame = (a: Wording, b: Wording) => a.article === b.article && a.start === b.start && a.end === b.end;

/** Where the wordings of each outlet stand in the statement's whole list. Those that are given, and no others. */
function placesByOutlet(story: Story, statement: Statement): ReadonlyMap<OutletId, readonly number[]> {
  const { outletOf, statement: statementOf } = indexStory(story);
  const all = statementOf(statement.id)?.wordings ?? [];
  const places = new Map<OutletId, number[]>();
  for (const wording of statement.wordings) {
    const outlet = outletOf(wording.article);
    const place = all.findIndex((each) => isSame(each, wording));
    if (outlet !== null && place >= 0) places.set(outlet.id, [...(places.get(outlet.id) ?? []), place]);
  }
  return places;
}

/** How far apart the wordings that come closest are: repeating a statement in a headline is no disagreement. */
function closest(
  ours: readonly number[],
  theirs: readonly number[],
  { distances }: StatementMeasure,
): number {
  return Math.min(1, ...ours.flatMap((a) => theirs.map((b) => distances[a]?.[b] ?? 0)));
}

/**
 * How far one outlet parts from the others over a statement, from 0 to 1: the mean over the others, an outlet with several
 * wordings being compared by the one that comes closest. Of the statement only the wordings given count. Null where the
 * outlet does not report it, where no other does, and where the statement was not measured.
 */
export function distanceFromOthers(
  story: Story,
  statement: Statement,
  outlet: OutletId,
  measures: StoryMeasures,
): number | null {
  const measure = measures.get(statement.id);
  const places = placesByOutlet(story, statement);
  const own = places.get(outlet);
  if (measure === undefined || own === undefined || places.size < 2) return null;
  const others = outletsWording(story, statement).filter((other) => other !== outlet);
  return mean(others.map((other) => closest(own, places.get(other) ?? [], measure)));
}

/**
 * How far the outlets part over a statement, from 0 (but for spelling, all in the same words) to 1 (nothing in common):
 * the mean over its outlets of how far each parts from the others, which is the mean over all pairs of outlets. How two
 * wordings part is the engine's to say (`disagreement` of the collation). Of the statement only the wordings given count.
 * 0 where fewer than two outlets report it, and where it was not measured.
 */
export function disagreementOf(story: Story, statement: Statement, measures: StoryMeasures): number {
  return mean(
    outletsWording(story, statement).map(
      (outlet) => distanceFromOthers(story, statement, outlet, measures) ?? 0,
    ),
  );
}
