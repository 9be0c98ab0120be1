import { useEffect, useRef } from "react";
import type { OutletId } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import type { OutletColumn } from "./model/comparison";

interface OutletSwitchProps {
  readonly address: StatementAddress;
  /** In the story's order, so that a choice does not move the choices. */
  readonly columns: readonly OutletColumn[];
}

const look =
  "inline-flex min-h-12 items-center border-b-2 border-transparent text-note whitespace-nowrap text-ink-2 aria-[current]:snap-center aria-[current]:border-rubric aria-[current]:font-semibold aria-[current]:text-ink";

/** On a phone: which outlet leads the stack. It stays at hand while the stack is scrolled. */
export function OutletSwitch({ address, columns }: OutletSwitchProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLElement>(null);
  const current = (outlet: OutletId | null) =>
    address.outlet === outlet ? { "aria-current": "true" as const } : {};

  // The choice in force stands in the middle of the row, so that its neighbours are in reach on both sides.
  useEffect(() => {
    const chosen = row.current?.querySelector(`[data-outlet="${address.outlet ?? ""}"]`);
    if (row.current === null || chosen === null || chosen === undefined) return;
    const within = row.current.getBoundingClientRect();
    const link = chosen.getBoundingClientRect();
    row.current.scrollLeft += link.x + link.width / 2 - (within.x + within.width / 2);
  }, [address.outlet]);

  return (
    <nav
      ref={row}
      aria-label={t("compare.switch")}
      className="sticky top-0 z-10 -mx-4 snap-x overflow-x-auto border-b border-rule bg-paper px-4 md:hidden print:hidden"
    >
      <ul className="flex w-max gap-5">
        <li data-outlet="">
          <AddressLink
            address={{ ...address, outlet: null }}
            {...current(null)}
            className={look}
            replace
            keepScroll
          >
            {t("compare.all")}
          </AddressLink>
        </li>
        {columns.map(({ outlet }) => (
          <li key={outlet.id} data-outlet={outlet.id}>
            <AddressLink
              address={{ ...address, outlet: outlet.id }}
              {...current(outlet.id)}
              className={look}
              replace
              keepScroll
            >
              <OutletName outlet={outlet} short />
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
