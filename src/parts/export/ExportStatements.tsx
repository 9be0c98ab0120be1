import { lazy } from "react";
import type { Filter } from "@/corpus";
import { useTranslation } from "@/i18n";
import { ExportButton } from "./ExportButton";

const StatementsSheet = lazy(() =>
  import("./StatementsSheet").then(({ StatementsSheet }) => ({ default: StatementsSheet })),
);

/** Opens the ways to take away all statements that the filter leaves. What they need is loaded then. */
export function ExportStatements({ filter, href }: { readonly filter: Filter; readonly href: string }) {
  const { t } = useTranslation();
  return (
    <ExportButton label={t("export.statements")}>
      {(close) => <StatementsSheet filter={filter} href={href} onClose={close} />}
    </ExportButton>
  );
}
