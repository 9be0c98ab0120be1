import { brand } from "../brand";
import { decodeStory } from "../decode-story";
import { DecodeError, type Problem } from "../problem";
import type { Article, ArticleId, Day, Localised, Outlet, Speaker, Statement, Story } from "../types";
import { articleOf } from "./change";
import { isSamePlace } from "./refs";
import { type EditResult, edited, refused } from "./result";
import { groundless, nameless, tidy } from "./tidy";

/** An article with all that was found in it. */
interface AddedArticle {
  readonly article: Article;
  /** Its outlet. One that the story has already is left as the story has it. */
  readonly outlet: Outlet;
  /** The speakers that its statements need. Those that the story has already are left as it has them. */
  readonly speakers: readonly Speaker[];
  /**
   * Its statements, with wordings of this article or of articles that were added before. A statement that the
   * story has already gets those wordings; any other is new.
   */
  readonly statements: readonly Statement[];
}

const add = <Thing extends { readonly id: string }>(known: readonly Thing[], more: readonly Thing[]) => [
  ...known,
  ...more.filter(({ id }) => !known.some((thing) => thing.id === id)),
];

function addStatements(known: readonly Statement[], more: readonly Statement[]): readonly Statement[] {
  const grown = known.map((statement) => {
    const wordings = more
      .filter(({ id }) => id === statement.id)
      .flatMap((other) => other.wordings)
      .filter((wording) => !statement.wordings.some((other) => isSamePlace(other, wording)));
    return wordings.length === 0
      ? statement
      : { ...statement, wordings: [...statement.wordings, ...wordings] };
  });
  return add(grown, more);
}

function extend(story: Story, { article, outlet, speakers, statements }: AddedArticle): Story {
  return {
    ...story,
    outlets: add(story.outlets, [outlet]),
    articles: [...story.articles, article],
    speakers: add(story.speakers, speakers),
    statements: addStatements(story.statements, statements),
  };
}

/** A story as the decoder lets it through, or what it has against it. */
function sound(story: Story): { readonly story: Story } | { readonly problems: readonly Problem[] } {
  try {
    return { story: decodeStory(story, "story") };
  } catch (error) {
    if (error instanceof DecodeError) return { problems: error.problems };
    throw error;
  }
}

/** Adds an article with its outlet, speakers and statements; refused where the whole would not be sound. */
export function addArticle(story: Story, added: AddedArticle): EditResult {
  if (articleOf(story, added.article.id) !== null) return refused("id-taken");
  const checked = sound(extend(story, added));
  return "story" in checked ? edited(checked.story) : refused("unsound");
}

/**
 * Takes an article away with its wordings, and with all that rests on it alone: statements, contrasts, events,
 * names, speakers, its outlet.
 */
export function removeArticle(story: Story, id: ArticleId): EditResult {
  const article = articleOf(story, id);
  if (article === null) return refused("no-article");
  if (story.articles.length === 1) return refused("last-article");
  const stays = (other: string) => other !== id;
  const articles = story.articles.filter((each) => each !== article);
  const next: Story = {
    ...story,
    articles,
    outlets: story.outlets.filter(
      (outlet) => outlet.id !== article.outlet || articles.some((each) => each.outlet === outlet.id),
    ),
    statements: story.statements.map((statement) => ({
      ...statement,
      contrasts: statement.contrasts.filter(({ quote }) => quote === undefined || stays(quote.article)),
      wordings: statement.wordings.filter((wording) => stays(wording.article)),
    })),
    events: groundless(story.events, stays),
    names: nameless(story.names, stays),
  };
  return edited(tidy(story, next));
}

/** What a new story is called. */
interface StoryDetails {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  readonly occasion: Localised;
  readonly date: Day;
}

/** A new story of some articles, in their order; the problems where they make no sound one. */
export function createStory(
  { id, ...details }: StoryDetails,
  articles: readonly AddedArticle[],
): { readonly story: Story } | { readonly problems: readonly Problem[] } {
  const empty: Story = {
    format: 1,
    id: brand<"story">(id),
    ...details,
    ...{ outlets: [], articles: [], speakers: [], statements: [], events: [], names: [] },
  };
  return sound(articles.reduce(extend, empty));
}

/**
 * A story of its own under another id, whose title says that it is a copy. The ids inside it stay; the edition does not,
 * for what a reader makes of it is none that was published, nor do the highlights, which were found in what was.
 */
export function copyStory(story: Story, id: string): Story {
  const { edition: _, highlights: __, ...own } = story;
  return {
    ...own,
    id: brand<"story">(id),
    title: { ar: `${story.title.ar} (نسخة)`, en: `${story.title.en} (copy)` },
  };
}
