import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "@/i18n";

/** What opened the sheet that is open, as the page says. */
const opener = "[aria-haspopup=dialog][aria-expanded=true]:not([tabindex='-1'])";

/**
 * Leads out of a sheet that leaves the page usable. It stands at the document's end, between two guards that hand the focus
 * on to what is beside the sheet's trigger; one that an address has opened has no trigger, and there the focus would stay on
 * the guard. It goes back to what opened the sheet, or to where the reader was.
 */
function useWayOut(enabled: boolean): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (!enabled) return;
    const onFocus = ({ target }: FocusEvent) => {
      const isGuard = target instanceof Element && target.matches("[data-base-ui-focus-guard]");
      if (!isGuard || document.activeElement !== target) return;
      const known = before?.isConnected === true && before !== document.body ? before : null;
      const place = document.querySelector(opener) ?? known ?? document.querySelector("main");
      if (place instanceof HTMLElement) place.focus();
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [enabled, before]);
}

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** It is closed, and the focus back where it was. */
  readonly onClosed?: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** A sheet beside the page leaves the page usable; one over it does not. */
  readonly modal?: boolean;
}

/** A panel that floats over the foot of a phone's screen, and beside the text on a desk. */
export function Sheet({ open, onClose, onClosed, title, children, modal = false }: SheetProps) {
  const { t } = useTranslation();
  useWayOut(!modal);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      onOpenChangeComplete={(next) => !next && onClosed?.()}
      modal={modal}
      disablePointerDismissal={!modal}
    >
      <Dialog.Portal>
        {modal && <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/30" />}
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-3/5 flex-col rounded-t-sheet border-t-2 border-ink bg-sheet shadow-float md:inset-y-0 md:start-auto md:end-0 md:max-h-none md:w-md md:rounded-none md:border-t-0 md:border-s-2">
          <div className="flex items-start justify-between gap-4 border-b border-rule px-5 py-3">
            <Dialog.Title className="text-ui font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={t("action.close")}
              className="-me-2 rounded-lg p-2 text-ink-2 hover:text-ink"
            >
              <X aria-hidden size={20} />
            </Dialog.Close>
          </div>
          <div className="overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
