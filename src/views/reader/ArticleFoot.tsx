import { ArrowRight } from "lucide-react";
import { type Article, closestArticle, type Filter, narrow, type Removal } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, articleAddress, besideAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";

/** A passage that was removed, and how many times it stood there. */
export interface RepeatedRemoval extends Removal {
  readonly times: number;
}

/** Tells of each passage once, in the order in which they first stood there. */
export function groupRemovals(removed: readonly Removal[]): readonly RepeatedRemoval[] {
  const groups = new Map<string, RepeatedRemoval>();
  for (const removal of removed) {
    const key = `${removal.reason} ${removal.text}`;
    groups.set(key, { ...removal, times: (groups.get(key)?.times ?? 0) + 1 });
  }
  return [...groups.values()];
}

interface ArticleFootProps {
  readonly article: Article;
  readonly filter: Filter;
}

/** What stood around the text where it was collected, and why it is not part of it. */
function Removed({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { removed, lang, dir } = article;
  if (removed.length === 0) return <p className="text-note text-ink-2">{t("reader.nothingRemoved")}</p>;
  return (
    <details className="text-note text-ink-2">
      <summary className="inline-block min-h-8 py-1 underline decoration-rule underline-offset-4 hover:text-ink">
        {t("reader.removed", { passages: t("reader.passages", { count: removed.length }) })}
      </summary>
      <ul className="flex flex-col gap-2 border-s-2 border-rule py-1 ps-4">
        {groupRemovals(removed).map(({ text, reason, times }) => (
          <li key={`${reason} ${text}`} className="flex flex-wrap items-baseline gap-x-2">
            <span>{`${t(`reader.reason_${reason}`)}:`}</span>
            <q lang={lang} dir={dir} className="min-w-0 font-reading text-ui wrap-anywhere text-ink">
              {text}
            </q>
            {times > 1 && <span>{`(${t("reader.times", { count: times })})`}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The article that comes next among those of the outlets that the filter shows; after the last one, none. */
function useNextArticle({ article, filter }: ArticleFootProps): Article | null {
  const { story } = useStory();
  const shown = narrow(story, filter).articles;
  const here = story.articles.indexOf(article);
  return story.articles.find((each, index) => index > here && shown.includes(each)) ?? null;
}

/** The end of the article: what the cleaner removed, and where to read on. */
export function ArticleFoot({ article, filter }: ArticleFootProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, outlet } = useStory();
  const next = useNextArticle({ article, filter });
  const publisher = next === null ? null : outlet(next.outlet);
  const beside = closestArticle(story, filter, article);
  const label = "group inline-flex min-h-12 flex-wrap items-center gap-x-2 py-2";
  return (
    <footer className="mt-8 flex flex-col gap-6 border-t border-rule pt-6 print:hidden">
      <Removed article={article} />
      {beside !== null && (
        <p>
          <AddressLink
            address={besideAddress(story.id, article.id, beside.id, filter)}
            className="inline-flex min-h-8 items-center text-note text-ink-2 underline decoration-rule underline-offset-4 hover:text-ink"
          >
            {t("beside.openThis")}
          </AddressLink>
        </p>
      )}
      <nav aria-label={t("reader.readOn")}>
        {next !== null && publisher !== null ? (
          <AddressLink address={articleAddress(story.id, next.id, filter)} className={label}>
            <span className="text-note text-ink-2">{t("reader.nextArticle")}</span>
            <span className="font-reading text-heading underline decoration-rule underline-offset-8 group-hover:decoration-ink">
              <OutletName outlet={publisher} />
            </span>
            <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
          </AddressLink>
        ) : (
          <AddressLink address={{ screen: "story", story: story.id, filter, sort: "time" }} className={label}>
            <span className="text-note text-ink-2">{t("reader.lastArticle")}</span>
            <span className="font-reading text-heading underline decoration-rule underline-offset-8 group-hover:decoration-ink">
              <Told>{localised(story.title)}</Told>
            </span>
            <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
          </AddressLink>
        )}
      </nav>
    </footer>
  );
}
