import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";

interface GuardedProps {
  /** Puts away what could not be shown. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is fetched when it is asked for: should that fail, it says so over the screen, which goes on. */
export function Guarded({ onClose, children }: GuardedProps) {
  return (
    <CatchBoundary getResetKey={() => "once"} errorComponent={() => <Failure onClose={onClose} />}>
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}

function Failure({ onClose }: Pick<GuardedProps, "onClose">) {
  const { t } = useTranslation();
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-40 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t-2 border-rubric bg-sheet px-4 py-3 print:hidden"
    >
      <p>{`${t("part.failed")} ${t("part.failedHelp")}`}</p>
      {/* A browser keeps the failure of a module until the page is loaded anew. */}
      <Button onClick={() => window.location.reload()}>{t("action.retry")}</Button>
      <Button kind="quiet" onClick={onClose}>
        {t("action.close")}
      </Button>
    </div>
  );
}
