import type { DraftWarning } from "@/corpus/found";
import { useFormat, useTranslation } from "@/i18n";

/** Says what the reader may want to look at before an article is used. */
export function useWarningText(): (warning: DraftWarning) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (warning) => {
    switch (warning.kind) {
      case "not-arabic":
        return t("desk.warn_notArabic", { share: format.percent(warning.share) });
      case "short":
        return t("desk.warn_short", { count: warning.words });
      case "long-line":
        return t("desk.warn_longLine", { characters: format.number(warning.characters) });
      case "cut":
        return t("desk.warn_cut");
      case "summary":
        return t("desk.warn_summary");
      case "order":
        return t("desk.warn_order", { count: warning.pages });
      case "teasers":
        return t("desk.warn_teasers", { count: warning.count });
      case "encoding":
        return t("desk.warn_encoding", { encoding: `\u2068${warning.encoding}\u2069` });
    }
  };
}
