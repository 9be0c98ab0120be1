import { useEffect, useState } from "react";
import * as v from "valibot";
import { readStoryFragment, type StoryArrival, storyPrefix } from "@/corpus/export/story-link";
import { Told, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";

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

/** Takes a story's fragment out of the address, so that it stands neither on the screen nor in a link; null where there is none. */
function takeFragment(): string | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(storyPrefix)) return null;
  window.history.replaceState(window.history.state, "", pathname + search);
  return hash;
}

/** What has come in the address of the desk, then and while it is open. */
function useArrived(): [StoryArrival | null, () => void] {
  const [arrival, setArrival] = useState<StoryArrival | null>(null);
  useEffect(() => {
    async function look() {
      const fragment = takeFragment();
      if (fragment !== null) setArrival(await readStoryFragment(fragment));
    }
    const onChange = () => void look();
    onChange();
    window.addEventListener("hashchange", onChange);
    return () => window.removeEventListener("hashchange", onChange);
  }, []);
  return [arrival, () => setArrival(null)];
}

interface SentStoryProps {
  /** Reads a file as if the reader had chosen it. */
  readonly onFile: (file: File) => void;
}

/** A story that came in a link waits here until the reader takes it: anybody can make such a link. */
export function SentStory({ onFile }: SentStoryProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const [arrival, settle] = useArrived();
  if (arrival === null) return null;
  if (arrival.kind !== "file") {
    return (
      <section role="alert" className="flex flex-col items-start gap-3 border-s-4 border-rubric ps-4">
        <p>{t(`desk.sent_${arrival.kind}`)}</p>
        <Button onClick={settle}>{t("desk.sentSeen")}</Button>
      </section>
    );
  }
  const { text } = arrival;
  const title = claimedTitle(text);
  function take() {
    onFile(new File([text], t("desk.sentFile"), { type: "application/json" }));
    settle();
  }
  return (
    <section
      aria-labelledby="sent-story"
      className="flex flex-col items-start gap-3 border-s-4 border-rubric ps-4"
    >
      <h2 id="sent-story" className="text-ui font-semibold">
        {t("desk.sent")}
      </h2>
      {title !== null && (
        <p className="font-reading text-heading">
          <Told>{localised(title)}</Told>
        </p>
      )}
      <p className="text-note text-ink-2">{t("desk.sentHelp")}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="strong" onClick={take}>
          {t("desk.sentTake")}
        </Button>
        <Button onClick={settle}>{t("desk.sentLeave")}</Button>
      </div>
    </section>
  );
}
