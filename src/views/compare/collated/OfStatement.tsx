import { useMemo } from "react";
import { indexStory, type StatementId } from "@/corpus";
import { statementFindings } from "@/corpus/findings";
import { Told, useTranslation } from "@/i18n";
import { statementSentence } from "@/parts/findings/finding-clause";
import { useClauseTools } from "@/parts/findings/use-clause-tools";
import { useStory } from "@/parts/StoryContext";

/** What is so of a statement as a whole: who alone reports it, what some of them share, what all do. */
export function OfStatement({ statement }: { readonly statement: StatementId }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const tools = useClauseTools(null);
  const sentences = useMemo(() => {
    const whole = indexStory(story).statement(statement);
    if (whole === null) return [];
    return statementFindings(story, whole).flatMap((finding) => statementSentence(finding, tools) ?? []);
  }, [story, statement, tools]);
  return sentences.map((sentence) => (
    <p key={sentence} className="max-w-measure text-ui text-ink-2">
      <Told>{t("finding.ofAll", { sentence })}</Told>
    </p>
  ));
}
