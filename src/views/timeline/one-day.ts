import type { Article, ArticleId, Day, Filter, Story } from "@/corpus";
import { narrow } from "@/corpus";
import type { Entry } from "./entries";

/** Of the statements whose day is known so many were made on one, and of all so many have a known day. */
const share = { onOneDay: 0.9, known: 0.5 };

/**
 * The day on which nearly all of a story was said, of what is known to the day; null where it was said over several, or
 * where too little is known.
 */
export function oneDay({ statements }: Pick<Story, "statements">): Day | null {
  const days = statements.flatMap(({ said }) => (said.precision === "day" ? [said.from] : []));
  const count = (day: Day) => days.filter((each) => each === day).length;
  const [most] = [...new Set(days)].sort((a, b) => count(b) - count(a));
  if (most === undefined || days.length < statements.length * share.known) return null;
  return count(most) >= days.length * share.onOneDay ? most : null;
}

/** The articles that a filter leaves, the first to come out first; of one day in the story's order. */
export function inOrderOfPublication(story: Story, filter: Filter): readonly Article[] {
  return narrow(story, filter).articles.toSorted((a, b) =>
    a.published.date < b.published.date ? -1 : a.published.date > b.published.date ? 1 : 0,
  );
}

/** Where an article tells something, among all that it tells of what is shown: 1 is what it begins with. */
export interface TellingPlace {
  readonly place: number;
  /** The first words that tell it. */
  readonly start: number;
  readonly end: number;
}

/** What each article tells in which place, by the statement's entry. */
export type Telling = ReadonlyMap<ArticleId, ReadonlyMap<string, TellingPlace>>;

/** The order in which each article tells what is shown, by where the first words of each statement stand in it. */
export function tellingOrder(articles: readonly Article[], entries: readonly Entry[]): Telling {
  return new Map(
    articles.map(({ id }) => {
      const told = entries
        .flatMap((entry) => {
          const own = entry.evidence.filter(({ article }) => article === id);
          const first = own.toSorted((a, b) => a.start - b.start || a.end - b.end)[0];
          return first === undefined ? [] : [{ entry: entry.id, start: first.start, end: first.end }];
        })
        .sort((a, b) => a.start - b.start || a.end - b.end);
      return [id, new Map(told.map(({ entry, ...words }, at) => [entry, { ...words, place: at + 1 }]))];
    }),
  );
}
