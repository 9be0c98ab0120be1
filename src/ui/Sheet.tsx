import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "@/i18n";
import { useWayOut } from "./use-way-out";

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
