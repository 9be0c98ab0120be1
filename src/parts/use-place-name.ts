import type { PlaceInArticle } from "@/corpus";
import { useTranslation } from "@/i18n";

/** Says where in its article a wording stands: the headline, the third paragraph of twelve. */
export function usePlaceName(): (place: PlaceInArticle) => string {
  const { t } = useTranslation();
  return ({ kind, index, of }) => {
    if (kind === "paragraph") return t("compare.paragraphOf", { number: index, of });
    if (kind === "headline") return t("compare.headline");
    return of === 1 ? t("compare.subheading") : t("compare.subheadingOf", { number: index, of });
  };
}
