import { useId, useState } from "react";
import type { Speaker } from "@/corpus";
import { countWordingsOf } from "@/corpus/desk";
import { changeSpeaker, mergeSpeakers, textsIn, unknownSpeakerId } from "@/corpus/edit";
import { useLocale, useTranslation } from "@/i18n";
import { Name } from "@/parts/Name";
import { ToneMark } from "@/parts/speaker/ToneMark";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { useNameText } from "@/parts/use-name-text";
import { Button } from "@/ui/Button";
import { Segmented } from "@/ui/Segmented";
import { fieldClass } from "../../field";
import { useDesk } from "../DeskContext";
import { TextField } from "../TextField";

/** Everybody who speaks in the story: what they are called, what they are, and who of them are one. */
export function SpeakerList() {
  const { t } = useTranslation();
  const { story } = useDesk();
  const id = useId();
  const known = story.speakers.filter((speaker) => speaker.id !== unknownSpeakerId);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="font-reading text-heading font-bold">
        {t("desk.speakers")}
      </h2>
      <ul className="flex flex-col">
        {known.map((speaker) => (
          <li key={speaker.id}>
            <details className="border-t border-rule">
              <summary className="flex min-h-11 flex-wrap items-center gap-2">
                <ToneMark tone={toneOf(story, speaker.id)} />
                <Name of={speaker.name} />
                <span className="ms-auto text-note text-ink-2">
                  {t("desk.speakerMarks", { count: countWordingsOf(story, speaker.id) })}
                </span>
              </summary>
              <SpeakerFields speaker={speaker} others={known.filter((other) => other !== speaker)} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SpeakerFieldsProps {
  readonly speaker: Speaker;
  readonly others: readonly Speaker[];
}

function SpeakerFields({ speaker, others }: SpeakerFieldsProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const locale = useLocale();
  const { edit } = useDesk();
  const { id } = speaker;
  return (
    <div className="flex flex-col gap-3 pb-4">
      <TextField
        field={`speaker/${id}`}
        label={t("desk.speakerName")}
        value={localised(speaker.name)}
        edit={(story, name) => changeSpeaker(story, id, { name: textsIn(speaker.name, locale, name) })}
      />
      <TextField
        field={`role/${id}`}
        label={t("desk.speakerRole")}
        value={localised(speaker.role)}
        edit={(story, role) => changeSpeaker(story, id, { role: textsIn(speaker.role, locale, role) })}
      />
      <Segmented
        label={t("desk.speakerKind")}
        value={speaker.kind}
        onChange={(kind) => edit((story) => changeSpeaker(story, id, { kind }))}
        options={[
          { value: "person", label: t("desk.person") },
          { value: "body", label: t("desk.body") },
        ]}
      />
      {others.length > 0 && <SameSpeaker speaker={speaker} others={others} />}
    </div>
  );
}

/** Two that are one: what this one said is the other's then. */
function SameSpeaker({ speaker, others }: SpeakerFieldsProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const { edit } = useDesk();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const other = others.find((each) => each.id === chosen);
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-note text-ink-2">
        {t("desk.speakerSame")}
      </label>
      <div className="flex flex-wrap gap-2">
        <select
          id={id}
          className={`${fieldClass} min-w-0 grow`}
          value={other?.id ?? ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{t("desk.speakerSameNone")}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {nameText(each.name)}
            </option>
          ))}
        </select>
        <Button
          disabled={other === undefined}
          onClick={() => other !== undefined && edit((story) => mergeSpeakers(story, other.id, speaker.id))}
        >
          {t("desk.speakerMerge")}
        </Button>
      </div>
    </div>
  );
}
