import { Pin } from "lucide-react";
import { memo } from "react";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { WhyUnnamed } from "@/parts/WhyUnnamed";
import { WordingWords } from "../collated/WordingWords";
import type { OutletRow } from "../model/rows";
import { WordingWays } from "../WordingEntry";
import { FurtherWordings } from "./FurtherWordings";
import { referenceHint } from "./ReferenceHint";
import { RowFacts } from "./RowFacts";

interface ComparisonRowProps {
  readonly address: StatementAddress;
  readonly row: OutletRow;
  /** Whether it can be made the reference: there is another to compare it with, or the original. */
  readonly canChoose: boolean;
  /** Whether all its wordings are compared, so that none of them is folded. */
  readonly isWhole: boolean;
}

/** Whose row it is, and when that came out. The name is the way to make it the reference. */
function RowHead({ address, row: { outlet, chief }, canChoose }: Omit<ComparisonRowProps, "isWhole">) {
  const { t } = useTranslation();
  const format = useFormat();
  const { date, basis } = chief.article.published;
  const isReference = canChoose && address.base === outlet.id;
  return (
    <div>
      <h2 id={`row-${outlet.id}`} className="text-ui font-semibold">
        {canChoose ? (
          <AddressLink
            address={{ ...address, base: isReference ? null : outlet.id }}
            replace
            keepScroll
            aria-current={isReference ? "true" : undefined}
            aria-describedby={referenceHint}
            className="inline-block min-h-6 underline-offset-4 hover:underline"
          >
            <OutletName outlet={outlet} />
          </AddressLink>
        ) : (
          <OutletName outlet={outlet} />
        )}
      </h2>
      {isReference && (
        <p className="flex items-center gap-1 text-note">
          <Pin aria-hidden size={14} className="shrink-0" />
          <span>{t("compare.collated.isBase")}</span>
        </p>
      )}
      <p className="text-note text-ink-2">
        <span>{t("date.published", { day: format.shortDay(date) })}</span>
        {basis === "inferred" && <span>{` (${t("date.inferred")})`}</span>}
      </p>
      <WhyUnnamed outlet={outlet} />
    </div>
  );
}

/** One outlet: who, by which verb, in which words; then what else it has. */
export const ComparisonRow = memo(function ComparisonRow({
  address,
  row,
  canChoose,
  isWhole,
}: ComparisonRowProps) {
  const { outlet, chief, further } = row;
  return (
    <section
      aria-labelledby={`row-${outlet.id}`}
      data-outlet-row={outlet.id}
      data-article={chief.article.id}
      data-asked={address.outlet === outlet.id ? "" : undefined}
      className="comparison-row"
    >
      <RowHead address={address} row={row} canChoose={canChoose} />
      <div className="row-wording">
        <div>
          <RowFacts compared={chief} />
        </div>
        <div className="flex min-w-0 flex-col gap-1">
          <WordingWords compared={chief} inRow />
          <WordingWays address={address} outlet={outlet} compared={chief} />
        </div>
      </div>
      {further.length > 0 && (
        <FurtherWordings
          key={isWhole ? "whole" : "folded"}
          address={address}
          outlet={outlet}
          further={further}
          isWhole={isWhole}
        />
      )}
    </section>
  );
});
