import { useTranslation } from "@/i18n";
import { changeSettings, useSettings } from "@/shelf";
import { Button } from "@/ui/Button";

const rows = [
  { keys: ["Enter"], what: "desk.keyAccept", letters: false },
  { keys: ["Delete"], what: "desk.keyDelete", letters: false },
  { keys: ["N", "P"], what: "desk.keyStep", letters: true },
  { keys: ["←", "→"], what: "desk.keyEdges", letters: false },
  { keys: ["Ctrl", "Z"], what: "desk.keyUndo", letters: false },
  { keys: ["Esc"], what: "desk.keyEscape", letters: false },
] as const;

/** The keys of the review, and the way to turn the letters off. */
export function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys } = useSettings();
  return (
    <details className="border-t border-rule pt-3 text-note text-ink-2 max-lg:hidden">
      <summary>{t("desk.keys")}</summary>
      <dl className="flex flex-col gap-1.5 py-2">
        {rows
          .filter(({ letters }) => letterKeys || !letters)
          .map(({ keys, what }) => (
            <div key={what} className="flex gap-3">
              <dt className="min-w-20" dir="ltr">
                {keys.map((key) => (
                  <kbd key={key} className="me-1 rounded border border-edge px-1.5 font-sans">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
      </dl>
      <Button kind="quiet" className="-ms-3" onClick={() => changeSettings({ letterKeys: !letterKeys })}>
        {t(letterKeys ? "desk.lettersOff" : "desk.lettersOn")}
      </Button>
    </details>
  );
}
