import { useTranslation } from "@/i18n";
import type { MatrixCell } from "./matrix";

/** Says a cell of the matrix in words: how the outlet words the statement, and whether it says otherwise. */
export function useCoverageText(): (cell: Pick<MatrixCell, "coverage" | "contrary">) => string {
  const { t } = useTranslation();
  return ({ coverage: { mode, inHeadline }, contrary }) => {
    const how =
      mode === null
        ? t("coverage.none")
        : mode === "headline"
          ? t("coverage.headlineOnly")
          : [t(`mode.${mode}`), ...(inHeadline ? [t("coverage.alsoHeadline")] : [])].join(t("story.and"));
    return contrary ? [how, t("coverage.contrary")].join(t("story.and")) : how;
  };
}
