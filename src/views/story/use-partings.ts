import { useEffect, useState } from "react";
import { type Filter, narrow, type Statement, type Story } from "@/corpus";
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

/** By the statement itself: one that a filter leaves whole is the story's own, and is looked at once. */
const known = new WeakMap<Statement, Partings>();

async function findPartings(
  story: Story,
  statements: readonly Statement[],
  signal: AbortSignal,
): Promise<readonly Parted[]> {
  const { partingsOf } = await import("@/corpus/partings");
  const parted: Parted[] = [];
  let turn = performance.now();
  for (const statement of statements) {
    if (performance.now() - turn > longestTurn) {
      await breath();
      turn = performance.now();
    }
    if (signal.aborted) return parted;
    const partings = known.get(statement) ?? partingsOf(story, statement);
    known.set(statement, partings);
    if (partings.figures.length > 0 || partings.cues.length > 0) parted.push({ statement, ...partings });
  }
  return parted;
}

/** What a filter leaves of the statements, and of what is linked as saying otherwise. */
export function shownWhole(story: Story, filter: Filter): readonly Statement[] {
  const narrowed = narrow(story, filter);
  return narrowed.statements.map(narrowed.withContrasts);
}

/**
 * Where the outlets part over some of a story's statements, in the wordings and contrasts that those have; what was known
 * before until it is known, and none at first. The engine is fetched for it.
 */
export function usePartings(story: Story, statements: readonly Statement[]): readonly Parted[] {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    findPartings(story, statements, controller.signal).then(
      (parted) => {
        if (!controller.signal.aborted) setFound({ story, parted });
      },
      // Without the engine, as when it cannot be fetched, the screen does without.
      () => undefined,
    );
    return () => controller.abort();
  }, [story, statements]);
  return found?.story === story ? found.parted : [];
}
