import { useEffect, useId, useRef, useState } from "react";
import type { SpeakerId } from "@/corpus";
import { type SpeakerChoice, unknownSpeakerId } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { SpeakerField } from "./text/SpeakerField";

interface WhoSpokeProps {
  /** Who is said to have spoken on either side. */
  readonly one: SpeakerId;
  readonly other: SpeakerId;
  readonly onAnswer: (choice: SpeakerChoice) => void;
  readonly onCancel: () => void;
}

/** Asks whose words they are before what is said of two speakers, or of one who is not known, becomes one. */
export function WhoSpoke({ one, other, onAnswer, onCancel }: WhoSpokeProps) {
  const { t } = useTranslation();
  const id = useId();
  const confirm = useRef<HTMLButtonElement>(null);
  const known = [one, other].find((speaker) => speaker !== unknownSpeakerId);
  const [choice, setChoice] = useState<SpeakerChoice>(
    known === undefined ? { kind: "unknown" } : { kind: "known", speaker: known },
  );
  useEffect(() => confirm.current?.focus(), []);
  const differ = one !== other && one !== unknownSpeakerId && other !== unknownSpeakerId;
  return (
    <section aria-labelledby={id} className="flex max-w-measure flex-col gap-3 border-s-4 border-rubric ps-4">
      <h3 id={id} className="text-ui font-semibold">
        {t("desk.whoSpoke")}
      </h3>
      <p className="text-note text-ink-2">{t(differ ? "desk.whoSpokeDiffer" : "desk.whoSpokeUnknown")}</p>
      <SpeakerField value={choice} onChange={setChoice} />
      <div className="flex flex-wrap gap-3">
        <Button ref={confirm} kind="strong" onClick={() => onAnswer(choice)}>
          {t("desk.whoSpokeGive")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("desk.cancel")}
        </Button>
      </div>
    </section>
  );
}
