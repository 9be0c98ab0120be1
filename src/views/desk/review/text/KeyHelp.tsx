import { useTranslation } from "@/i18n";
import { changeSettings, useSettings } from "@/shelf";
import { Button } from "@/ui/Button";

const rows = [
  { keys: ["Enter"], letter: "Y", what: "desk.keyAccept" },
  { keys: ["Delete"], letter: "N", what: "desk.keyDelete" },
  { keys: [], letter: "S", what: "desk.keyLater" },
  { keys: [], letter: "J", what: "desk.keyNext" },
  { keys: [], letter: "K", what: "desk.keyPrevious" },
  { keys: ["←", "→"], letter: null, what: "desk.keyEdges" },
  { keys: ["Ctrl", "Z"], letter: null, what: "desk.keyUndo" },
  { keys: ["Esc"], letter: null, what: "desk.keyEscape" },
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
          .map(({ keys, letter, what }) => ({
            keys: letterKeys && letter !== null ? [letter, ...keys] : keys,
            what,
          }))
          .filter(({ keys }) => keys.length > 0)
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
