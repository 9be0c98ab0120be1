import { useMemo } from "react";
import { indexStory, type StatementId } from "@/corpus";
import { statementFindings } from "@/corpus/findings";
import { outletClauses } from "@/parts/findings/finding-clause";
import { useClauseTools } from "@/parts/findings/use-clause-tools";
import { useStory } from "@/parts/StoryContext";
import type { CollatedWording } from "../model/collated-wordings";

/**
 * For each wording what is so of its outlet, in clauses; see `CollatedView`. A filter hides wordings, and makes nothing
 * true: findings are of all that is reported of the statement, whatever is shown of it.
 */
export function useClauses(
  statement: StatementId,
  wordings: readonly CollatedWording[],
  base: number | null,
): readonly (readonly string[] | null)[] {
  const { story } = useStory();
  const reference = wordings[base ?? -1]?.outlet.id ?? null;
  const tools = useClauseTools(reference);
  const findings = useMemo(() => {
    const whole = indexStory(story).statement(statement);
    return whole === null ? [] : statementFindings(story, whole, reference);
  }, [story, statement, reference]);
  return useMemo(() => {
    const outlets = wordings.map(({ outlet }) => outlet.id);
    const isOneOutlet = new Set(outlets).size < 2;
    return outlets.map((outlet, at) =>
      isOneOutlet || outlet === reference || outlets.indexOf(outlet) !== at
        ? null
        : outletClauses(findings, outlet, tools).map(({ clause }) => clause),
    );
  }, [findings, wordings, reference, tools]);
}
