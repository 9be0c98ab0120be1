import { useState } from "react";
import { useTranslation } from "@/i18n";
import type { Screen } from "@/parts/address";
import { KeyList, keysEverywhere, screenKeys } from "@/parts/keys";
import { useSettings } from "@/shelf";
import { Sheet } from "@/ui/Sheet";

interface KeysSheetProps {
  /** The screen that it was asked for on; null for a page that is none. */
  readonly screen: Screen | null;
  readonly onClosed: () => void;
}

/** The keys of a screen, and those of all. */
export function KeysSheet({ screen, onClosed }: KeysSheetProps) {
  const { t } = useTranslation();
  const { letterKeys } = useSettings();
  const [open, setOpen] = useState(true);
  const here = screen === null ? [] : screenKeys[screen];
  return (
    <Sheet open={open} onClose={() => setOpen(false)} onClosed={onClosed} title={t("keys.title")} modal>
      <div className="flex flex-col gap-5 text-ui">
        {here.length > 0 && (
          <section aria-labelledby="keys-here" className="flex flex-col gap-2">
            <h3 id="keys-here" className="text-note font-semibold text-ink-2">
              {t("keys.here")}
            </h3>
            <KeyList meanings={here} letters={letterKeys} />
          </section>
        )}
        <section aria-labelledby="keys-everywhere" className="flex flex-col gap-2">
          <h3 id="keys-everywhere" className="text-note font-semibold text-ink-2">
            {t("keys.everywhere")}
          </h3>
          <KeyList meanings={keysEverywhere} letters={letterKeys} />
        </section>
        <p className="text-note text-ink-2">{t("keys.settings")}</p>
      </div>
    </Sheet>
  );
}
