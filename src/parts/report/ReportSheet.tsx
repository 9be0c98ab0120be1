import { useId, useState } from "react";
import { type Translate, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { Sheet } from "@/ui/Sheet";
import { copyText } from "../export/copy-text";

/** What a report tells: where, which words, and what is wrong with them; what is empty is left out. */
interface Report {
  readonly page: string;
  readonly address: string;
  readonly words: string;
  readonly wrong: string;
}

/** A report as a text to be sent however its reader likes, a line for each thing. */
function reportText({ page, address, words, wrong }: Report, t: Translate): string {
  const lines = [
    t("report.heading"),
    t("report.page", { page }),
    t("report.address", { address }),
    ...(words.trim() === "" ? [] : [t("report.words", { words: words.trim() })]),
    ...(wrong.trim() === "" ? [] : [t("report.wrong", { wrong: wrong.trim() })]),
  ];
  // Signs that keep scripts apart are of no use outside of the page, and would break the address.
  return lines.join("\n").replace(/[\u2066-\u2069]/gu, "");
}

interface ReportSheetProps {
  /** What was selected when the reader asked for it. */
  readonly selected: string;
  readonly onClose: () => void;
}

/** A report of an error, with the page's address and the words in question, to be copied and sent. */
export function ReportSheet({ selected, onClose }: ReportSheetProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(selected);
  const [wrong, setWrong] = useState("");
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const report = reportText({ page: document.title, address: window.location.href, words, wrong }, t);
  return (
    <Sheet open modal onClose={onClose} title={t("report.title")}>
      <div className="flex flex-col gap-4">
        <p className="text-note text-ink-2">{t("report.help")}</p>
        <Field label={t("report.wordsLabel")} value={words} onChange={setWords} />
        <Field label={t("report.wrongLabel")} value={wrong} onChange={setWrong} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            kind="strong"
            onClick={async () => setOutcome((await copyText(report)) ? "copied" : "refused")}
          >
            {t("report.copy")}
          </Button>
          <p role="status" className="text-note text-ink-2">
            {outcome !== "none" && <span>{t(`report.${outcome}`)}</span>}
          </p>
        </div>
        {outcome === "refused" && (
          <textarea
            readOnly
            dir="auto"
            rows={6}
            value={report}
            aria-label={t("report.refused")}
            ref={(field) => field?.select()}
            className="w-full rounded-lg border border-edge bg-paper p-3 text-note"
          />
        )}
      </div>
    </Sheet>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-note font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className="w-full rounded-lg border border-edge bg-paper p-3 text-ui"
      />
    </div>
  );
}
