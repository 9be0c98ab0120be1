import type { Suggestion } from "@/corpus/edit";
import { useFormat, useTranslation } from "@/i18n";

/** Puts into words why two statements are held to be one, or not. */
export function useReasonText(): (reason: Suggestion["reasons"][number]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const quoted = (words: readonly string[]) => format.list(words.map((word) => `«${word}»`));
  return (reason) => {
    switch (reason.kind) {
      case "same-speaker":
        return t("desk.why_sameSpeaker");
      case "same-order":
        return t("desk.why_sameOrder");
      case "alike":
        return t("desk.why_alike");
      case "rare-words":
        return t("desk.why_rareWords", { words: quoted(reason.words) });
      case "same-figures":
        return t("desk.why_sameFigures", { words: quoted(reason.figures) });
      case "same-names":
        return t("desk.why_sameNames", { words: quoted(reason.names) });
      case "other-figure":
        return t("desk.why_otherFigure", { one: reason.one, other: reason.other });
      case "other-name":
        return t("desk.why_otherName", { one: reason.one, other: reason.other });
      case "negation":
        return t("desk.why_negation", { word: reason.word });
    }
  };
}
