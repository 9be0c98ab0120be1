import { useMemo } from "react";
import { indexStory, type StatementId } from "@/corpus";
import { isSetBeside, statementFindings } from "@/corpus/findings";
import { Told, useTranslation } from "@/i18n";
import { useClauseTools } from "@/parts/findings/use-clause-tools";
import { useStory } from "@/parts/StoryContext";
import { openingSentences } from "./model/opening";

interface OpeningProps {
  readonly statement: StatementId;
  /** Whether what is told of it is there; see `useFindingsKnown`. */
  readonly known: boolean;
}

/** What there is to see: who reports it, what they share, what parts them. A filter hides wordings and makes nothing true. */
export function Opening({ statement, known }: OpeningProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const tools = useClauseTools(null);
  const sentences = useMemo(() => {
    const whole = indexStory(story).statement(statement);
    if (whole === null) return [];
    const { outletOf } = indexStory(story);
    const outlets = new Set(whole.wordings.flatMap(({ article }) => outletOf(article)?.id ?? [])).size;
    if (outlets === 0) return [];
    const reporting = { outlets, of: story.outlets.length, isWhole: isSetBeside(story, whole) };
    return openingSentences(known ? statementFindings(story, whole) : [], reporting, tools);
  }, [story, statement, tools, known]);
  return (
    <p className="max-w-4xl font-reading text-heading leading-loose print:leading-normal">
      {sentences.map((sentence) => (
        // Each begins a line of its own, so that none is moved by what stands before it when the faces come.
        <span key={sentence} className="block">
          <Told>{t("finding.ofAll", { sentence })}</Told>{" "}
        </span>
      ))}
    </p>
  );
}
