import { brand } from "../brand";
import { decodeStory } from "../decode-story";
import { originalsOf, partTexts, type WrittenArticle, writtenIds } from "../originals";
import { DecodeError, type Problem } from "../problem";
import type {
  Article,
  ArticleId,
  Day,
  Localised,
  Outlet,
  OutletId,
  Speaker,
  Statement,
  Story,
} from "../types";
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
  if (writtenIds(story).includes(added.article.id)) return refused("id-taken");
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
  const written = [...story.articles.filter((each) => each !== article), ...originalsOf(story)];
  return edited(tidy(story, unmarked(withWritten(story, written, article.outlet), id)));
}

/**
 * The story with other texts, articles and originals together as in a file. An outlet that published what has gone and
 * nothing else goes with it.
 */
export function withWritten(
  { originals: _, printers = [], ...story }: Story,
  written: readonly WrittenArticle[],
  gone: OutletId | undefined,
): Story {
  const outlets = [...story.outlets, ...printers].filter(
    ({ id }) => id !== gone || written.some((each) => each.outlet === id),
  );
  return { ...story, ...partTexts(outlets, written) };
}

/** The story without what is marked in a text, and without what rests on that alone but for what `tidy` takes. */
export function unmarked(story: Story, id: ArticleId): Story {
  const stays = (other: string) => other !== id;
  return {
    ...story,
    statements: story.statements.map((statement) => ({
      ...statement,
      contrasts: statement.contrasts.filter(({ quote }) => quote === undefined || stays(quote.article)),
      wordings: statement.wordings.filter((wording) => stays(wording.article)),
    })),
    events: groundless(story.events, stays),
    names: nameless(story.names, stays),
  };
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
