import type { Wording } from "@/corpus";
import { useLocale, useTranslation } from "@/i18n";

interface EnglishLineProps {
  readonly wording: Pick<Wording, "english">;
  /** Whether it is set as large as a heading, where it is what a page is opened for. */
  readonly large?: boolean;
}

/**
 * A wording in English under its Arabic, told to be ours: for who reads the interface in English. Nothing in Arabic, or
 * where there is none.
 */
export function EnglishLine({ wording: { english }, large = false }: EnglishLineProps) {
  const { t } = useTranslation();
  if (useLocale() !== "en" || english === undefined) return null;
  return (
    <p lang="en" dir="ltr" className={`max-w-measure text-ink-2 ${large ? "text-heading" : "text-ui"}`}>
      <span className="text-note">{`${t("wording.ourEnglish")} `}</span>
      <span className="whitespace-pre-line text-ink">{english}</span>
    </p>
  );
}
