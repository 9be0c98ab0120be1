import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslation } from "@/i18n";
import type { Edge } from "./EdgeHandles";

interface EdgeStepsProps {
  readonly dir: "rtl" | "ltr";
  readonly onStep: (edge: Edge, step: 1 | -1) => void;
}

const edges = ["start", "end"] as const;

const button = "inline-flex size-10 items-center justify-center text-ink-2 hover:text-ink";

/** Moves the edges a word at a time: for a hand that does not drag, and for the keyboard. */
export function EdgeSteps({ dir, onStep }: EdgeStepsProps) {
  const { t } = useTranslation();
  const [back, on] = dir === "rtl" ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <div dir={dir} className="flex flex-wrap gap-x-6 gap-y-2">
      {edges.map((edge) => (
        <fieldset key={edge} aria-label={t(`desk.handle_${edge}`)} className="flex items-center">
          <span aria-hidden="true" className="pe-2 text-note text-ink-2">
            {t(`desk.edge_${edge}`)}
          </span>
          {(
            [
              [-1, back],
              [1, on],
            ] as const
          ).map(([step, Icon]) => (
            <button
              key={step}
              type="button"
              className={`${button} ${step === -1 ? "rounded-s-lg border border-edge" : "rounded-e-lg border border-s-0 border-edge"}`}
              aria-label={t(step === -1 ? `desk.edgeBack_${edge}` : `desk.edgeOn_${edge}`)}
              onClick={() => onStep(edge, step)}
            >
              <Icon aria-hidden size={20} />
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
