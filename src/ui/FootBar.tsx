import type { ReactNode } from "react";

const fixed = "fixed inset-x-0 bottom-0 z-30 flex justify-center border-t border-rule bg-paper print:hidden";
const inPlaceWhenWide = "lg:static lg:z-auto lg:justify-start lg:border-t-0";

interface FootBarProps {
  /** On a wide screen it stands where it is written. */
  readonly narrowOnly?: boolean;
  readonly children: ReactNode;
}

/** A bar over the foot of the window, off the text, within a thumb's reach. */
export function FootBar({ narrowOnly = false, children }: FootBarProps) {
  return <div className={narrowOnly ? `${fixed} ${inPlaceWhenWide}` : fixed}>{children}</div>;
}
