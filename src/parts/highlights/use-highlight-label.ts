import type { ShownHighlight } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useLocalised } from "../use-localised";

/** What kind of difference a highlight is, in a few words, with what it is about. */
export function useHighlightLabel(): (highlight: Pick<ShownHighlight, "kind" | "about">) => string {
  const { t } = useTranslation();
  const localised = useLocalised();
  return ({ kind, about }) => t(`highlight.${kind}`, { about: about === undefined ? "" : localised(about) });
}
