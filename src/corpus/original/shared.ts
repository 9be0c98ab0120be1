import { samePrints, sharedPassages } from "../../text/original/index";
import { quotedPassages } from "../../text/statements/index";
import { normalise } from "../../text/words/index";
import { indexStory } from "../story-index";
import type { Article, ArticleId, Quote, Story } from "../types";

/**
 * Articles with the same words beyond quotations: two that share a passage, or several that are one text. `agency`: whom all of
 * them credit. `first`: the article that came out before all the others; of articles of one day, or where a day is inferred, it
 * cannot be told. Both null where nothing says so.
 */
export interface SharedText {
  readonly kind: "passage" | "one-text";
  /** The passage in each; of one text the articles whole. */
  readonly quotes: readonly Quote[];
  /** The words of the passage, or of the shortest article. */
  readonly words: number;
  readonly agency: string | null;
  readonly first: ArticleId | null;
}

function agencyOf(articles: readonly Article[]): string | null {
  const [one, ...others] = articles;
  const credits = (article: Article) => article.credits.map(normalise);
  return (
    one?.credits.find((each) => others.every((other) => credits(other).includes(normalise(each)))) ?? null
  );
}

function firstOf(articles: readonly Article[]): ArticleId | null {
  if (articles.some(({ published }) => published.basis === "inferred")) return null;
  const sorted = articles.toSorted((a, b) => (a.published.date < b.published.date ? -1 : 1));
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return null;
  return first.published.date < second.published.date ? first.id : null;
}

/**
 * What the articles of a story share to the letter, the most words first: those that are one text as such, of others the
 * passages of different outlets. Who had it of whom is told only by what the articles credit and when they came out.
 */
export function sharedTexts(story: Story): readonly SharedText[] {
  const { articles } = story;
  const prints = samePrints(articles.map(({ text }) => text)).map((group) =>
    group.flatMap((at) => articles[at] ?? []),
  );
  const isOneText = (a: Article, b: Article) =>
    prints.some((group) => group.includes(a) && group.includes(b));
  const { article } = indexStory(story);
  const told = (quotes: readonly Quote[]) => {
    const of = quotes.flatMap((quote) => article(quote.article) ?? []);
    return { quotes, agency: agencyOf(of), first: firstOf(of) };
  };
  const wholes = prints.map((group): SharedText => {
    const words = Math.min(...group.map(({ text }) => text.split(/\s+/u).length));
    const quotes = group.map(({ id, text }) => ({ article: id, start: 0, end: text.length }));
    return { kind: "one-text", words, ...told(quotes) };
  });
  const compared = articles.map(({ id, text, lines }) => ({
    text,
    without: quotedPassages({ id, text, lines }),
  }));
  const passages = sharedPassages(compared).flatMap(({ one, other, words }): readonly SharedText[] => {
    const [a, b] = [articles[one.text], articles[other.text]];
    if (a === undefined || b === undefined || a.outlet === b.outlet || isOneText(a, b)) return [];
    const quotes = [
      { article: a.id, ...one.range },
      { article: b.id, ...other.range },
    ];
    return [{ kind: "passage", words, ...told(quotes) }];
  });
  return [...wholes, ...passages.toSorted((a, b) => b.words - a.words)];
}
