import { type Article, type Filter, narrow } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, articleAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";

interface ArticleSwitcherProps {
  readonly article: Article;
  readonly filter: Filter;
}

/** The story's articles, of the outlets that the filter shows; the one that is read is always among them. */
export function ArticleSwitcher({ article, filter }: ArticleSwitcherProps) {
  const { t } = useTranslation();
  const { story, outlet } = useStory();
  const shown = narrow(story, filter).articles;
  const listed = story.articles.filter((each) => each.id === article.id || shown.includes(each));
  return (
    <nav aria-label={t("reader.articles")} className="border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {listed.map(({ id, outlet: publisher }) => {
          const name = outlet(publisher);
          return (
            <li key={id}>
              <AddressLink
                address={articleAddress(story.id, id, filter)}
                currentAnyhow
                className="-mb-px inline-flex min-h-10 items-center border-b-2 border-transparent text-note text-ink-2 hover:text-ink aria-[current=page]:border-rubric aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {name !== null && <OutletName outlet={name} short />}
              </AddressLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
