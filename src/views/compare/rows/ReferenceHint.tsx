import type { OriginalPassage } from "@/corpus/original";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, originalBase, type StatementAddress } from "@/parts/address";
import { useNameText } from "@/parts/use-name-text";
import { passageAsBase } from "../model/collated-wordings";
import type { OutletColumn } from "../model/comparison";

/** The id of the hint, which describes the names in the rows. */
export const referenceHint = "reference-hint";

interface ReferenceHintProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
  readonly passages: readonly OriginalPassage[] | null;
}

/** Says which row the others are compared with, and how another becomes it, or the original where it has the statement. */
export function ReferenceHint({ address, columns, passages }: ReferenceHintProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const reference = columns.find(({ outlet }) => outlet.id === address.base)?.outlet;
  const chosen = passageAsBase(passages, address.base);
  const [offered] = passages ?? [];
  // An address may ask for an original that does not have this statement, from one that it has.
  const isMissing = address.base !== null && reference === undefined && chosen === null && passages !== null;
  if (columns.length < 2 && offered === undefined && !isMissing) return <span />;
  const hint =
    chosen !== null
      ? t("compare.rows.chosen", { outlet: t("original.title") })
      : reference !== undefined
        ? t("compare.rows.chosen", { outlet: nameText(reference.short) })
        : columns.length > 1
          ? t("compare.rows.choose")
          : "";
  return (
    <div className="flex flex-wrap items-center gap-x-4 py-2 text-note text-ink-2 print:hidden">
      <p id={referenceHint}>
        {isMissing && <span>{`${t("compare.rows.notInOriginal")} `}</span>}
        <Told>{hint}</Told>
      </p>
      {chosen === null && offered !== undefined && (
        <AddressLink
          address={{ ...address, base: originalBase(offered.original.id) }}
          replace
          keepScroll
          className="inline-flex min-h-8 items-center font-semibold text-ink underline underline-offset-4"
        >
          {t("compare.rows.withOriginal")}
        </AddressLink>
      )}
    </div>
  );
}
