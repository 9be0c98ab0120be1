import { memo, useId } from "react";
import type { DraftWarning } from "@/corpus/found";
import { useFormat, useTranslation } from "@/i18n";
import { useProvenanceText } from "@/parts/use-provenance-text";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";
import { CorrectText } from "./CorrectText";
import { DraftText } from "./DraftText";
import { type DraftItem, type IntakeAction, isDated } from "./intake-state";
import { Removed } from "./Removed";

/** Says what the reader may want to look at before an article is used. */
function useWarningText(): (warning: DraftWarning) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (warning) => {
    switch (warning.kind) {
      case "not-arabic":
        return t("desk.warn_notArabic", { share: format.percent(warning.share) });
      case "short":
        return t("desk.warn_short", { count: warning.words });
      case "long-line":
        return t("desk.warn_longLine", { characters: format.number(warning.characters) });
      case "cut":
        return t("desk.warn_cut");
      case "summary":
        return t("desk.warn_summary");
      case "order":
        return t("desk.warn_order", { count: warning.pages });
      case "teasers":
        return t("desk.warn_teasers", { count: warning.count });
      case "encoding":
        return t("desk.warn_encoding", { encoding: `\u2068${warning.encoding}\u2069` });
    }
  };
}

interface DraftCardProps {
  readonly item: DraftItem;
  readonly dispatch: (action: IntakeAction) => void;
}

/** An article as it was read: what is asked of the reader, what it rests on, its text and what was taken from it. */
export const DraftCard = memo(function DraftCard({ item, dispatch }: DraftCardProps) {
  const { t } = useTranslation();
  const warningText = useWarningText();
  const provenanceText = useProvenanceText();
  const { key, draft, from, provenance } = item;
  return (
    <li className="flex flex-col gap-4 border-t-2 border-ink pt-4">
      <DraftFields item={item} dispatch={dispatch} />
      {draft.warnings.length > 0 && (
        <ul className="flex flex-col gap-1 border-s-4 border-rubric ps-3 text-note">
          {draft.warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{warningText(warning)}</li>
          ))}
        </ul>
      )}
      {draft.warnings.some(({ kind }) => kind === "order") ? (
        <CorrectText draft={draft} onCorrect={(text) => dispatch({ kind: "corrected", key, text })} />
      ) : (
        <DraftText draft={draft} />
      )}
      <Removed removed={draft.removed} />
      <p className="flex flex-wrap items-center gap-x-4 text-note text-ink-2">
        {from !== null && <bdi>{from}</bdi>}
        {provenance !== undefined && <span>{provenanceText(provenance)}</span>}
        {provenance?.address !== undefined && (
          <bdi dir="ltr" className="break-all">
            {provenance.address}
          </bdi>
        )}
        <Button kind="quiet" className="-ms-3" onClick={() => dispatch({ kind: "removed", key })}>
          {t("desk.leaveOut")}
        </Button>
      </p>
    </li>
  );
});

function DraftFields({ item, dispatch }: DraftCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, draft, outlet, headline, date } = item;
  const change = (changes: Extract<IntakeAction, { kind: "changed" }>["change"]) =>
    dispatch({ kind: "changed", key, change: changes });
  const guessed = draft.published !== null && draft.published.date === date ? draft.published : null;
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <DraftField
        label={t("desk.headline")}
        value={headline}
        wide
        note={draft.headline === null && headline === "" ? t("desk.noHeadline") : null}
        onChange={(value) => change({ headline: value })}
      />
      <DraftField
        label={t("desk.outlet")}
        value={outlet}
        note={
          draft.outlet !== null && draft.outlet.name === outlet
            ? t(`desk.outletFrom_${draft.outlet.from}`)
            : outlet.trim() === ""
              ? t("desk.noOutlet")
              : null
        }
        onChange={(value) => change({ outlet: value })}
      />
      <DraftField
        label={t("desk.date")}
        value={date}
        date
        invalid={!isDated(item)}
        note={
          guessed !== null
            ? t(`desk.dateFrom_${guessed.from}`, { words: guessed.words, day: format.day(guessed.date) })
            : isDated(item)
              ? null
              : t("desk.noDate")
        }
        onChange={(value) => change({ date: value })}
      />
    </div>
  );
}

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly onChange: (value: string) => void;
  readonly wide?: boolean;
  readonly date?: boolean;
  readonly invalid?: boolean;
}

function DraftField({
  label,
  value,
  note,
  onChange,
  wide = false,
  date = false,
  invalid = false,
}: DraftFieldProps) {
  const id = useId();
  return (
    <div className={`flex flex-col gap-1 ${wide ? "sm:col-span-2" : ""}`}>
      <label htmlFor={id} className="text-note text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type={date ? "date" : "text"}
        dir={date ? undefined : "auto"}
        className={fieldClass}
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={note === null ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {note !== null && (
        <p id={`${id}-note`} className={`text-note ${invalid ? "text-rubric" : "text-ink-2"}`}>
          {note}
        </p>
      )}
    </div>
  );
}
