import { type MouseEvent, useId, useState } from "react";
import { useTranslation } from "@/i18n";
import { useHref } from "@/parts/address";
import { copyText } from "@/parts/export/copy-text";
import script from "@/sending/bookmarklet?script";
import { Button, buttonClass } from "@/ui/Button";

/** The bookmarklet for a desk. Signs that end an address, or that some browsers drop from one, are written out. */
function bookmarklet(desk: string): string {
  return `javascript:${encodeURIComponent(`void (${script})(${JSON.stringify(desk)})`)}`;
}

const outcomes = {
  none: null,
  drag: "fromPage.drag",
  copied: "fromPage.copied",
  refused: "fromPage.byHand",
} as const;

/** What the reader puts among the bookmarks, to take an open page here by one tap: to be dragged, or copied on a phone. */
export function FromPage() {
  const { t } = useTranslation();
  const id = useId();
  const desk = useHref()({ screen: "desk", into: null });
  const [outcome, setOutcome] = useState<keyof typeof outcomes>("none");
  const address = bookmarklet(desk);
  // React lets no such address into an attribute: it would run where it is clicked. This one is dragged, and never followed.
  const setAddress = (link: HTMLAnchorElement | null) => link?.setAttribute("href", address);
  function onClick(event: MouseEvent) {
    event.preventDefault();
    setOutcome("drag");
  }
  const said = outcomes[outcome];
  return (
    <details className="border-t border-rule pt-3">
      <summary className="text-ui font-semibold">{t("fromPage.title")}</summary>
      <div className="flex flex-col items-start gap-3 py-3">
        <p>{t("fromPage.what")}</p>
        <p className="flex flex-wrap items-center gap-3">
          <a
            ref={setAddress}
            href={`#${id}`}
            id={id}
            draggable
            className={buttonClass("strong")}
            onClick={onClick}
          >
            {t("fromPage.name")}
          </a>
          <Button onClick={async () => setOutcome((await copyText(address)) ? "copied" : "refused")}>
            {t("fromPage.copy")}
          </Button>
        </p>
        <p role="status" className="empty:hidden">
          {said !== null && t(said)}
        </p>
        {outcome === "refused" && (
          <textarea
            readOnly
            dir="ltr"
            rows={4}
            aria-label={t("fromPage.copy")}
            className="w-full border border-edge bg-sheet p-2 text-note"
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
        <p className="text-note text-ink-2">{t("fromPage.phone")}</p>
        <p className="text-note text-ink-2">{t("fromPage.limits")}</p>
      </div>
    </details>
  );
}
