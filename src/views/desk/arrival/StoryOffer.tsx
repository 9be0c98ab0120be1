import { useState } from "react";
import * as v from "valibot";
import { Told, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";
import { type Bringable, droppedFile } from "../intake/use-bringing";

/** What a file claims to be called; nothing else of it is looked at before the reader has taken it. */
const Titled = v.object({ title: v.object({ ar: v.string(), en: v.string() }) });

function claimedTitle(text: string) {
  try {
    const read = v.safeParse(Titled, JSON.parse(text));
    return read.success ? read.output.title : null;
  } catch {
    return null;
  }
}

interface StoryOfferProps {
  /** The story's file, as it came in a link. */
  readonly text: string;
  readonly bring: (inputs: readonly Bringable[]) => void;
  readonly onDone: () => void;
}

/** A story that came in a link waits here until the reader takes it, as the file that it is: anybody can make such a link. */
export function StoryOffer({ text, bring, onDone }: StoryOfferProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const [taking, setTaking] = useState(false);
  const title = claimedTitle(text);
  function take() {
    setTaking(true);
    const file = new File([text], t("desk.sentFile"), { type: "application/json" });
    bring([
      droppedFile(file, (taken) => {
        // What could not be read stays.
        if (taken) onDone();
        else setTaking(false);
      }),
    ]);
  }
  return (
    <>
      {title !== null && (
        <p className="font-reading text-heading">
          <Told>{localised(title)}</Told>
        </p>
      )}
      <p className="text-note text-ink-2">{t("desk.sentHelp")}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="strong" disabled={taking} onClick={take}>
          {t("desk.sentTake")}
        </Button>
        <Button disabled={taking} onClick={onDone}>
          {t("desk.sentLeave")}
        </Button>
      </div>
    </>
  );
}
