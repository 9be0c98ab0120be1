import { useEffect, useState } from "react";
import type { Statement } from "@/corpus";
import { findInTurns, isSetBeside } from "@/corpus/findings";
import { inTurns } from "@/corpus/in-turns";
import { useStory } from "@/parts/StoryContext";

/**
 * Whether what is told of a statement is there at once. Of one that very many outlets report it is found in turns, so that it
 * holds nobody up, and nothing is told until then.
 */
export function useFindingsKnown(statement: Statement | null): boolean {
  const { story } = useStory();
  const [known, setKnown] = useState<Statement | null>(null);
  const isSoon = statement === null || isSetBeside(story, statement);
  useEffect(() => {
    if (isSoon || statement === null) return;
    let wanted = true;
    void inTurns(findInTurns(story, statement)).then(() => {
      if (wanted) setKnown(statement);
    });
    return () => {
      wanted = false;
    };
  }, [story, statement, isSoon]);
  return isSoon || known === statement;
}
