import { type Article, emptyFilter, type Story } from "@/corpus";
import type { ArticleAddress } from "@/parts/address";
import { type Mark, marksIn } from "@/views/reader/marks";
import { smallStory } from "../../corpus/small-story";

/** The one article of a small story, with its marks. */
export interface MarkedArticle {
  readonly story: Story;
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly address: ArticleAddress;
}

/** An article with the wordings of some statements marked: a statement for each list of words. */
export function markedArticle(text: string, statements: readonly (readonly string[])[]): MarkedArticle {
  const story = smallStory({
    articles: { river: text },
    statements: statements.map((words, index) => ({
      id: `s${index}`,
      wordings: words.map((exact) => ["river", exact]),
    })),
  });
  const [article] = story.articles;
  if (article === undefined) throw new Error("the story has no article");
  return {
    story,
    article,
    marks: marksIn(story, story.statements, article.id, null),
    address: {
      screen: "article",
      story: story.id,
      article: article.id,
      filter: emptyFilter,
      statement: null,
      at: null,
    },
  };
}
