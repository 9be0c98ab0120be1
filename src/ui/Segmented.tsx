import { useId } from "react";
import { LabelledGroup } from "./LabelledGroup";

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Hides the label from sight where its surroundings say it already. */
  readonly hideLabel?: boolean;
}

/** One choice of a few, all in sight: native radio buttons, so that arrow keys follow the direction. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel = false,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <LabelledGroup label={label} hideLabel={hideLabel} className="gap-x-3 gap-y-1">
      <div className="inline-flex overflow-clip rounded-lg border border-edge">
        {options.map((option) => (
          <label
            key={option.value}
            className="cursor-pointer border-s border-edge bg-sheet px-3 py-1.5 text-note text-ink-2 first:border-s-0 hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </LabelledGroup>
  );
}
