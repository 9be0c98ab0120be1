import { useEffect, useState } from "react";
import { type Filter, narrow, type Statement, type Story } from "@/corpus";
import { type Finding, rankStory, type StatementFinding } from "@/corpus/findings/types";

interface Found {
  readonly story: Story;
  readonly findings: readonly StatementFinding[];
}

/** The page gets its turn after so many milliseconds. */
const longestTurn = 8;

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** By the statement itself: one that a filter leaves whole is the story's own, and is looked at once. */
const known = new WeakMap<Statement, readonly Finding[]>();

async function findFindings(
  story: Story,
  statements: readonly Statement[],
  signal: AbortSignal,
): Promise<readonly StatementFinding[]> {
  const { statementFindings } = await import("@/corpus/findings");
  const found: StatementFinding[] = [];
  let turn = performance.now();
  for (const statement of statements) {
    if (performance.now() - turn > longestTurn) {
      await breath();
      turn = performance.now();
    }
    if (signal.aborted) return found;
    const findings = known.get(statement) ?? statementFindings(story, statement);
    known.set(statement, findings);
    for (const finding of findings) found.push({ statement, finding });
  }
  return rankStory(found);
}

/** What a filter leaves of the statements, and of what is linked as saying otherwise. */
export function shownWhole(story: Story, filter: Filter): readonly Statement[] {
  const narrowed = narrow(story, filter);
  return narrowed.statements.map(narrowed.withContrasts);
}

/**
 * How the outlets differ over some of a story's statements, in the wordings and contrasts that those have; what was known
 * before until it is known, and none at first. The engine is fetched for it.
 */
export function useFindings(story: Story, statements: readonly Statement[]): readonly StatementFinding[] {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    findFindings(story, statements, controller.signal).then(
      (findings) => {
        if (!controller.signal.aborted) setFound({ story, findings });
      },
      // Without the engine, as when it cannot be fetched, the screen does without.
      () => undefined,
    );
    return () => controller.abort();
  }, [story, statements]);
  return found?.story === story ? found.findings : [];
}
