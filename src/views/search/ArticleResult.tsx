import { emptyFilter, indexStory } from "@/corpus";
import { useFormat } from "@/i18n";
import { articleAddress } from "@/parts/address";
import { ExcerptText } from "@/parts/marked-text";
import { Name } from "@/parts/Name";
import { OutletName } from "@/parts/OutletName";
import { articleContext } from "./contexts";
import { ResultLink } from "./ResultLink";
import type { ResultProps } from "./result-props";

/** An article: its headline, and the line of it that answers best, which the link leads to. */
export function ArticleResult({ hit, story, many, lookedFor }: ResultProps) {
  const format = useFormat();
  const article = story.articles.find(({ id }) => id === hit.id);
  if (article === undefined) return null;
  const outlet = indexStory(story).outlet(article.outlet);
  const { headline, line, at } = articleContext(article, lookedFor);
  return (
    <article className="flex flex-col gap-2">
      <h3 lang={article.lang} dir={article.dir} className="article-face">
        <ResultLink address={{ ...articleAddress(story.id, article.id, emptyFilter), at }}>
          <ExcerptText {...headline} />
        </ResultLink>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-note text-ink-2">
        {outlet !== null && <OutletName outlet={outlet} />}
        <span>{format.day(article.published.date)}</span>
        {many && <Name of={story.title} />}
      </p>
      {line !== null && (
        <p lang={article.lang} dir={article.dir} className="border-s-2 border-rule ps-3 article-face">
          <ExcerptText {...line} />
        </p>
      )}
    </article>
  );
}
