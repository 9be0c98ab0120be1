import { Told, useLocale, useTranslation } from "@/i18n";
import { useCollated } from "./CollatedContext";
import { joinClauses } from "./clauses";
import { useClause } from "./use-clause";

/** What sets one wording apart from the others, or from the base, in one sentence. */
export function WordingSentence({ wording }: { readonly wording: number }) {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  const { collated, facts } = useCollated();
  const clause = useClause(collated.base !== null);
  if (collated.base === wording) return <span>{t("compare.collated.isBase")}</span>;
  const clauses = (facts[wording] ?? []).map(clause);
  if (clauses.length === 0) return null;
  return (
    <Told>{t("compare.collated.sentence", { facts: joinClauses(clauses, i18n.language, locale) })}</Told>
  );
}
