import type { Wording } from "@/corpus";
import { Told, useLocale, useTranslation } from "@/i18n";
import { useLocalised } from "./use-localised";

interface EnglishLineProps {
  readonly wording: Pick<Wording, "english">;
}

/**
 * A wording in English under its Arabic, told to be ours: for who reads the interface in English. Nothing in Arabic, or
 * where there is none.
 */
export function EnglishLine({ wording: { english } }: EnglishLineProps) {
  const { t } = useTranslation();
  if (useLocale() !== "en" || english === undefined) return null;
  return (
    <p lang="en" dir="ltr" className="max-w-measure text-ui text-ink-2">
      <span className="text-note">{`${t("wording.ourEnglish")} `}</span>
      <span className="whitespace-pre-line text-ink">{english}</span>
    </p>
  );
}

/** What is to be said below a wording's words: their English, and why they are given to the speaker where nobody says so. */
export function WordingNotes({ wording }: { readonly wording: Wording }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <>
      <EnglishLine wording={wording} />
      {wording.inferred !== undefined && (
        <p className="max-w-measure text-note text-ink-2">
          <strong className="font-semibold">{t("wording.inferred")}</strong>{" "}
          <Told>{localised(wording.inferred)}</Told>
        </p>
      )}
    </>
  );
}
