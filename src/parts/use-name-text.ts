import type { Localised } from "@/corpus";
import { isolateForeign, useLocale } from "@/i18n";

/** A name as a text by itself, for what takes no element: options, labels, titles. Kept in its own order by `isolateForeign`. */
export function useNameText(): (name: Localised) => string {
  const locale = useLocale();
  return (name) => isolateForeign(name[locale], locale);
}
