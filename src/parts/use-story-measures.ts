import { useEffect, useState } from "react";
import type { Story, StoryMeasures } from "@/corpus";

interface Measured {
  readonly story: Story;
  readonly measures: StoryMeasures;
}

/**
 * How far the wordings of each of a story's statements part, from the collation engine: null until it is there, and where
 * it is not `wanted`. The engine is fetched when it is first wanted, and works beside the page.
 */
export function useStoryMeasures(story: Story, wanted: boolean): StoryMeasures | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import("./collation/measure-story").then(
      async ({ measureStory }) => {
        const measures = await measureStory(story);
        if (current) setMeasured({ story, measures });
      },
      // Without the engine, as when it cannot be fetched, the screen stays as it is without measures.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [story, wanted]);
  return measured !== null && measured.story === story ? measured.measures : null;
}
