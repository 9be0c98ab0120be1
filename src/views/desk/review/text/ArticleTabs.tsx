import type { ArticleId } from "@/corpus";
import { countFound } from "@/corpus/desk";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useDesk } from "../DeskContext";

/** The articles of the story, each with what is left to look at. */
export function ArticleTabs({ article }: { readonly article: ArticleId }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story, choose } = useDesk();
  return (
    <nav aria-label={t("desk.articles")}>
      <ul className="flex flex-wrap gap-x-5 border-b border-rule">
        {story.articles.map(({ id, outlet }, index) => {
          const left = countFound(story, id);
          const name = story.outlets.find((each) => each.id === outlet)?.short;
          return (
            <li key={id}>
              <AddressLink
                address={{ ...reviewAddress(story.id), article: id }}
                keepScroll
                aria-current={id === article ? "page" : undefined}
                onClick={() => choose(null)}
                className="inline-flex min-h-10 items-center gap-2 border-b-2 border-transparent text-ui text-ink-2 hover:text-ink aria-[current=page]:border-rubric aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {name === undefined ? <span>{format.number(index + 1)}</span> : <Name of={name} />}
                <span className="text-note text-ink-2 tabular-nums">
                  <span aria-hidden="true">{left === 0 ? "✓" : format.number(left)}</span>
                  <span className="sr-only">{`· ${t("desk.left", { count: left })}`}</span>
                </span>
              </AddressLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
