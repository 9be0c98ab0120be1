import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Outlet } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import type { ComparedWording } from "../model/comparison";
import { WordingEntry } from "../WordingEntry";

interface FurtherWordingsProps {
  readonly address: StatementAddress;
  readonly outlet: Outlet;
  readonly further: readonly ComparedWording[];
  /** Whether they are compared too, so that they stand open. */
  readonly isWhole: boolean;
}

/** What else an outlet has of the statement, folded under the wording that is compared. */
export function FurtherWordings({ address, outlet, further, isWhole }: FurtherWordingsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(isWhole);
  return (
    <details
      className="row-further group/further"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-8 list-none items-center gap-1 text-note font-semibold text-ink-2 hover:text-ink">
        <span>{t("compare.rows.further", { count: further.length })}</span>
        <ChevronDown aria-hidden size={16} className="group-open/further:rotate-180 print:hidden" />
      </summary>
      <div>
        <ol className="flex flex-col divide-y divide-rule border-s-2 border-rule ps-4">
          {further.map((compared) => (
            <li key={compared.key} data-article={compared.article.id} className="py-3 first:pt-1 last:pb-1">
              <WordingEntry address={address} outlet={outlet} compared={compared} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
