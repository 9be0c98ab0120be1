import { useTranslation } from "@/i18n";

/** In how many statements two wordings call it differently in one place. Nothing where there is none, or not known yet. */
export function PartedNote({ parted }: { readonly parted: number | null }) {
  const { t } = useTranslation();
  if (parted === null || parted === 0) return null;
  return <span className="block text-note text-ink-2">{t("names.parted", { count: parted })}</span>;
}
