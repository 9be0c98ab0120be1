import { commonBasis, hasFoundWordings } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useStory } from "@/parts/StoryContext";
import type { MatrixCell } from "./matrix";

/**
 * Says a cell of the matrix in words: how the outlet words the statement, whether it says otherwise, and whether a
 * person has checked that where the story has what nobody has.
 */
export function useCoverageText(): (cell: Pick<MatrixCell, "coverage" | "contrary">) => string {
  const { t } = useTranslation();
  const { story } = useStory();
  const telling = hasFoundWordings(story);
  return ({ coverage: { mode, inHeadline, wordings }, contrary }) => {
    const how =
      mode === null
        ? t("coverage.none")
        : mode === "headline"
          ? t("coverage.headlineOnly")
          : [t(`mode.${mode}`), ...(inHeadline ? [t("coverage.alsoHeadline")] : [])].join(t("story.and"));
    const basis = telling ? commonBasis(wordings) : null;
    return [
      how,
      ...(contrary ? [t("coverage.contrary")] : []),
      ...(basis === null ? [] : [t(`basis.${basis}`)]),
    ].join(t("story.and"));
  };
}
