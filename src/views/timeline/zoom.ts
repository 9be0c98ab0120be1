import type { Day, Story } from "@/corpus";
import type { Zoom } from "@/parts/address";
import { daysOf } from "./axis";
import type { Entry } from "./entries";

/**
 * The days that a zoom shows, both included: all that the story's entries reach over, or the day of
 * the occasion with the days on which it was published.
 */
export function zoomRange(
  story: Story,
  entries: readonly Entry[],
  zoom: Zoom,
): { readonly first: Day; readonly last: Day } {
  const occasion = { from: story.date, to: story.date, precision: "day" } as const;
  const publications = story.articles.map(({ published }) => ({
    ...occasion,
    from: published.date,
    to: published.date,
  }));
  const shown = zoom === "month" ? entries.map(({ range }) => range) : publications;
  return daysOf([occasion, ...shown]) ?? { first: story.date, last: story.date };
}
