import { type Filter, isChosen } from "./filter-value";
import type { Article, Outlet, Story } from "./types";

/** The articles of the outlets that a filter shows. Speakers, modes and words hide no article. */
export function selectArticles(story: Story, filter: Filter): readonly Article[] {
  return story.articles.filter(({ outlet }) => isChosen(filter.outlets, outlet));
}

/** The outlets that a filter shows, in the story's order. */
export function selectOutlets(story: Story, filter: Filter): readonly Outlet[] {
  return story.outlets.filter(({ id }) => isChosen(filter.outlets, id));
}
