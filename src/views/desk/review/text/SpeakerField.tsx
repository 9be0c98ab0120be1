import { useId, useState } from "react";
import { type SpeakerChoice, unknownSpeakerId } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { useNameText } from "@/parts/use-name-text";
import { usePaperText } from "@/shelf/papers";
import { Button } from "@/ui/Button";
import { Segmented } from "@/ui/Segmented";
import { fieldClass } from "../../field";
import { useDesk } from "../DeskContext";

interface SpeakerFieldProps {
  readonly value: SpeakerChoice;
  readonly onChange: (choice: SpeakerChoice) => void;
}

const unknownValue = "?";
const newValue = "+";

/** Whose words they are: one of the story's speakers, somebody new, or somebody who cannot be told. */
export function SpeakerField({ value, onChange }: SpeakerFieldProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const { story } = useDesk();
  const id = useId();
  const [naming, setNaming] = useState(false);
  const speakers = story.speakers.filter((speaker) => speaker.id !== unknownSpeakerId);
  const current = value.kind === "known" && value.speaker !== unknownSpeakerId ? value.speaker : unknownValue;

  function choose(chosen: string) {
    setNaming(chosen === newValue);
    if (chosen === unknownValue) onChange({ kind: "unknown" });
    const known = speakers.find((speaker) => speaker.id === chosen);
    if (known !== undefined) onChange({ kind: "known", speaker: known.id });
  }
  const named = value.kind === "person" || value.kind === "body";
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-note text-ink-2">
        {t("desk.speaker")}
      </label>
      <select
        id={id}
        className={fieldClass}
        value={naming || named ? newValue : current}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {nameText(speaker.name)}
          </option>
        ))}
        <option value={unknownValue}>{t("desk.speakerUnknown")}</option>
        <option value={newValue}>{named ? value.name : t("desk.speakerNew")}</option>
      </select>
      {naming && (
        <NewSpeaker
          onName={(choice) => {
            onChange(choice);
            setNaming(false);
          }}
        />
      )}
    </div>
  );
}

function NewSpeaker({ onName }: { readonly onName: (choice: SpeakerChoice) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { story } = useDesk();
  const [name, setName] = usePaperText(`speaker-name/${story.id}`);
  const [kind, setKind] = useState<"person" | "body">("person");
  return (
    <form
      className="flex flex-col gap-2 border-s-2 border-rule ps-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onName({ kind, name });
        setName("");
      }}
    >
      <label htmlFor={id} className="text-note text-ink-2">
        {t("desk.speakerName")}
      </label>
      <input
        id={id}
        dir="auto"
        className={fieldClass}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Segmented
        hideLabel
        label={t("desk.speakerKind")}
        value={kind}
        onChange={setKind}
        options={[
          { value: "person", label: t("desk.person") },
          { value: "body", label: t("desk.body") },
        ]}
      />
      <Button type="submit" className="self-start">
        {t("desk.speakerGive")}
      </Button>
    </form>
  );
}
