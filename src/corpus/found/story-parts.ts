import { brand } from "../brand";
import type { Article, Localised, Outlet } from "../types";
import type { ConfirmedArticle } from "./draft";
import type { StoryOutlets } from "./outlets";
import { publishedBecause } from "./story-events";
import { inBoth, isFilled, shortened } from "./words";

const mostTitleSigns = 120;
/** Outlets that a summary names. */
const mostNamed = 5;

/** The articles as a story has them, each with its outlet. */
export function storyArticles(
  articles: readonly ConfirmedArticle[],
  { of, outlets }: StoryOutlets,
): readonly Article[] {
  return articles.flatMap(({ id, published, outlet: _, ...article }, index): Article[] => {
    const outlet = of[index] ?? outlets[0]?.id;
    if (outlet === undefined) return [];
    const { date, basis } = published;
    return [
      {
        ...article,
        id: brand<"article">(id),
        outlet,
        published: { date, basis, because: publishedBecause(published) },
      },
    ];
  });
}

/** What a story is called: as the reader says, else by the first headline, else by its first line. */
export function titleOf(title: string | undefined, articles: readonly ConfirmedArticle[]): Localised {
  if (title !== undefined && isFilled(title)) return inBoth(shortened(title, 2 * mostTitleSigns));
  const first = articles.find(({ lines }) => lines[0]?.kind === "headline") ?? articles[0];
  const line = first?.lines[0];
  return inBoth(shortened(first?.text.slice(line?.start, line?.end) ?? "", mostTitleSigns));
}

/** What a story is, in one line: whose articles it has. */
export function summaryOf(outlets: readonly Outlet[]): Localised {
  const named = outlets.filter((outlet) => outlet.named).map(({ name }) => name.ar);
  if (named.length === 0) return { ar: "مقالات أضافها القارئ", en: "Articles that the reader added" };
  const shown = named.slice(0, mostNamed);
  const isAll = shown.length === outlets.length;
  const [ar, en] = [isAll ? shown : [...shown, "غيرها"], isAll ? shown : [...shown, "others"]];
  return {
    ar: `مقالات من ${new Intl.ListFormat("ar").format(ar)}`,
    en: `Articles from ${new Intl.ListFormat("en").format(en)}`,
  };
}
