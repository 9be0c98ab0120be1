import { useTranslation } from "@/i18n";
import { KeyList, screenKeys } from "@/parts/keys";
import { changeSettings, useSettings } from "@/shelf";
import { Button } from "@/ui/Button";

/** The keys of the review, and the way to turn the letters off. */
export function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys } = useSettings();
  return (
    <details className="border-t border-rule pt-3 text-note text-ink-2 max-lg:hidden">
      <summary>{t("desk.keys")}</summary>
      <div className="py-2">
        <KeyList meanings={screenKeys.review} letters={letterKeys} />
      </div>
      <Button kind="quiet" className="-ms-3" onClick={() => changeSettings({ letterKeys: !letterKeys })}>
        {t(letterKeys ? "desk.lettersOff" : "desk.lettersOn")}
      </Button>
    </details>
  );
}
