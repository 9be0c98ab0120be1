import type { ReactNode } from "react";

interface LabelledGroupProps {
  readonly label: string;
  /** Hides the label from sight where its surroundings say it already. */
  readonly hideLabel?: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Controls that belong together, in one row with their label. No legend: WebKit sets that above the row, whatever the style
 * says.
 */
export function LabelledGroup({ label, hideLabel = false, className, children }: LabelledGroupProps) {
  return (
    <fieldset aria-label={label} className={`flex flex-wrap items-center ${className}`}>
      {!hideLabel && (
        <span aria-hidden="true" className="pe-1 text-note text-ink-2">
          {label}
        </span>
      )}
      {children}
    </fieldset>
  );
}
