import { useMemo } from "react";
import { hasFoundWordings, indexStory, type Localised, type OutletId, quoteText } from "@/corpus";
import { isolateForeign, useFormat, useLocale, useTranslation } from "@/i18n";
import { cueMeaning } from "@/text";
import { useStory } from "../StoryContext";
import type { ClauseTools } from "./finding-clause";

/** What clauses about the story around are made with, in the language of the interface. */
export function useClauseTools(reference: OutletId | null): ClauseTools {
  const { t } = useTranslation();
  const format = useFormat();
  const locale = useLocale();
  const { story } = useStory();
  return useMemo(() => {
    const { article, outlet, name } = indexStory(story);
    const text = (localised: Localised | undefined) =>
      localised === undefined ? "" : isolateForeign(localised[locale], locale);
    return {
      ...{ t, format, reference },
      isFound: hasFoundWordings(story),
      textOf: (quote) => {
        const source = article(quote.article);
        return source === null ? "" : quoteText(source, quote);
      },
      outletName: (id) => text(outlet(id)?.short),
      nameOf: (id) => text(name(id)?.name),
      meaningOf: (verb) => (locale === "en" ? cueMeaning(verb) : null),
    };
  }, [t, format, locale, story, reference]);
}
