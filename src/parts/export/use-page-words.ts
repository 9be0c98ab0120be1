import type { Statement } from "@/corpus";
import type { PageWords } from "@/corpus/export/page";
import { statementFindings } from "@/corpus/findings";
import { useFormat, useLocale, useTranslation } from "@/i18n";
import { outletClauses, statementSentence } from "../findings/finding-clause";
import { useClauseTools } from "../findings/use-clause-tools";
import { useStory } from "../StoryContext";
import { useDayRange } from "../use-day-range";
import { usePlaceName } from "../use-place-name";

/** What a page that stands alone says in its own voice, in the language of the interface. */
export function usePageWords(): PageWords {
  const { t } = useTranslation();
  const locale = useLocale();
  const format = useFormat();
  const days = useDayRange();
  const place = usePlaceName();
  const { story, outlet } = useStory();
  const tools = useClauseTools(null);

  function told(statement: Statement): readonly string[] {
    const findings = statementFindings(story, statement);
    const whole = findings.flatMap((finding) => statementSentence(finding, tools) ?? []);
    const each = story.outlets.flatMap(({ id }) => {
      const clauses = outletClauses(findings, id, tools).map(({ clause }) => clause);
      const name = outlet(id)?.short[locale] ?? id;
      return clauses.length === 0
        ? []
        : [t("export.pageTold", { outlet: name, clauses: format.list(clauses) })];
    });
    return [...whole, ...each];
  }
  return {
    ...{ locale, place, days, told },
    app: t("app.name"),
    modes: {
      direct: t("mode.direct"),
      mixed: t("mode.mixed"),
      indirect: t("mode.indirect"),
      headline: t("mode.headline"),
    },
    bases: { checked: t("basis.checked"), found: t("basis.found") },
    dates: { stated: t("date.stated"), inferred: t("date.inferred") },
    kinds: {
      negation: t("compare.collated.kindNegation"),
      number: t("compare.collated.kindNumber"),
      name: t("compare.collated.kindName"),
      substitution: t("compare.collated.kindSubstitution"),
      rephrased: t("compare.collated.kindRephrased"),
      moved: t("compare.collated.kindMoved"),
      unshared: t("compare.collated.kindUnshared"),
    },
    day: format.day,
    silent: (outlets) => t(tools.isFound ? "export.pageSilentFound" : "export.pageSilent", { outlets }),
    list: format.list,
    original: t("export.pageOriginal"),
    key: t("export.pageKey"),
    articles: t("nav.articles"),
    from: t("part.printedFrom"),
  };
}
