import { mostOfStory } from "../../../corpus/limits";
import type { StorySize } from "./made-story";

/** A screen with as much on it as the limits of a story let in; paths below the story's own. */
export interface ScreenCase {
  readonly name: string;
  readonly size: StorySize;
  readonly path: string;
}

const most = mostOfStory;

const few: StorySize = { outlets: 10, articles: 10, speakers: 10, statements: 20, wordings: [3, 3] };

const wideStatements = Math.floor(most.cells / most.outlets);

/** Every limit at the screen that it is for. */
export const atTheLimits: readonly ScreenCase[] = [
  {
    name: "the matrix at its widest, with all articles and speakers",
    size: {
      outlets: most.outlets,
      articles: most.articles,
      speakers: Math.min(most.speakers, wideStatements),
      statements: wideStatements,
      wordings: [10, Math.floor(most.wordings / wideStatements)],
    },
    path: "",
  },
  {
    name: "the matrix at its longest",
    size: {
      ...few,
      articles: 15,
      statements: Math.min(most.statements, Math.floor(most.cells / 10)),
      wordings: [3, 3],
    },
    path: "",
  },
  {
    name: "a comparison",
    size: { ...few, outlets: most.outlets, articles: most.outlets, wordings: [most.wordingsOfStatement, 3] },
    path: "statements/statement-0/",
  },
  {
    name: "an article",
    size: { ...few, outlets: 2, articles: 2, statements: most.wordingsOfArticle, wordings: [2, 2] },
    path: "articles/article-0/",
  },
  {
    name: "two articles",
    size: { ...few, outlets: 2, articles: 2, statements: most.wordingsOfArticle, wordings: [2, 2] },
    path: "articles/article-0/beside/article-1/",
  },
  { name: "the timeline", size: { ...few, articles: most.articles, events: most.events }, path: "timeline/" },
  { name: "the names", size: { ...few, names: most.names }, path: "names/" },
];

/** The same screens with what an ordinary story has. */
export const ordinary: readonly ScreenCase[] = atTheLimits.map((each) => {
  const isPair = each.size.outlets === 2;
  const size: StorySize = isPair
    ? { ...few, outlets: 2, articles: 2, wordings: [2, 2] }
    : { ...few, wordings: [10, 3], events: 15, names: 15 };
  return { ...each, size };
});
