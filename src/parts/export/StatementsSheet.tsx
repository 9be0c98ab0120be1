import { type Filter, narrow } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useStory } from "@/parts/StoryContext";
import { ExportSheet } from "./ExportSheet";
import { useFileTakings } from "./use-file-takings";

interface StatementsSheetProps {
  readonly filter: Filter;
  readonly href: string;
  readonly onClose: () => void;
}

/** Takes all statements away that the filter leaves, with the wordings that it leaves. */
export function StatementsSheet({ filter, href, onClose }: StatementsSheetProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const statements = narrow(story, filter).statements;
  const files = useFileTakings({ statements, statement: null, filter, href });
  return (
    <ExportSheet
      title={t("export.statementsTitle", { statements: t("count.statements", { count: statements.length }) })}
      groups={files}
      onClose={onClose}
    />
  );
}
