import type { HighlightKind, ShownHighlight } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useLocalised } from "../use-localised";

const labels = {
  figure: "highlight.figure",
  contradiction: "highlight.contradiction",
  polarity: "highlight.polarity",
  wrongName: "highlight.wrongName",
  stressed: "highlight.stressed",
  distance: "highlight.distance",
  cue: "highlight.cue",
  otherName: "highlight.otherName",
} as const satisfies Record<HighlightKind, string>;

/** What kind of difference a highlight is, in a few words, with what it is about. */
export function useHighlightLabel(): (highlight: Pick<ShownHighlight, "kind" | "about">) => string {
  const { t } = useTranslation();
  const localised = useLocalised();
  return ({ kind, about }) => t(labels[kind], { about: about === undefined ? "" : localised(about) });
}
