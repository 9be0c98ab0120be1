import { type Article, type Filter, selectArticles, selectStatements, wordingsIn } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, articleAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { openingOf } from "./opening";

/** The headlines side by side, each the way into its article. */
export function Headlines({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  return (
    <section aria-labelledby="headlines" className="flex flex-col gap-4">
      <h2 id="headlines" className="text-heading font-semibold">
        {t("story.headlines")}
      </h2>
      <ul className="grid gap-x-6 gap-y-8 border-t-2 border-ink pt-4 sm:grid-cols-2 lg:grid-cols-5">
        {selectArticles(story, filter).map((article) => (
          <Headline key={article.id} article={article} filter={filter} />
        ))}
      </ul>
    </section>
  );
}

function Headline({ article, filter }: { readonly article: Article; readonly filter: Filter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story, outletOf } = useStory();
  const outlet = outletOf(article.id);
  const opening = openingOf(article);
  const wordings = wordingsIn(selectStatements(story, filter), article.id);
  return (
    <li className="flex flex-col gap-2">
      <h3 className="text-note font-semibold">{outlet !== null && <OutletName outlet={outlet} />}</h3>
      <p lang={article.lang} dir={article.dir}>
        <AddressLink
          address={articleAddress(story.id, article.id, filter)}
          className={`font-reading text-heading leading-9 underline-offset-8 hover:underline ${opening.isHeadline ? "font-bold" : ""}`}
        >
          {opening.text}
          {opening.isCut && "…"}
        </AddressLink>
      </p>
      <p className="text-note text-ink-2">
        {!opening.isHeadline && <>{t("story.noHeadline")} · </>}
        {t("date.published", { day: format.shortDay(article.published.date) })} (
        {t(`date.${article.published.basis}`)})
        {article.credits.length > 0 && (
          <>
            {" · "}
            {t("story.credits", { credits: format.list(article.credits) })}
          </>
        )}
        {" · "}
        {t("count.wordings", { count: wordings.length })}
      </p>
    </li>
  );
}
