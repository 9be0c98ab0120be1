/** The look of what is written or chosen in: a rule below, the sheet behind. */
export const fieldClass =
  "min-h-10 w-full rounded-lg border border-edge bg-sheet px-3 py-1.5 text-ui text-ink hover:border-ink";
