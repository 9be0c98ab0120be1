import { useState } from "react";
import type { SpeakerId } from "@/corpus";
import { countWordingsOf } from "@/corpus/desk";
import { mergeSpeakers, setSpeaker, unknownSpeakerId } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { useNameText } from "@/parts/use-name-text";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import { SpeakerField } from "./SpeakerField";

/** Who spoke at the chosen mark; where that is put right, the same is offered for all else that was given to the one before. */
export function SpeakerOfMark({ mark: { statement, ref } }: { readonly mark: DeskMark }) {
  const { edit } = useDesk();
  const [before, setBefore] = useState<SpeakerId | null>(null);
  return (
    <>
      <SpeakerField
        value={{ kind: "known", speaker: statement.speaker }}
        onChange={(choice) => {
          setBefore(statement.speaker);
          edit((story) => setSpeaker(story, statement.id, choice, ref));
        }}
      />
      {before !== null && <SameForOthers before={before} now={statement.speaker} />}
    </>
  );
}

interface SameForOthersProps {
  readonly before: SpeakerId;
  readonly now: SpeakerId;
}

/** Nobody known is many: of those nothing is offered. */
function SameForOthers({ before, now }: SameForOthersProps) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const { story, edit } = useDesk();
  const from = story.speakers.find(({ id }) => id === before);
  const to = story.speakers.find(({ id }) => id === now);
  const left = countWordingsOf(story, before);
  const isAnybody = before === unknownSpeakerId || now === unknownSpeakerId;
  if (from === undefined || to === undefined || before === now || left === 0 || isAnybody) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 border-s-4 border-rubric ps-3 text-ui">
      <p>{t("desk.othersOf", { count: left, from: nameText(from.name), to: nameText(to.name) })}</p>
      <Button onClick={() => edit((current) => mergeSpeakers(current, now, before))}>
        {t("desk.othersGive")}
      </Button>
    </div>
  );
}
