import { useEffect, useState } from "react";
import { originalsOf, type Statement, type Story } from "@/corpus";
import type { OriginalPassage } from "@/corpus/original";
import { useStory } from "@/parts/StoryContext";

interface Found {
  readonly story: Story;
  readonly statement: Statement;
  readonly passages: readonly OriginalPassage[];
}

const none: readonly OriginalPassage[] = [];

/** What the story's originals have of a statement; null until it is looked up, by what comes with the first such story. */
export function usePassages(statement: Statement): readonly OriginalPassage[] | null {
  const { story } = useStory();
  const [found, setFound] = useState<Found | null>(null);
  const isAsked = originalsOf(story).length > 0;
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    const tell = (passages: readonly OriginalPassage[]) => {
      if (wanted) setFound({ story, statement, passages });
    };
    import("@/corpus/original").then(
      ({ passagesOf }) => tell(passagesOf(story, statement)),
      // The outlets are compared all the same.
      () => tell(none),
    );
    return () => {
      wanted = false;
    };
  }, [isAsked, story, statement]);
  if (!isAsked) return none;
  return found?.story === story && found.statement === statement ? found.passages : null;
}
