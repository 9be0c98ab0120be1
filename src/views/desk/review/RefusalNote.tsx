import type { Refusal } from "@/corpus/edit";
import { useTranslation } from "@/i18n";

/** Why the last edit was not made, until the next one. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="empty:hidden">
      {refusal !== null && <p className="border-s-4 border-rubric ps-4">{t(`desk.refused_${refusal}`)}</p>}
    </div>
  );
}
