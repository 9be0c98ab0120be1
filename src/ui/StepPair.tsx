import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

interface StepPairProps {
  /** What is gone through, for a screen reader. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** The place where the reader is, from 1; 0 before any has been reached. */
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
  /** Where the reader is, in words. */
  readonly children: ReactNode;
}

const button =
  "inline-flex size-10 items-center justify-center rounded-chip text-ink-2 hover:text-ink aria-disabled:text-edge";

/** Goes through the places of a text one by one. */
export function StepPair({ label, previous, next, position, of, onStep, children }: StepPairProps) {
  return (
    <fieldset aria-label={label} className="flex items-center text-note text-ink-2 print:hidden">
      <button
        type="button"
        className={button}
        aria-label={previous}
        aria-disabled={position === 1}
        onClick={() => onStep(-1)}
      >
        <ArrowUp aria-hidden size={20} />
      </button>
      <button
        type="button"
        className={button}
        aria-label={next}
        aria-disabled={position === of}
        onClick={() => onStep(1)}
      >
        <ArrowDown aria-hidden size={20} />
      </button>
      <span className="px-1 tabular-nums">{children}</span>
    </fieldset>
  );
}
