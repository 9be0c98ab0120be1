import { useTranslation } from "@/i18n";
import { StepPair } from "@/ui/StepPair";

interface StatementStepsProps {
  /** The place of the mark where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Goes through the statements of the text one by one. */
export function StatementSteps(props: StatementStepsProps) {
  const { t } = useTranslation();
  const { position, of } = props;
  return (
    <StepPair label={t("reader.steps")} previous={t("reader.previous")} next={t("reader.next")} {...props}>
      {position === 0 ? t("counted.wordings", { count: of }) : t("reader.position", { position, of })}
    </StepPair>
  );
}
