import { useEffect, useState } from "react";
import type { PartedNames, Story } from "@/corpus";

interface Found {
  readonly story: Story;
  readonly parted: PartedNames;
}

/**
 * The names on which the wordings of each of a story's statements part, from the collation engine: null until it is there.
 * The engine is fetched when it is first wanted, and works beside the page.
 */
export function usePartedNames(story: Story): PartedNames | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let current = true;
    import("./collation/parted-names").then(
      async ({ partedNamesOf }) => {
        const parted = await partedNamesOf(story);
        if (current) setFound({ story, parted });
      },
      // Without the engine, as when it cannot be fetched, the screen stays as it is without them.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [story]);
  return found !== null && found.story === story ? found.parted : null;
}
