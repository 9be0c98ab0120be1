import { useState } from "react";
import type { SpeakerChoice } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { SpeakerField } from "../text/SpeakerField";

interface WhoElseProps {
  readonly onAnswer: (choice: SpeakerChoice) => void;
  readonly onCancel: () => void;
}

/** Who said it, where it was not the one whom the engine has found. */
export function WhoElse({ onAnswer, onCancel }: WhoElseProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<SpeakerChoice>({ kind: "unknown" });
  return (
    <div className="flex max-w-measure flex-col gap-3 border-s-4 border-rubric ps-4">
      <SpeakerField value={choice} onChange={setChoice} />
      <div className="flex flex-wrap gap-3">
        <Button kind="strong" onClick={() => onAnswer(choice)}>
          {t("desk.othersGive")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("desk.cancel")}
        </Button>
      </div>
    </div>
  );
}
