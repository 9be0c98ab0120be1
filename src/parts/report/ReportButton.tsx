import { lazy, Suspense, useRef, useState } from "react";
import { addScreenMessages, useTranslation } from "@/i18n";
import { Guarded } from "../Guarded";

const ReportSheet = lazy(() => import("./ReportSheet").then((part) => ({ default: part.ReportSheet })));

const selectedNow = () => window.getSelection()?.toString().trim() ?? "";

/** Opens a report of an error on this page, which begins with the words that are selected. Its sheet is fetched for it. */
export function ReportButton() {
  const { t, i18n } = useTranslation();
  const selected = useRef("");
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4 hover:text-ink"
        // A press may take the selection away before it counts as a click.
        onPointerDown={() => {
          selected.current = selectedNow();
        }}
        onClick={() => {
          selected.current ||= selectedNow();
          void addScreenMessages(i18n).then(() => setOpen(true));
        }}
      >
        {t("foot.report")}
      </button>
      {open && (
        <Guarded onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <ReportSheet
              selected={selected.current}
              onClose={() => {
                selected.current = "";
                setOpen(false);
              }}
            />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}
