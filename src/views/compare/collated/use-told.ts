import { useMemo } from "react";
import { indexStory, type StatementId } from "@/corpus";
import { type Difference, differenceOf, isSetBeside, statementFindings } from "@/corpus/findings";
import { outletClauses } from "@/parts/findings/finding-clause";
import { useClauseTools } from "@/parts/findings/use-clause-tools";
import { useStory } from "@/parts/StoryContext";
import type { CollatedWording } from "../model/collated-wordings";

/** What is told of the outlets of some wordings; see `CollatedView`. */
interface Told {
  readonly clauses: readonly (readonly string[] | null)[];
  readonly difference: Difference | null;
}

/**
 * What is so of the outlets whose wordings these are. A filter hides wordings, and makes nothing true: findings are of all
 * that is reported of the statement, whatever is shown of it.
 */
export function useTold(
  statement: StatementId,
  wordings: readonly CollatedWording[],
  base: number | null,
): Told {
  const { story } = useStory();
  const reference = wordings[base ?? -1]?.outlet.id ?? null;
  const tools = useClauseTools(reference);
  const known = useMemo(() => {
    const whole = indexStory(story).statement(statement);
    if (whole === null) return { findings: [], difference: null, isAll: true };
    const unread = statementFindings(story, whole);
    const findings = reference === null ? unread : statementFindings(story, whole, reference);
    return {
      findings,
      difference: differenceOf(story, whole, unread),
      isAll: isSetBeside(story, whole),
    };
  }, [story, statement, reference]);
  return useMemo(() => {
    const outlets = wordings.map(({ outlet }) => outlet.id);
    const isOneOutlet = new Set(outlets).size < 2;
    const clauses = outlets.map((outlet, at) => {
      if (isOneOutlet || outlet === reference || outlets.indexOf(outlet) !== at) return null;
      const told = outletClauses(known.findings, outlet, tools).map(({ clause }) => clause);
      // That nothing sets it apart can be said only where all was looked for.
      return told.length === 0 && !known.isAll ? null : told;
    });
    return { clauses, difference: isOneOutlet ? null : known.difference };
  }, [known, wordings, reference, tools]);
}
