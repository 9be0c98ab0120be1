import type { Article, Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { freshId } from "@/corpus/edit";
import { type ConfirmedDraft, confirmDraft } from "@/corpus/found";
import type { DraftItem } from "../intake/intake-state";

/** What the reader has confirmed, as the engine takes it; each gets an id that no article of the story has. */
export function confirmItems(
  items: readonly DraftItem[],
  taken: readonly string[],
): readonly ConfirmedDraft[] {
  const ids = [...taken];
  return items.map(({ draft, outlet, headline, date }) => {
    const id = freshId("article", ids);
    ids.push(id);
    const words = headline.trim();
    return confirmDraft(draft, {
      id,
      outlet: outlet.trim() === "" ? null : outlet.trim(),
      date: brand<"day">(date),
      headline: words === "" ? null : words,
    });
  });
}

/** An article that a story has, as the engine takes it, so that others can be read beside it. */
export function confirmedOf(story: Story, article: Article): ConfirmedDraft {
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  const { id, text, lines, byline, credits, lang, dir, published, address, removed } = article;
  return {
    ...{ id, text, lines, byline, credits, lang, dir, address, removed },
    outlet: outlet?.named === true ? outlet.name.ar : null,
    published: { date: published.date, basis: published.basis, words: null },
  };
}
