import type { Localised } from "@/corpus";
import { useLocale } from "@/i18n";

/** Picks the interface's language out of a text that is given in both. */
export function useLocalised(): (text: Localised) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
