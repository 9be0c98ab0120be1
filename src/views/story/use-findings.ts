import { useEffect, useState } from "react";
import { type Differences, type Filter, narrow, type Statement, type Story } from "@/corpus";
import { type Difference, type Finding, rankStory, type StatementFinding } from "@/corpus/findings/types";
import { type InTurns, inTurns } from "@/corpus/in-turns";

/** What is so of a statement. */
interface Known {
  readonly findings: readonly Finding[];
  /** Null where one outlet alone reports it. */
  readonly difference: Difference | null;
}

type StatementKnown = readonly [Statement, Known];

async function knowAll(
  story: Story,
  statements: readonly Statement[],
  signal: AbortSignal,
): Promise<readonly StatementKnown[]> {
  const { differenceOf, findInTurns, statementFindings } = await import("@/corpus/findings");
  function* knowing(): InTurns<readonly StatementKnown[]> {
    const found: StatementKnown[] = [];
    for (const statement of statements) {
      if (signal.aborted) break;
      yield* findInTurns(story, statement);
      const findings = statementFindings(story, statement);
      found.push([statement, { findings, difference: differenceOf(story, statement) }]);
    }
    return found;
  }
  return inTurns(knowing());
}

/** What a filter leaves of the statements, and of what is linked as saying otherwise. */
export function shownWhole(story: Story, filter: Filter): readonly Statement[] {
  const narrowed = narrow(story, filter);
  return narrowed.statements.map(narrowed.withContrasts);
}

interface Found<Told> {
  readonly story: Story;
  readonly told: Told;
}

/**
 * What is told of some of a story's statements, in the wordings and contrasts that those have; what was told before until
 * it is known, and null at first and without statements. The engine is fetched for it. `tell` never changes.
 */
function useKnown<Told>(
  story: Story,
  statements: readonly Statement[] | null,
  tell: (known: readonly StatementKnown[]) => Told,
): Told | null {
  const [found, setFound] = useState<Found<Told> | null>(null);
  useEffect(() => {
    if (statements === null) return;
    const controller = new AbortController();
    knowAll(story, statements, controller.signal).then(
      (all) => {
        if (!controller.signal.aborted) setFound({ story, told: tell(all) });
      },
      // Without the engine, as when it cannot be fetched, the screen does without.
      () => undefined,
    );
    return () => controller.abort();
  }, [story, statements, tell]);
  return statements === null || found?.story !== story ? null : found.told;
}

const ranked = (all: readonly StatementKnown[]): readonly StatementFinding[] =>
  rankStory(all.flatMap(([statement, { findings }]) => findings.map((finding) => ({ statement, finding }))));

const noFindings: readonly StatementFinding[] = [];

/** How the outlets differ over some of a story's statements; see `useKnown`. */
export function useFindings(story: Story, statements: readonly Statement[]): readonly StatementFinding[] {
  return useKnown(story, statements, ranked) ?? noFindings;
}

const differences = (all: readonly StatementKnown[]): Differences =>
  new Map(all.map(([{ id }, { difference }]) => [id, difference]));

/** How far they part over each; see `useKnown`. */
export function useDifferences(story: Story, statements: readonly Statement[] | null): Differences | null {
  return useKnown(story, statements, differences);
}
