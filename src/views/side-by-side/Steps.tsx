import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "@/i18n";

interface StepsProps {
  /** The place of the stop where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
}

const button =
  "inline-flex size-10 items-center justify-center rounded-chip text-ink-2 hover:text-ink aria-disabled:text-edge";

/** Goes through what both articles word, one by one. */
export function Steps({ position, of, onStep }: StepsProps) {
  const { t } = useTranslation();
  return (
    <fieldset
      aria-label={t("beside.steps")}
      className="fixed end-4 bottom-4 z-30 flex items-center rounded-chip border border-rule bg-sheet px-1 text-note text-ink-2 shadow-float print:hidden"
    >
      <button
        type="button"
        className={button}
        aria-label={t("beside.previous")}
        aria-disabled={position <= 1}
        onClick={() => onStep(-1)}
      >
        <ArrowUp aria-hidden size={20} />
      </button>
      <button
        type="button"
        className={button}
        aria-label={t("beside.next")}
        aria-disabled={position === of}
        onClick={() => onStep(1)}
      >
        <ArrowDown aria-hidden size={20} />
      </button>
      <span className="px-2 tabular-nums">
        {position === 0 ? t("count.places", { count: of }) : t("beside.position", { position, of })}
      </span>
    </fieldset>
  );
}
