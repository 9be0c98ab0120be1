import type { Article, Localised, Statement, Story } from "../../corpus/types";

/** The interface's words that pages need before the app runs, in one language, as its messages give them. */
export interface PageWords {
  readonly app: { readonly name: string; readonly tagline: string; readonly pageTitle: string };
  readonly nav: { readonly timeline: string; readonly names: string; readonly search: string };
  readonly search: { readonly label: string };
  readonly about: { readonly title: string; readonly what: string };
  readonly desk: { readonly title: string; readonly what: string };
  readonly missing: { readonly title: string };
  readonly action: { readonly home: string };
}

export const pageLocales = ["ar", "en"] as const;

export type PageLocale = (typeof pageLocales)[number];

export type Words = Readonly<Record<PageLocale, PageWords>>;

/** The screens that have known addresses. */
export type ScreenName =
  | "LibraryScreen"
  | "StoryScreen"
  | "ArticleScreen"
  | "OriginalScreen"
  | "SideBySideScreen"
  | "StatementScreen"
  | "TimelineScreen"
  | "NamesScreen"
  | "DeskScreen"
  | "SearchScreen"
  | "AboutScreen";

/** A story, or what of it a page shows by itself. */
export interface Subject {
  readonly story: Story;
  readonly article?: Article;
  readonly statement?: Statement;
}

/** An address that is known when the site is built, and what its page says of itself. */
export interface KnownAddress {
  /** The screen that stands there: the name of its module in the app. */
  readonly screen: ScreenName;
  /** Below the base, without a language: empty, or ending in a slash. */
  readonly path: string;
  /** What the page is called, or null for the app's own front page. */
  readonly title: Localised | null;
  readonly description: Localised;
  /** What it shows, or null where that is of no story. */
  readonly subject: Subject | null;
}

function bothLanguages(say: (words: PageWords, locale: PageLocale) => string, words: Words): Localised {
  return { ar: say(words.ar, "ar"), en: say(words.en, "en") };
}

/** The article's headline, or its first line where it has none. Not translated: it is the article's own. */
function headlineOf(article: Article): string {
  const line = article.lines.find(({ kind }) => kind === "headline") ?? article.lines[0];
  return line === undefined ? article.id : article.text.slice(line.start, line.end);
}

function articleAddresses(story: Story): readonly KnownAddress[] {
  return story.articles.map((article) => {
    const headline = headlineOf(article);
    const outlet = story.outlets.find(({ id }) => id === article.outlet)?.name ?? story.title;
    return {
      screen: "ArticleScreen",
      path: `stories/${story.id}/articles/${article.id}/`,
      title: { ar: headline, en: headline },
      description: { ar: `${outlet.ar} · ${story.title.ar}`, en: `${outlet.en} · ${story.title.en}` },
      subject: { story, article },
    };
  });
}

function originalAddresses(story: Story): readonly KnownAddress[] {
  return (story.originals ?? []).map((original) => {
    const speaker = story.speakers.find(({ id }) => id === original.speaker)?.name ?? story.title;
    return {
      screen: "OriginalScreen",
      path: `stories/${story.id}/originals/${original.id}/`,
      title: { ar: `${speaker.ar} · ${story.title.ar}`, en: `${speaker.en} · ${story.title.en}` },
      description: story.summary,
      subject: { story },
    };
  });
}

/** Every two articles side by side, either way round: the app links to both. */
function besideAddresses(story: Story): readonly KnownAddress[] {
  const nameOf = (article: Article) =>
    story.outlets.find(({ id }) => id === article.outlet)?.name ?? story.title;
  return story.articles.flatMap((article) =>
    story.articles
      .filter((other) => other !== article)
      .map((other) => {
        const [first, second] = [nameOf(article), nameOf(other)];
        return {
          screen: "SideBySideScreen" as const,
          path: `stories/${story.id}/articles/${article.id}/beside/${other.id}/`,
          title: { ar: `${first.ar} · ${second.ar}`, en: `${first.en} · ${second.en}` },
          description: story.title,
          subject: { story },
        };
      }),
  );
}

function statementAddresses(story: Story): readonly KnownAddress[] {
  return story.statements.map((statement) => {
    const speaker = story.speakers.find(({ id }) => id === statement.speaker)?.name ?? story.title;
    return {
      screen: "StatementScreen",
      path: `stories/${story.id}/statements/${statement.id}/`,
      title: statement.gloss,
      description: { ar: `${speaker.ar} · ${story.title.ar}`, en: `${speaker.en} · ${story.title.en}` },
      subject: { story, statement },
    };
  });
}

function storyAddresses(story: Story, words: Words): readonly KnownAddress[] {
  const path = `stories/${story.id}/`;
  const under = (part: "timeline" | "names"): KnownAddress => ({
    screen: part === "timeline" ? "TimelineScreen" : "NamesScreen",
    path: `${path}${part}/`,
    title: bothLanguages(({ nav }, locale) => `${nav[part]} · ${story.title[locale]}`, words),
    description: story.summary,
    subject: { story },
  });
  return [
    { screen: "StoryScreen", path, title: story.title, description: story.summary, subject: { story } },
    ...articleAddresses(story),
    ...originalAddresses(story),
    ...besideAddresses(story),
    ...statementAddresses(story),
    under("timeline"),
    under("names"),
  ];
}

/** Every address that leads somewhere, in reading order, each once for both languages. */
export function knownAddresses(stories: readonly Story[], words: Words): readonly KnownAddress[] {
  return [
    {
      screen: "LibraryScreen",
      path: "",
      title: null,
      description: bothLanguages(({ app }) => app.tagline, words),
      subject: null,
    },
    ...stories.flatMap((story) => storyAddresses(story, words)),
    {
      screen: "DeskScreen",
      path: "desk/",
      title: bothLanguages(({ desk }) => desk.title, words),
      description: bothLanguages(({ desk }) => desk.what, words),
      subject: null,
    },
    {
      screen: "SearchScreen",
      path: "search/",
      title: bothLanguages(({ nav }) => nav.search, words),
      description: bothLanguages(({ search }) => search.label, words),
      subject: null,
    },
    {
      screen: "AboutScreen",
      path: "about/",
      title: bothLanguages(({ about }) => about.title, words),
      description: bothLanguages(({ about }) => about.what, words),
      subject: null,
    },
  ];
}
