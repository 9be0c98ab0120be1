import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { changeSettings, useSettings } from "@/shelf";

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd dir="ltr" className="rounded border border-rule px-1 font-sans">
      {children}
    </kbd>
  );
}

/** On a desk: the keys that lead through the statements, and the way to turn them off. */
export function KeyHelp() {
  const { t } = useTranslation();
  const { letterKeys: enabled } = useSettings();
  const keys = [
    { names: ["n", "j"], what: t("reader.next") },
    { names: ["p", "k"], what: t("reader.previous") },
  ];
  return (
    <section aria-label={t("reader.keys")} className="hidden text-note text-ink-2 lg:block print:hidden">
      {enabled && (
        <ul className="flex flex-col gap-1">
          {keys.map(({ names, what }) => (
            <li key={what} className="flex gap-2">
              <span className="flex gap-1">
                {names.map((name) => (
                  <Key key={name}>{name}</Key>
                ))}
              </span>
              <span>{what}</span>
            </li>
          ))}
          <li className="flex gap-2">
            <Key>Enter</Key>
            <span>{` ${t("reader.opens")}`}</span>
          </li>
          <li className="flex gap-2">
            <Key>Esc</Key>
            <span>{` ${t("reader.closes")}`}</span>
          </li>
        </ul>
      )}
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
