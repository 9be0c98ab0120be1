import { useMemo } from "react";
import { coveragePicture, type Library, type Story, type StorySummary } from "@/corpus";
import { storiesShelf, useOwnStories } from "@/shelf/stories";
import { LibraryView } from "@/views/library/LibraryView";

function summaryOf(story: Story): StorySummary {
  const { id, title, summary, date, outlets, articles, statements } = story;
  const counts = { outlets: outlets.length, articles: articles.length, statements: statements.length };
  return { id, title, summary, date, ...counts, href: "", coverage: coveragePicture(story), lead: null };
}

/** The library with the reader's own stories before the bundled ones. */
export function useWholeLibrary(library: Library): {
  readonly library: Library;
  readonly own: readonly Story[];
} {
  const { stories } = useOwnStories(storiesShelf());
  return useMemo(() => {
    const own = stories.map(({ story }) => story);
    return { library: { ...library, stories: [...own.map(summaryOf), ...library.stories] }, own };
  }, [library, stories]);
}

/** The library for a reader who has stories of their own. */
export function OwnLibrary({ library }: { readonly library: Library }) {
  return <LibraryView library={useWholeLibrary(library).library} />;
}
