import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { Sheet } from "@/ui/Sheet";
import { ClearButton } from "./ClearButton";

interface FilterSheetProps {
  /** How many statements are left, in words and as a number. */
  readonly left: string;
  readonly shown: number;
  /** Null where nothing is filtered. */
  readonly onClear: (() => void) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The choices where there is no room for them beside the page; the button that closes it says what they leave. */
export function FilterSheet({ left, shown, onClear, onClose, children }: FilterSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet open modal onClose={onClose} title={t("filter.label")}>
      <section aria-label={t("filter.label")} className="flex flex-col gap-5">
        {children}
        <div className="sticky -bottom-4 -mx-5 -mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-sheet px-5 py-3">
          <Button kind="strong" className="grow" onClick={onClose}>
            {t("filter.show", { count: shown })}
          </Button>
          <p role="status" className="flex items-center gap-3 text-note text-ink-2">
            <span className="sr-only">{left}</span>
            {onClear !== null && <ClearButton onClear={onClear} />}
          </p>
        </div>
      </section>
    </Sheet>
  );
}
