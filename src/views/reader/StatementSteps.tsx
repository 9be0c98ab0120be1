import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "@/i18n";

interface StatementStepsProps {
  /** The place of the mark where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

const button =
  "inline-flex size-10 items-center justify-center rounded-chip text-ink-2 hover:text-ink aria-disabled:text-edge";

/** Goes through the statements of the text one by one. */
export function StatementSteps({ position, of, onStep }: StatementStepsProps) {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t("reader.steps")} className="flex items-center text-note text-ink-2 print:hidden">
      <button
        type="button"
        className={button}
        aria-label={t("reader.previous")}
        aria-disabled={position === 1}
        onClick={() => onStep(-1)}
      >
        <ArrowUp aria-hidden size={20} />
      </button>
      <button
        type="button"
        className={button}
        aria-label={t("reader.next")}
        aria-disabled={position === of}
        onClick={() => onStep(1)}
      >
        <ArrowDown aria-hidden size={20} />
      </button>
      <span className="px-1 tabular-nums">
        {position === 0 ? t("count.wordings", { count: of }) : t("reader.position", { position, of })}
      </span>
    </fieldset>
  );
}
