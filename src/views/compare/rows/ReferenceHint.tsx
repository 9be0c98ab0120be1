import { Told, useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { useNameText } from "@/parts/use-name-text";
import type { OutletColumn } from "../model/comparison";

/** The id of the hint, which describes the names in the rows. */
export const referenceHint = "reference-hint";

interface ReferenceHintProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
}

/** Says which row the others are compared with, and how another becomes it. */
export function ReferenceHint({ address, columns }: ReferenceHintProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const reference = columns.find(({ outlet }) => outlet.id === address.base)?.outlet;
  return (
    <p id={referenceHint} className="py-2 text-note text-ink-2 print:hidden">
      <Told>
        {reference === undefined
          ? t("compare.rows.choose")
          : t("compare.rows.chosen", { outlet: nameText(reference.short) })}
      </Told>
    </p>
  );
}
