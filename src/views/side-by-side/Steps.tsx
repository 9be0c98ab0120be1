import { useTranslation } from "@/i18n";
import { FootBar } from "@/ui/FootBar";
import { StepPair } from "@/ui/StepPair";

interface StepsProps {
  /** The place of the stop where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Goes through what both articles word, one by one. */
export function Steps(props: StepsProps) {
  const { t } = useTranslation();
  const { position, of } = props;
  return (
    <FootBar>
      <StepPair label={t("beside.steps")} previous={t("beside.previous")} next={t("beside.next")} {...props}>
        {position === 0 ? t("count.places", { count: of }) : t("beside.position", { position, of })}
      </StepPair>
    </FootBar>
  );
}
