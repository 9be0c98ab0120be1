import type { Mode } from "@/corpus";

interface CoverageMarkProps {
  readonly mode: Mode | null;
  /** A statement that also stands in the headline carries a roof over its mark. */
  readonly inHeadline?: boolean;
  /** The outlet says otherwise somewhere. */
  readonly contrary?: boolean;
  readonly size?: number;
}

// Told apart by form alone: full, half, hollow, a roof without a circle, a dot.
function Body({ mode }: { readonly mode: Mode | null }) {
  switch (mode) {
    case "direct":
      return <circle cx="12" cy="14" r="6" className="fill-current" />;
    case "mixed":
      return (
        <>
          <circle cx="12" cy="14" r="5.25" className="fill-none stroke-current" strokeWidth="1.5" />
          <path d="M12 8a6 6 0 0 1 0 12Z" className="fill-current" />
        </>
      );
    case "indirect":
      return <circle cx="12" cy="14" r="5.25" className="fill-none stroke-current" strokeWidth="1.5" />;
    case "headline":
      return <path d="M5.5 17 12 10.5 18.5 17" className="fill-none stroke-current" strokeWidth="1.75" />;
    case null:
      return <circle cx="12" cy="14" r="1.25" className="fill-ink-2" />;
  }
}

/** The mark of one outlet's cover of one statement. Decorative: its cell says the same in words. */
export function CoverageMark({ mode, inHeadline = false, contrary = false, size = 24 }: CoverageMarkProps) {
  const roof = inHeadline && mode !== null && mode !== "headline";
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      className="inline-block shrink-0 align-middle"
    >
      <Body mode={mode} />
      {roof && <path d="M7 5.5 12 2l5 3.5" className="fill-none stroke-current" strokeWidth="1.5" />}
      {contrary && (
        <path d="M2 12h5M2 16h5M6 9.5 3 18.5" className="fill-none stroke-rubric" strokeWidth="1.5" />
      )}
    </svg>
  );
}
