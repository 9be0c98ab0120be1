import { type ReactNode, useMemo } from "react";
import type { Story } from "@/corpus";
import { storiesShelf, useOwnStories } from "@/shelf/stories";

interface WithOwnStoriesProps {
  /** The same list as long as the stories are the same. */
  readonly children: (own: readonly Story[]) => ReactNode;
}

/** What takes the reader's own stories along, for a reader who has some. */
export function WithOwnStories({ children }: WithOwnStoriesProps) {
  const { stories } = useOwnStories(storiesShelf());
  const own = useMemo(() => stories.map(({ story }) => story), [stories]);
  return children(own);
}
