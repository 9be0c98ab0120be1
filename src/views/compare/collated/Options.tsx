import { ChevronDown, SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { lightKinds, type StatementAddress } from "@/parts/address";

interface OptionsProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Whether an address asks for something that is chosen here, so that the choice is in sight from the beginning. */
export function isChosen({ view, all, hidden }: StatementAddress): boolean {
  const usual = hidden.length === lightKinds.length && lightKinds.every((kind) => hidden.includes(kind));
  return view !== "rows" || all || !usual;
}

/** The views, the kinds of difference and the choice of wordings: one press away, and out of the way. */
export function Options({ open, onOpen, children }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <details
      className="group/options open:basis-full"
      open={open}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-10 list-none items-center gap-2 rounded-lg border border-edge bg-sheet px-3 text-note text-ink hover:border-ink">
        <SlidersHorizontal aria-hidden size={16} />
        <span>{t("compare.options")}</span>
        <ChevronDown aria-hidden size={16} className="group-open/options:rotate-180" />
      </summary>
      <div className="flex flex-col gap-2 py-3">{children}</div>
    </details>
  );
}
