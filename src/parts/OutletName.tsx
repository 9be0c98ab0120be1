import type { Outlet } from "@/corpus";
import { useLocalised } from "./use-localised";

interface OutletNameProps {
  readonly outlet: Outlet;
  readonly short?: boolean;
}

/** An outlet's name, isolated so that a Latin name keeps its own direction inside an Arabic sentence. */
export function OutletName({ outlet, short = false }: OutletNameProps) {
  const localised = useLocalised();
  return (
    <bdi className={outlet.named ? undefined : "text-ink-2"}>
      {localised(short ? outlet.short : outlet.name)}
    </bdi>
  );
}
