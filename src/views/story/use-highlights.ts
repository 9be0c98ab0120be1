import { useEffect, useState } from "react";
import type { Highlight, Story } from "@/corpus";

const none: readonly Highlight[] = [];

interface Found {
  readonly story: Story;
  readonly highlights: readonly Highlight[];
}

/**
 * What is worth saying first of a story. A published one brings it along; of one of the reader's own the engine, fetched
 * for it, finds it, and until then, or where it cannot be fetched, there is nothing.
 */
export function useHighlights(story: Story): readonly Highlight[] {
  const [found, setFound] = useState<Found | null>(null);
  const { highlights } = story;
  useEffect(() => {
    if (highlights !== undefined) return;
    let current = true;
    import("@/corpus/findings/highlights").then(
      ({ storyHighlights }) => current && setFound({ story, highlights: storyHighlights(story) }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [story, highlights]);
  return highlights ?? (found?.story === story ? found.highlights : none);
}
