import type { Wording } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { EnglishLine } from "./EnglishLine";
import { NoteText } from "./NoteText";
import { useLocalised } from "./use-localised";

/** What is to be said below a wording's words: their English, why they are given to the speaker where nobody says so, and what was noted. */
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
      <NoteText note={wording.note} />
    </>
  );
}
