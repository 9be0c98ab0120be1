import { brand } from "../brand";
import { freshId } from "../edit/index";
import type { ArticleDraft, ConfirmedArticle } from "../found/draft";
import { tileLines, untileLines } from "../found/draft-lines";
import type { StoryInput } from "../found/found-story";
import { writtenIds } from "../originals";
import type { Article, Provenance, Story } from "../types";

/** An article that was brought, and what the reader says of it in three fields. */
export interface BroughtArticle {
  readonly draft: ArticleDraft;
  /** Empty where it is not known. */
  readonly outlet: string;
  /** Empty where there is to be none. */
  readonly headline: string;
  /** As a date field gives it: `YYYY-MM-DD`; empty as long as it is not known, which no story can be. */
  readonly date: string;
  readonly provenance?: Provenance;
}

/**
 * What was brought, as the reader has confirmed it under an id. Its lines stay as they are but for the headline; what its
 * day rests on is kept as long as it is the day that was found. Where the article does not say where it stands, it stands where it was
 * taken from.
 */
export function confirmArticle({ draft, provenance, ...said }: BroughtArticle, id: string): ConfirmedArticle {
  const { byline, credits, lang, dir, removed, published } = draft;
  const address = draft.address ?? provenance?.address ?? null;
  const headline = said.headline.trim();
  const outlet = said.outlet.trim();
  const below = untileLines(draft).filter(({ kind }) => kind !== "headline");
  const lines = headline === "" ? below : [{ kind: "headline" as const, text: headline }, ...below];
  const date = brand<"day">(said.date);
  return {
    ...{ id, byline, credits, lang, dir, address, removed },
    ...(provenance === undefined ? {} : { provenance }),
    ...tileLines(lines),
    outlet: outlet === "" ? null : outlet,
    published:
      published?.date === date
        ? { date, basis: published.basis, words: published.words }
        : { date, basis: "stated", words: null },
  };
}

/** What was brought, each as confirmed, under ids that no article of a story has. */
export function confirmArticles(
  brought: readonly BroughtArticle[],
  taken: readonly string[],
): readonly ConfirmedArticle[] {
  const ids = [...taken];
  return brought.map((each) => {
    const id = freshId("article", ids);
    ids.push(id);
    return confirmArticle(each, id);
  });
}

/** An article that a story has, as the engine takes it, so that others can be read beside it. */
export function confirmedOf(story: Story, article: Article): ConfirmedArticle {
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  const { id, text, lines, byline, credits, lang, dir, published, address, removed, provenance } = article;
  return {
    ...{ id, text, lines, byline, credits, lang, dir, address, removed },
    ...(provenance === undefined ? {} : { provenance }),
    outlet: outlet?.named === true ? outlet.name.ar : null,
    published: { date: published.date, basis: published.basis, words: null },
  };
}

/** What is to be read: what was brought, as a story of its own or after the articles of one that there is. */
export function inputOf(
  id: string,
  title: string,
  brought: readonly BroughtArticle[],
  into: Story | null,
): StoryInput {
  const known = into?.articles ?? [];
  const fresh = confirmArticles(brought, into === null ? [] : writtenIds(into));
  const before = into === null ? [] : known.map((article) => confirmedOf(into, article));
  const named = title.trim();
  return { id, ...(named === "" ? {} : { title: named }), articles: [...before, ...fresh] };
}
