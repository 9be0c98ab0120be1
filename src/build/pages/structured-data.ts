import { wordsAddress } from "../../corpus/export/text-fragment";
import { quoteText } from "../../corpus/quotes";
import { indexStory } from "../../corpus/story-index";
import type { Article, Speaker, Statement, Story } from "../../corpus/types";
import type { PageLocale } from "./known-addresses";

/** A thing as schema.org describes things. */
export type Thing = Readonly<Record<string, unknown>>;

/** Makes the address of a path below the base: absolute where it is known where the site will stand. */
export type AddressOf = (path: string) => string;

/** An article's headline, or its first line where it has none. */
export function headlineOf({ lines, text }: Article): string {
  const line = lines.find(({ kind }) => kind === "headline") ?? lines[0];
  return line === undefined ? "" : text.slice(line.start, line.end);
}

function personOf({ kind, name, role }: Speaker, locale: PageLocale): Thing {
  return kind === "person"
    ? { "@type": "Person", name: name[locale], jobTitle: role[locale] }
    : { "@type": "Organization", name: name[locale] };
}

const articlePath = (story: Story, article: Article) => `stories/${story.id}/articles/${article.id}/`;

/** An article, as one of the story's: what it is called, when it came out, who published it, where it stands here. */
export function newsArticle(story: Story, article: Article, locale: PageLocale, addressOf: AddressOf): Thing {
  const outlet = story.outlets.find(({ id }) => id === article.outlet);
  return {
    "@type": "NewsArticle",
    headline: headlineOf(article),
    inLanguage: article.lang,
    datePublished: article.published.date,
    url: addressOf(articlePath(story, article)),
    ...(article.address === null ? {} : { sameAs: article.address }),
    ...(article.byline === null ? {} : { author: { "@type": "Person", name: article.byline } }),
    ...(outlet?.named === true
      ? { publisher: { "@type": "NewsMediaOrganization", name: outlet.name[locale] } }
      : {}),
  };
}

/** What a statement's speaker said as one article quotes it, word for word; nothing where the words are the outlet's. */
function quotations(
  story: Story,
  { speaker: id, wordings }: Statement,
  locale: PageLocale,
  of: (article: Article) => Thing,
): readonly Thing[] {
  const { article, speaker } = indexStory(story);
  const who = speaker(id);
  return wordings.flatMap((wording) => {
    const source = article(wording.article);
    if (source === null || (wording.mode !== "direct" && wording.mode !== "mixed")) return [];
    const link = wordsAddress(source, wording);
    return {
      "@type": "Quotation",
      text: quoteText(source, wording),
      inLanguage: source.lang,
      ...(who === null ? {} : { creator: personOf(who, locale), spokenByCharacter: personOf(who, locale) }),
      ...(link === "" ? {} : { url: link }),
      isPartOf: of(source),
    };
  });
}

const context = "https://schema.org";

/** An article's page: the article and the quotations in it. */
export function articleData(story: Story, article: Article, locale: PageLocale, addressOf: AddressOf): Thing {
  const whole = newsArticle(story, article, locale, addressOf);
  const own = { "@type": "NewsArticle", url: whole.url };
  return {
    "@context": context,
    ...whole,
    hasPart: story.statements.flatMap((statement) =>
      quotations(
        story,
        { ...statement, wordings: statement.wordings.filter((each) => each.article === article.id) },
        locale,
        () => own,
      ),
    ),
  };
}

/** A comparison's page: the statement, and every quotation of it with its article. */
export function statementData(
  story: Story,
  statement: Statement,
  locale: PageLocale,
  addressOf: AddressOf,
): Thing {
  return {
    "@context": context,
    "@type": "WebPage",
    name: statement.gloss[locale],
    url: addressOf(`stories/${story.id}/statements/${statement.id}/`),
    mainEntity: {
      "@type": "ItemList",
      itemListElement: quotations(story, statement, locale, (article) =>
        newsArticle(story, article, locale, addressOf),
      ).map((item, index) => ({ "@type": "ListItem", position: index + 1, item })),
    },
  };
}

/** The story as a data set, where it has been published as one: its version, its licence, how it is cited. */
function dataSet({ edition, title, summary }: Story, locale: PageLocale): Thing {
  if (edition === undefined) return {};
  return {
    about: {
      "@type": "Dataset",
      name: title[locale],
      description: `${summary[locale]} ${edition.made[locale]}`,
      version: edition.version,
      license: edition.licence.address,
      creditText: edition.cite[locale],
    },
  };
}

/** A story's page: its articles, and what it is as a data set. */
export function storyData(story: Story, locale: PageLocale, addressOf: AddressOf): Thing {
  return {
    "@context": context,
    "@type": "CollectionPage",
    name: story.title[locale],
    description: story.summary[locale],
    url: addressOf(`stories/${story.id}/`),
    ...dataSet(story, locale),
    hasPart: story.articles.map((article) => newsArticle(story, article, locale, addressOf)),
  };
}
