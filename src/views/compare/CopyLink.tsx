import { Link2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";

type Outcome = "none" | "copied" | "refused";

/** Copies an address. Where the browser refuses, the address is shown, selected, to be copied by hand. */
export function CopyLink({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>("none");

  async function copy() {
    try {
      // Outside of a secure context there is no clipboard at all, which fails here like a refusal.
      await navigator.clipboard.writeText(href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button kind="quiet" onClick={copy}>
        <Link2 aria-hidden size={18} />
        <span>{t("compare.copyLink")}</span>
      </Button>
      <p role="status" className="text-note text-ink-2">
        {outcome === "copied"
          ? t("compare.linkCopied")
          : outcome === "refused"
            ? t("compare.copyByHand")
            : ""}
      </p>
      {outcome === "refused" && (
        <input
          readOnly
          dir="ltr"
          value={href}
          aria-label={t("compare.copyByHand")}
          ref={(field) => field?.select()}
          className="min-h-10 w-full max-w-measure rounded-lg border border-edge bg-sheet px-3 text-note"
        />
      )}
    </div>
  );
}
