import { useTranslation } from "@/i18n";

/** Lifts the whole filter. */
export function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="min-h-8 shrink-0 font-semibold text-rubric underline underline-offset-4"
      onClick={onClear}
    >
      {t("filter.clear")}
    </button>
  );
}
