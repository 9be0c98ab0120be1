import { useTranslation } from "@/i18n";
import { type Address, useHref } from "./address";

/** On paper: the address of what was printed. */
export function PrintedFrom({ address }: { readonly address: Address }) {
  const { t } = useTranslation();
  return (
    <p className="hidden text-note text-ink-2 print:block">
      {t("part.printedFrom")} <bdi dir="ltr">{useHref()(address)}</bdi>
    </p>
  );
}
