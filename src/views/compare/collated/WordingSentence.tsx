import { Told, useLocale, useTranslation } from "@/i18n";
import { useCollated } from "./CollatedContext";
import { joinClauses } from "./clauses";

/** What is so of an outlet beside the others, or beside the reference, in one sentence. */
export function WordingSentence({ wording }: { readonly wording: number }) {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  const { collated, clauses } = useCollated();
  if (collated.base === wording) return <span>{t("compare.collated.isBase")}</span>;
  const told = clauses[wording] ?? null;
  if (told === null) return null;
  const { texts } = collated.collation;
  const nothing = t(texts.every((text) => text === texts[wording]) ? "finding.identical" : "finding.none");
  const facts = joinClauses(told.length === 0 ? [nothing] : told, i18n.language, locale);
  return <Told>{t("compare.collated.sentence", { facts })}</Told>;
}
