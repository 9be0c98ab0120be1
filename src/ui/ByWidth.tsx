import type { ReactNode } from "react";
import { useMediaQuery } from "./use-media-query";

/** The widths at which a layout changes, as the style sheet has them. */
const steps = {
  sm: { query: "(min-width: 40rem)", belowOnly: "sm:hidden", fromOnly: "max-sm:hidden" },
  md: { query: "(min-width: 48rem)", belowOnly: "md:hidden", fromOnly: "max-md:hidden" },
  lg: { query: "(min-width: 64rem)", belowOnly: "lg:hidden", fromOnly: "max-lg:hidden" },
} as const;

interface ByWidthProps {
  readonly step: keyof typeof steps;
  /** What stands below that width. */
  readonly narrow: ReactNode;
  /** What stands from that width on. */
  readonly wide: ReactNode;
}

/**
 * One of two layouts, by the width of the window. In a page that is made beforehand the width is not known yet: there
 * both stand and the style sheet shows the one that fits, so that nothing moves when the app takes over.
 */
export function ByWidth({ step, narrow, wide }: ByWidthProps) {
  const { query, belowOnly, fromOnly } = steps[step];
  const isWide = useMediaQuery(query);
  return (
    <>
      {isWide !== true && <div className={isWide === null ? belowOnly : undefined}>{narrow}</div>}
      {isWide !== false && <div className={isWide === null ? fromOnly : undefined}>{wide}</div>}
    </>
  );
}
