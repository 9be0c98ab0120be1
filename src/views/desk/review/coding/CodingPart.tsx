import { useDeferredValue, useMemo, useRef } from "react";
import type { Story } from "@/corpus";
import { compareCoding } from "@/corpus/coding";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useRefusalText } from "../../intake/use-refusal-text";
import { useDesk } from "../DeskContext";
import { AgreementTable } from "./AgreementTable";
import { DifferenceList } from "./DifferenceList";
import type { OtherCoding } from "./use-other-coding";

/** How far another person, who marked the same articles, agrees with what is here, and what to make of where they do not. */
export function CodingPart({ other }: { readonly other: OtherCoding }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { story, isReading, refusal, read } = other;
  return (
    <div className="flex max-w-measure flex-col gap-8">
      <section className="flex flex-col gap-3">
        <h2 className="font-reading text-heading font-bold">{t("coding.title")}</h2>
        <p className="text-ink-2">{t("coding.help")}</p>
        <ChooseFile onFile={(file) => void read(file)} isAnother={story !== null} />
        <p role="status" className="text-note text-ink-2 empty:hidden">
          {isReading ? t("coding.reading") : ""}
        </p>
        <div role="alert" className="empty:hidden">
          {refusal !== null && (
            <p className="border-s-4 border-rubric ps-4">
              {refusal === "no-story" ? t("coding.noStory") : refusalText(refusal)}
            </p>
          )}
        </div>
      </section>
      {story !== null && <Compared theirs={story} other={other} />}
    </div>
  );
}

interface ChooseFileProps {
  readonly onFile: (file: File) => void;
  readonly isAnother: boolean;
}

function ChooseFile({ onFile, isAnother }: ChooseFileProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={t("coding.file")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen once more, as when it was mended.
          currentTarget.value = "";
        }}
      />
      <Button
        kind={isAnother ? "plain" : "strong"}
        className="self-start"
        onClick={() => input.current?.click()}
      >
        {t(isAnother ? "coding.chooseAnother" : "coding.choose")}
      </Button>
    </>
  );
}

function Compared({ theirs, other }: { readonly theirs: Story; readonly other: OtherCoding }) {
  const { t } = useTranslation();
  const { story } = useDesk();
  const mine = useDeferredValue(story);
  const compared = useMemo(() => compareCoding(mine, theirs), [mine, theirs]);
  const { shared, mineAlone, theirsAlone } = compared;
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="font-reading text-heading font-bold">{t("coding.agreement")}</h2>
        <p>{t("coding.shared", { count: shared })}</p>
        {mineAlone + theirsAlone > 0 && (
          <p className="text-note text-ink-2">{t("coding.notShared", { count: mineAlone + theirsAlone })}</p>
        )}
        {shared > 0 && <AgreementTable agreements={compared.agreements} />}
      </section>
      {shared > 0 && <DifferenceList theirs={theirs} differences={compared.differences} other={other} />}
    </>
  );
}
