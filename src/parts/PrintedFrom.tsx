import { useTranslation } from "@/i18n";
import { useHydrated } from "@/ui/use-hydrated";
import { type Address, useHref } from "./address";

/** On paper: the address of what was printed. */
export function PrintedFrom({ address }: { readonly address: Address }) {
  const { t } = useTranslation();
  const href = useHref()(address);
  // Where the page will stand is not known when it is made beforehand.
  if (!useHydrated()) return null;
  return (
    <p className="hidden text-note text-ink-2 print:block">
      <span>{`${t("part.printedFrom")} `}</span>
      <bdi dir="ltr">{href}</bdi>
    </p>
  );
}
