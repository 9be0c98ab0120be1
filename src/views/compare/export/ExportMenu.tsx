import { lazy } from "react";
import type { Statement } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { ExportButton } from "@/parts/export/ExportButton";

const ComparisonSheet = lazy(() =>
  import("./ComparisonSheet").then(({ ComparisonSheet }) => ({ default: ComparisonSheet })),
);

interface ExportMenuProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

/** Opens the ways to take a comparison away. What they need is loaded then. */
export function ExportMenu({ statement, address }: ExportMenuProps) {
  const { t } = useTranslation();
  return (
    <ExportButton label={t("export.open")}>
      {(close) => <ComparisonSheet statement={statement} address={address} onClose={close} />}
    </ExportButton>
  );
}
