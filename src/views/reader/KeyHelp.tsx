import { useTranslation } from "@/i18n";
import { KeyList, screenKeys } from "@/parts/keys";
import { changeSettings, useSettings } from "@/shelf";

/** On a desk: the keys that lead through the statements, and the way to turn them off. */
export function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys: enabled } = useSettings();
  return (
    <section aria-label={t("reader.keys")} className="hidden text-note text-ink-2 lg:block print:hidden">
      {enabled && <KeyList meanings={screenKeys.article} letters />}
      <button
        type="button"
        aria-pressed={!enabled}
        className="mt-1 min-h-8 underline decoration-rule underline-offset-4 hover:text-ink"
        onClick={() => changeSettings({ letterKeys: !enabled })}
      >
        {t("reader.keysOff")}
      </button>
    </section>
  );
}
