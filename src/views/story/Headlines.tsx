import { memo, useMemo } from "react";
import { closestPair, type Filter, hasFoundWordings } from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { AddressLink, articleAddress, besideAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { WhyUnnamed } from "@/parts/WhyUnnamed";
import { useDrawn } from "@/ui/use-in-turn";
import { type HeadedArticle, headedArticles, openingOf } from "./headed-articles";

const drawing = { first: 30, step: 8 };

/** The headlines side by side, each the way into its article. */
export function Headlines({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const pair = useMemo(() => closestPair(story, filter), [story, filter]);
  const headed = useMemo(() => headedArticles(story, filter), [story, filter]);
  const drawn = useDrawn(headed.length, drawing);
  return (
    <section aria-labelledby="headlines" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h2 id="headlines" className="text-heading font-semibold">
          {t("story.headlines")}
        </h2>
        {pair !== null && (
          <AddressLink
            address={besideAddress(story.id, pair[0].id, pair[1].id, filter)}
            className="inline-flex min-h-8 items-center text-note text-ink-2 underline decoration-rule underline-offset-4 hover:text-ink print:hidden"
          >
            {t("beside.open")}
          </AddressLink>
        )}
      </div>
      <ul
        className="-mb-10 grid print:mb-3 gap-x-6"
        style={{ gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 14rem), 1fr))" }}
      >
        {headed.slice(0, drawn).map((each) => (
          <Headline key={each.article.id} headed={each} filter={filter} />
        ))}
      </ul>
    </section>
  );
}

interface HeadlineProps {
  readonly headed: HeadedArticle;
  readonly filter: Filter;
}

const Headline = memo(function Headline({ headed, filter }: HeadlineProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const { article, outlet } = headed;
  const opening = openingOf(article);
  return (
    <li className="row-span-3 mb-10 grid print:mb-3 break-inside-avoid grid-rows-subgrid border-t-2 border-ink pt-3">
      <div>
        <h3 className="text-note font-semibold">
          <OutletName outlet={outlet} />
        </h3>
        <WhyUnnamed outlet={outlet} />
        {!opening.isHeadline && <p className="text-note text-ink-2">{t("story.noHeadline")}</p>}
      </div>
      <p lang={article.lang} dir={article.dir} className="pt-2 pb-4 print:py-1">
        <AddressLink
          address={articleAddress(story.id, article.id, filter)}
          className={`font-reading text-heading leading-9 decoration-edge underline-offset-8 hover:underline print:text-ui print:leading-6 ${opening.isHeadline ? "font-bold" : ""}`}
        >
          {opening.isHeadline ? opening.text : `«${opening.text}${opening.isCut ? "…" : ""}»`}
        </AddressLink>
      </p>
      <Facts headed={headed} />
    </li>
  );
});

/** When an article came out and how that is known, whom it cites, and what it has of what is shown. */
function Facts({ headed }: { readonly headed: HeadedArticle }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useStory();
  const { published, credits, byline, lang, dir } = headed.article;
  return (
    <ul className="flex flex-col border-t border-rule pt-2 text-note text-ink-2">
      <li className="font-semibold text-ink">{t("count.statements", { count: headed.statements })}</li>
      <li>
        {`${t("date.published", { day: format.shortDay(published.date) })} (${t(`date.${published.basis}`)})`}
      </li>
      {byline !== null && (
        <li>
          <span>{`${t("story.by")} `}</span>
          <bdi lang={lang} dir={dir}>
            {byline}
          </bdi>
        </li>
      )}
      <li>
        {credits.length === 0 ? (
          t(hasFoundWordings(story) ? "story.noCreditsFound" : "story.noCredits")
        ) : (
          <Told>{`${t("story.credits")} ${format.list(credits)}`}</Told>
        )}
      </li>
    </ul>
  );
}
