import type { PassedLimit } from "@/corpus";
import type { Refusal } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { useLimitsText } from "../intake/use-limits-text";

interface RefusalNoteProps {
  readonly refusal: Refusal | null;
  /** What there would be too much of, where that is the reason. */
  readonly passed: readonly PassedLimit[];
}

/** Why the last edit was not made, until the next one. */
export function RefusalNote({ refusal, passed }: RefusalNoteProps) {
  const { t } = useTranslation();
  const limitsText = useLimitsText();
  return (
    <div role="alert" className="empty:hidden">
      {refusal !== null && (
        <p className="border-s-4 border-rubric ps-4">
          {t(`desk.refused_${refusal}`, { limits: limitsText(passed) })}
        </p>
      )}
    </div>
  );
}
