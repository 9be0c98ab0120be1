import { useTranslation } from "@/i18n";

interface FilterNoteProps {
  /** How many wordings of this article the filter leaves unmarked. */
  readonly hidden: number;
  /** Whether the filter shows other outlets than the one that published this article. */
  readonly outside: boolean;
  readonly onLift: () => void;
}

/** What the filter keeps from being marked in this article, and the way to lift it. */
export function FilterNote({ hidden, outside, onLift }: FilterNoteProps) {
  const { t } = useTranslation();
  if (hidden === 0 && !outside) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-s-2 border-rubric ps-3 text-note text-ink-2 print:hidden">
      {outside && <span>{t("reader.outsideFilter")}</span>}
      {hidden > 0 && <span>{t("reader.hidden", { wordings: t("count.wordings", { count: hidden }) })}</span>}
      <button
        type="button"
        className="min-h-8 font-semibold text-ink underline underline-offset-4"
        onClick={onLift}
      >
        {t("reader.showHidden")}
      </button>
    </p>
  );
}
