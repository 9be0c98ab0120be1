import { useEffect, useState } from "react";
import type { Statement, Story } from "@/corpus";
import type { Partings } from "@/corpus/partings";

/** A statement over which outlets part, and in what. */
export interface Parted extends Partings {
  readonly statement: Statement;
}

interface Found {
  readonly story: Story;
  readonly parted: readonly Parted[];
}

/** The page gets its turn after so many milliseconds. */
const longestTurn = 8;

const breath = () => new Promise((resolve) => setTimeout(resolve));

async function findPartings(story: Story, signal: AbortSignal): Promise<readonly Parted[]> {
  const { partingsOf } = await import("@/corpus/partings");
  const parted: Parted[] = [];
  let turn = performance.now();
  for (const statement of story.statements) {
    if (performance.now() - turn > longestTurn) {
      await breath();
      turn = performance.now();
    }
    if (signal.aborted) return parted;
    const partings = partingsOf(story, statement);
    if (partings.figures.length > 0 || partings.cues.length > 0) parted.push({ statement, ...partings });
  }
  return parted;
}

/** Where the outlets part over a story's statements; none until that is known. The engine is fetched for it. */
export function usePartings(story: Story): readonly Parted[] {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    findPartings(story, controller.signal).then(
      (parted) => {
        if (!controller.signal.aborted) setFound({ story, parted });
      },
      // Without the engine, as when it cannot be fetched, the screen does without.
      () => undefined,
    );
    return () => controller.abort();
  }, [story]);
  return found?.story === story ? found.parted : [];
}
