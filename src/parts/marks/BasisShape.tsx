import type { Basis } from "@/corpus";

/** A tick for what was checked, an open square of dashes for what was found. Decorative: words stand beside it. */
export function BasisShape({ basis }: { readonly basis: Basis }) {
  return (
    <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14" className="shrink-0">
      {basis === "checked" ? (
        <path d="M-5 .5-1.5 4 5-4" className="fill-none stroke-current" strokeWidth="2" />
      ) : (
        <path
          d="M-4.5-4.5h9v9h-9Z"
          className="fill-none stroke-current"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
