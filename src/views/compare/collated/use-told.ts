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

interface Telling {
  /** Which of the wordings is the reference. */
  readonly base: number | null;
  /** Whether the verbs stand beside the wordings, so that nothing has to be told of them. */
  readonly withVerbs: boolean;
  /** Whether what is told of the statement is there; see `useFindingsKnown`. */
  readonly known: boolean;
}

/**
 * What is so of the outlets whose wordings these are. A filter hides wordings, and makes nothing true: findings are of all
 * that is reported of the statement, whatever is shown of it.
 */
export function useTold(
  statement: StatementId,
  wordings: readonly CollatedWording[],
  { base, withVerbs, known: isKnown }: Telling,
): Told {
  const { story } = useStory();
  const reference = wordings[base ?? -1]?.outlet?.id ?? null;
  const tools = useClauseTools(reference);
  const known = useMemo(() => {
    const whole = indexStory(story).statement(statement);
    if (whole === null) return { findings: [], difference: null, isAll: true };
    if (!isKnown) return { findings: [], difference: null, isAll: false };
    return {
      findings: statementFindings(story, whole, reference),
      difference: differenceOf(story, whole),
      isAll: isSetBeside(story, whole),
    };
  }, [story, statement, reference, isKnown]);
  return useMemo(() => {
    // Of the original nothing is told: it is no outlet, and is compared by its words alone.
    const outlets = wordings.map(({ outlet }) => outlet?.id ?? null);
    const isOneOutlet = new Set(outlets.filter((outlet) => outlet !== null)).size < 2;
    const clauses = outlets.map((outlet, at) => {
      if (outlet === null || isOneOutlet || outlet === reference || outlets.indexOf(outlet) !== at)
        return null;
      const all = outletClauses(known.findings, outlet, tools);
      const untold = withVerbs ? known.findings.filter(({ type }) => type !== "cue") : known.findings;
      const told = withVerbs ? outletClauses(untold, outlet, tools) : all;
      // That nothing sets it apart can be said only where all was looked for and nothing was found.
      if (told.length === 0 && (all.length > 0 || !known.isAll)) return null;
      return told.map(({ clause }) => clause);
    });
    return { clauses, difference: isOneOutlet ? null : known.difference };
  }, [known, wordings, reference, tools, withVerbs]);
}
