import type { Locale } from "@/i18n";

/**
 * Puts clauses into one sentence: in English commas and an "and", in Arabic و before each after the first. There
 * `Intl` leaves out the comma that parts clauses, which are longer than the things of a list.
 */
export function joinClauses(clauses: readonly string[], tag: string, locale: Locale): string {
  const parts = new Intl.ListFormat(tag, { type: "conjunction", style: "long" }).formatToParts(clauses);
  return parts
    .map(({ type, value }) => (type === "literal" && locale === "ar" ? value.replace(/^ و/, "، و") : value))
    .join("");
}
