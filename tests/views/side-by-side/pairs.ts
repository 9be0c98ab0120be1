import fc from "fast-check";
import { type Article, narrow, type Statement, type Story } from "@/corpus";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";

/** Two articles and the statements that they are set side by side by. */
export interface ArticlePair {
  readonly story: Story;
  readonly first: Article;
  readonly second: Article;
  readonly statements: readonly Statement[];
}

const letters = ["a", "b", "c", "d", "e"];

/** An article of sentences, each of which words one thing or nothing; several sentences make a paragraph. */
const drawnArticle = fc.array(
  fc.record({ says: fc.option(fc.constantFrom(...letters)), breaks: fc.boolean() }),
  { minLength: 1, maxLength: 9 },
);

type Sentences = readonly { readonly says: string | null; readonly breaks: boolean }[];

function textOf(outlet: string, sentences: Sentences): string {
  return sentences
    .map(({ says, breaks }, index) => `${says ?? "x"}${outlet}${index} ends.${breaks ? "\n" : " "}`)
    .join("")
    .trim();
}

/** Articles of sentences that say the same things in any order, twice or not at all. */
const sentencePair: fc.Arbitrary<ArticlePair> = fc.tuple(drawnArticle, drawnArticle).map(([a, b]) => {
  const articles = { left: a, right: b };
  const wordings = Object.entries(articles).flatMap(([outlet, sentences]) =>
    sentences.flatMap(({ says }, index) =>
      says === null ? [] : [{ says, wording: [outlet, `${says}${outlet}${index}`] as const }],
    ),
  );
  const story = smallStory({
    articles: { left: textOf("left", a), right: textOf("right", b) },
    statements: letters
      .map((id) => ({
        id,
        wordings: wordings.filter(({ says }) => says === id).map(({ wording }) => wording),
      }))
      .filter((statement) => statement.wordings.length > 0),
  });
  return {
    story,
    first: get(story.articles, "left"),
    second: get(story.articles, "right"),
    statements: story.statements,
  };
});

/** Articles of stories of all shapes, with wordings that overlap, and statements that a filter leaves. */
const anyPair: fc.Arbitrary<ArticlePair> = storyAndFilter
  .filter(({ story }) => story.articles.length > 1)
  .chain(({ story, filter }) =>
    fc.shuffledSubarray([...story.articles], { minLength: 2, maxLength: 2 }).map(([first, second]) => {
      if (first === undefined || second === undefined) throw new Error("two articles were asked for");
      return { story, first, second, statements: narrow(story, filter).statements };
    }),
  );

export const articlePair = fc.oneof(sentencePair, anyPair);

/**
 * A story of two articles, `left` and `right`, written as sentences that each word the statement of their first word:
 * `"a b x"` are three sentences. A capital begins a paragraph; `x` words nothing.
 */
export function pairOf(left: string, right: string): ArticlePair {
  const write = (outlet: string, sentences: string) =>
    sentences
      .split(" ")
      .map((word, index) => {
        const gap = index === 0 ? "" : word === word.toUpperCase() ? "\n" : " ";
        return `${gap}${word.toLowerCase()}${outlet}${index} ends.`;
      })
      .join("");
  const said = [["left", left] as const, ["right", right] as const].flatMap(([outlet, sentences]) =>
    sentences.split(" ").flatMap((word, index) => {
      const id = word.toLowerCase();
      return id === "x" ? [] : [{ id, wording: [outlet, `${id}${outlet}${index}`] as const }];
    }),
  );
  const story = smallStory({
    articles: { left: write("left", left), right: write("right", right) },
    statements: [...new Set(said.map(({ id }) => id))].map((id) => ({
      id,
      wordings: said.filter((each) => each.id === id).map(({ wording }) => wording),
    })),
  });
  return {
    story,
    first: get(story.articles, "left"),
    second: get(story.articles, "right"),
    statements: story.statements,
  };
}
