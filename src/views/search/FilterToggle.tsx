import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { FilterIcon } from "@/ui/icons";

interface FilterToggleProps {
  /** The id of what it opens. */
  readonly panel: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** On narrow screens: opens and closes the choices, for which a wide one has room. */
export function FilterToggle({ panel, open, onOpen, children }: FilterToggleProps) {
  return (
    <Button
      kind="quiet"
      className="-ms-3 lg:hidden"
      aria-expanded={open}
      aria-controls={panel}
      onClick={() => onOpen(!open)}
    >
      <FilterIcon size={18} />
      {children}
    </Button>
  );
}
