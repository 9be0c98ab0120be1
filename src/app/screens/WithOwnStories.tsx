import type { ReactNode } from "react";
import type { Story } from "@/corpus";
import { type OwnStory, storiesShelf, useOwnStories } from "@/shelf/stories";

interface WithOwnStoriesProps {
  /** The same list as long as the stories are the same. */
  readonly children: (own: readonly Story[]) => ReactNode;
}

const lists = new WeakMap<readonly OwnStory[], readonly Story[]>();

/** Kept outside of the component: what waits for data inside it is begun anew, with all that it remembers itself. */
function storiesOf(kept: readonly OwnStory[]): readonly Story[] {
  const known = lists.get(kept) ?? kept.map(({ story }) => story);
  lists.set(kept, known);
  return known;
}

/** What takes the reader's own stories along, for a reader who has some. */
export function WithOwnStories({ children }: WithOwnStoriesProps) {
  return children(storiesOf(useOwnStories(storiesShelf()).stories));
}
