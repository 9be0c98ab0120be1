import type { ReactNode } from "react";

// The icons of the very first screen, drawn here so that it need not load a library of them.

interface IconProps {
  readonly size: number;
}

function Icon({ size, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      {children}
    </svg>
  );
}

/** Two sliders. */
export function SettingsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 8h4M14 8h6M4 16h6M16 16h4" />
      <circle cx="11" cy="8" r="3" />
      <circle cx="13" cy="16" r="3" />
    </Icon>
  );
}

/** A lens. */
export function SearchIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="11" cy="11" r="7" />
      <path d="m16 16 5 5" />
    </Icon>
  );
}

/** Lines that grow fewer. */
export function FilterIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 6h18M7 12h10M10 18h4" />
    </Icon>
  );
}
