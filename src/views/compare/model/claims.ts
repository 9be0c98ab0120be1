import { indexStory, type StatementId, type Story } from "@/corpus";
import { claimedKinds, isSetBeside, statementFindings } from "@/corpus/findings";
import type { CollatedWording } from "./collated-wordings";
import type { Claims } from "./column-marks";

/**
 * What each wording may be marked with, so that its marks claim no more than the sentence beside them: what a finding founds
 * for its outlet. None for the wordings of one outlet, which no sentence tells of: all may be marked there. No finding tells of
 * the original; another number than it has is one all the same. Until what is told of the statement is `known` nothing founds any.
 */
export function claimsOf(
  story: Story,
  statement: StatementId,
  { wordings, known }: { readonly wordings: readonly CollatedWording[]; readonly known: boolean },
): readonly Claims[] {
  const whole = indexStory(story).statement(statement);
  const outlets = new Set(wordings.flatMap(({ outlet }) => (outlet === null ? [] : [outlet.id])));
  if (whole === null || outlets.size < 2) return [];
  const findings = known ? statementFindings(story, whole) : [];
  // Of very many wordings not all figures were set beside one another.
  const areSought = isSetBeside(story, whole) && wordings.every(({ outlet }) => outlet !== null);
  const unsought: Claims = new Set(areSought ? [] : ["number"]);
  const founded = [...outlets].map((id) => [id, claimedKinds(findings, id)] as const);
  const ofOutlet = new Map(founded);
  const ofAny = founded.flatMap(([, kinds]) => [...kinds]);
  return wordings.map(
    ({ outlet }) => new Set([...(outlet === null ? ofAny : (ofOutlet.get(outlet.id) ?? [])), ...unsought]),
  );
}
