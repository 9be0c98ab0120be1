import type { ReactNode } from "react";

interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A choice that is on or off, told by a heavier edge and weight as well as by its pressed state. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className="inline-flex min-h-8 items-center gap-2 rounded-chip border border-rule bg-sheet px-3 text-note text-ink-2 hover:border-edge hover:text-ink aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:outline aria-pressed:outline-1 aria-pressed:outline-ink"
    >
      {children}
    </button>
  );
}
