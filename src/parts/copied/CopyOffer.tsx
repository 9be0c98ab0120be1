import { Quote, X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { type ArticleId, emptyFilter } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { statementAddress, useHref } from "@/parts/address";
import { citation } from "@/parts/export/citation";
import { copyText } from "@/parts/export/copy-text";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { Button } from "@/ui/Button";
import { copiedWordings } from "./copied-wordings";

/** Words that were copied: from which article, where that is known, and where on the page they end. */
export interface CopiedWords {
  readonly text: string;
  readonly article: ArticleId | null;
  /** How far below the top of the page, in pixels. */
  readonly below: number;
}

/** The citations of the wordings that were copied whole; null where none was. */
function useCitations({ text, article }: CopiedWords): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const dayRange = useDayRange();
  const href = useHref();
  const { story, speaker } = useStory();
  const copied = copiedWordings(story, text, article);
  if (copied.length === 0) return null;
  return copied
    .map(({ statement, ...wording }) =>
      citation(
        {
          statement,
          speaker: speaker(statement.speaker),
          wordings: [wording],
          href: href(statementAddress(story.id, statement.id, emptyFilter, wording.outlet.id)),
        },
        { t, format, said: dayRange(statement.said) },
      ),
    )
    .join("\n\n");
}

interface CopyOfferProps {
  readonly copied: CopiedWords;
  readonly onClose: () => void;
}

/**
 * Beside a wording that was copied whole: the offer to copy its citation with it. What is copied stays the words alone until
 * the reader takes it up; any press elsewhere lets it go.
 */
export function CopyOffer({ copied, onClose }: CopyOfferProps) {
  const { t } = useTranslation();
  const citations = useCitations(copied);
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest("[data-copy-offer]") !== null) return;
      close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
  if (citations === null) return null;
  async function copy(text: string) {
    setOutcome((await copyText(text)) ? "copied" : "refused");
  }
  return (
    <div
      className="pointer-events-none absolute inset-x-0 z-30 px-4 print:hidden"
      style={{ insetBlockStart: copied.below }}
    >
      <div className="mx-auto flex max-w-page md:px-4">
        <div
          role="status"
          data-copy-offer
          className="pointer-events-auto mt-2 flex max-w-measure flex-wrap items-center gap-x-2 rounded-lg border border-edge bg-sheet px-2 py-1 text-note shadow-lg"
        >
          {outcome === "none" && (
            <Button kind="quiet" onClick={() => void copy(citations)}>
              <Quote aria-hidden size={16} />
              <span>{t("copied.with")}</span>
            </Button>
          )}
          {outcome === "copied" && <p className="px-3">{t("copied.done")}</p>}
          {outcome === "refused" && (
            <label className="flex flex-col gap-1 px-1 py-1">
              <span>{t("export.refused")}</span>
              <textarea
                readOnly
                rows={4}
                value={citations}
                ref={(field) => field?.select()}
                className="w-full rounded-lg border border-edge bg-paper px-3 py-2 text-note"
              />
            </label>
          )}
          <Button kind="quiet" aria-label={t("action.close")} onClick={onClose}>
            <X aria-hidden size={16} />
          </Button>
        </div>
      </div>
    </div>
  );
}
