import { useRef, useState } from "react";
import type { Problem } from "@/corpus";
import { takeAnnotations } from "@/corpus/annotations";
import { edited } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";

/** So many of what was not taken are told one by one. */
const mostTold = 8;

interface Outcome {
  readonly taken: number;
  readonly problems: readonly Problem[];
}

/** Takes a file of Web Annotations into the story: a step that can be undone, which says what it left out and why. */
export function AnnotationField() {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function take(file: File | undefined) {
    if (file === undefined) return;
    const { story: grown, taken, problems } = takeAnnotations(story, await file.text(), file.name);
    if (taken > 0) edit(() => edited(grown));
    setOutcome({ taken, problems });
  }
  function open() {
    if (input.current === null) return;
    // The same file can be chosen once more, as when it was mended.
    input.current.value = "";
    input.current.click();
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <input
        ref={input}
        type="file"
        accept=".jsonld,.json,application/ld+json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={t("desk.annotations")}
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      <Button onClick={open}>{t("desk.annotations")}</Button>
      <p className="text-note text-ink-2">{t("desk.annotationsHelp")}</p>
      <p role="status" className="text-note">
        {outcome === null ? "" : t("desk.annotationsTaken", { count: outcome.taken })}
      </p>
      {outcome !== null && outcome.problems.length > 0 && (
        <div className="text-note">
          <p>{t("desk.annotationsLeft", { count: outcome.problems.length })}</p>
          <ul dir="ltr" className="list-disc ps-5 text-ink-2">
            {outcome.problems.slice(0, mostTold).map(({ path, reason }) => (
              <li key={`${path} ${reason}`}>{`${path} ${reason}`}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
