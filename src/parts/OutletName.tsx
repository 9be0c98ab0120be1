import { memo } from "react";
import type { Outlet } from "@/corpus";
import { Name } from "./Name";

interface OutletNameProps {
  readonly outlet: Outlet;
  readonly short?: boolean;
}

/** An outlet's name; set back where the outlet could not be named from its own article. */
export const OutletName = memo(function OutletName({ outlet, short = false }: OutletNameProps) {
  return <Name of={short ? outlet.short : outlet.name} className={outlet.named ? undefined : "text-ink-2"} />;
});
