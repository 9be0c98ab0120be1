import { memo } from "react";
import type { Outlet } from "@/corpus";
import { directionOfName, useLocale } from "@/i18n";
import { useLocalised } from "./use-localised";

interface OutletNameProps {
  readonly outlet: Outlet;
  readonly short?: boolean;
}

/** An outlet's name in the interface's language, isolated from the sentence that it stands in. */
export const OutletName = memo(function OutletName({ outlet, short = false }: OutletNameProps) {
  const localised = useLocalised();
  const locale = useLocale();
  const name = localised(short ? outlet.short : outlet.name);
  return (
    <bdi
      lang={locale}
      dir={directionOfName(name, locale)}
      className={outlet.named ? undefined : "text-ink-2"}
    >
      {name}
    </bdi>
  );
});
