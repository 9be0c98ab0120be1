import { indexStory } from "../../corpus/story-index";
import type { Article, Statement, Story } from "../../corpus/types";
import type { PageLocale, Subject } from "./known-addresses";
import { headlineOf } from "./structured-data";

/** A `meta` element by which programs that keep references read a page: its name and what it says. */
export interface CitationTag {
  readonly name: string;
  readonly content: string;
}

const tag = (name: string, content: string): CitationTag => ({ name: `citation_${name}`, content });

const dayOf = ({ published }: Article) => published.date.replaceAll("-", "/");

/** An article's page is cited as the article: the outlet's, where it is named, at the outlet's address, where it is known. */
function articleTags(story: Story, article: Article, locale: PageLocale): readonly CitationTag[] {
  const outlet = indexStory(story).outletOf(article.id);
  return [
    tag("title", headlineOf(article)),
    ...(article.byline === null ? [] : [tag("author", article.byline)]),
    tag("publication_date", dayOf(article)),
    ...(outlet?.named === true ? [tag("publisher", outlet.name[locale])] : []),
    tag("language", article.lang),
    ...(article.address === null ? [] : [tag("public_url", article.address)]),
  ];
}

/** A value of a `citation_reference`, whose parts are parted by semicolons. */
const part = (name: string, value: string) => `citation_${name}=${value.replaceAll(";", ",")}`;

/** A comparison's page is cited as itself, and cites the articles whose wordings it has. */
function statementTags(story: Story, statement: Statement, locale: PageLocale, app: string) {
  const wording = new Set(statement.wordings.map(({ article }) => article));
  return [
    tag("title", statement.gloss[locale]),
    tag("publisher", app),
    tag("language", locale),
    ...story.articles
      .filter(({ id }) => wording.has(id))
      .map((article) => {
        const outlet = indexStory(story).outletOf(article.id);
        const parts = [
          part("title", headlineOf(article)),
          ...(outlet?.named === true ? [part("publisher", outlet.name[locale])] : []),
          part("publication_date", dayOf(article)),
        ];
        return tag("reference", parts.join("; "));
      }),
  ];
}

/** How a page is to be cited, by the tags of Highwire Press, which Google Scholar and Zotero read. None for a page of no story. */
export function citationTags(
  subject: Subject | null,
  locale: PageLocale,
  app: string,
): readonly CitationTag[] {
  if (subject === null) return [];
  const { story, article, statement } = subject;
  if (article !== undefined) return articleTags(story, article, locale);
  if (statement !== undefined) return statementTags(story, statement, locale, app);
  return [tag("title", story.title[locale]), tag("publisher", app), tag("language", locale)];
}
