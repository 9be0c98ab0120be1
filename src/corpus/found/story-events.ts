import { brand } from "../brand";
import { isBackground, publishedEventId } from "../events";
import type { Day, Localised, Quote, StoryEvent } from "../types";
import type { ConfirmedArticle } from "./draft";
import type { ArticleReading } from "./read-articles";
import { sentenceAround } from "./sentence-around";
import { soundRange } from "./sound-range";
import type { SoundDate } from "./story-days";
import { dayInWords, inBoth, shortened } from "./words";

const mostTitleSigns = 140;
/** Places that a reader would look up for one event. */
const mostEvidence = 40;

/** An article with its dates, as far as events ask. */
export type DatedReading = Pick<ArticleReading, "article" | "dates">;

interface Dated {
  readonly date: SoundDate;
  readonly first: DatedReading;
  readonly evidence: Quote[];
}

/**
 * The events of a story: one for each day or span of days that its articles name, with the sentences that name it,
 * in the order of the days; and the publication of each article whose text gives its own day.
 */
export function eventsOf(articles: readonly DatedReading[], occasion: Day): readonly StoryEvent[] {
  const events = [...groupDates(articles).values()]
    .toSorted((one, other) => compare(one.date.from, other.date.from) || compare(one.date.to, other.date.to))
    .map((dated, index) => datedEvent(`event-${index + 1}`, dated, occasion));
  return [...events, ...articles.flatMap(({ article }) => publication(article))];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function groupDates(articles: readonly DatedReading[]): ReadonlyMap<string, Dated> {
  const groups = new Map<string, Dated>();
  for (const found of articles) {
    const { article, dates } = found;
    for (const date of dates) {
      const { from, to, precision, start, end } = date;
      const key = `${from} ${to} ${precision}`;
      const group = groups.get(key) ?? { date, first: found, evidence: [] };
      groups.set(key, group);
      if (group.evidence.length >= mostEvidence) continue;
      const place = sentenceAround(article, { start, end }) ?? { start, end };
      const quote = { article: brand<"article">(article.id), ...place };
      if (!group.evidence.some((known) => isSame(known, quote))) group.evidence.push(quote);
    }
  }
  return groups;
}

function isSame(one: Quote, other: Quote): boolean {
  return one.article === other.article && one.start === other.start && one.end === other.end;
}

function datedEvent(id: string, { date, first, evidence }: Dated, occasion: Day): StoryEvent {
  const { text } = first.article;
  const { from, to, precision, start, end } = date;
  const told = evidence[0] ?? date;
  return {
    id: brand<"event">(id),
    title: inBoth(shortened(text.slice(told.start, told.end), mostTitleSigns)),
    ...{ from, to, precision },
    because: reckoned(shortened(text.slice(start, end), mostTitleSigns), first.article),
    background: isBackground(occasion, { from, to }),
    evidence,
  };
}

function reckoned(words: string, { published }: ConfirmedArticle): Localised {
  const day = dayInWords(published.date);
  return {
    ar: `«${words}» في مقال نُشر في ${day.ar}`,
    en: `“${words}” in an article published on ${day.en}`,
  };
}

/** An article that gives the day of its publication in its own text; the others say in `published` how it is known. */
function publication({ id, text, outlet, published }: ConfirmedArticle): readonly StoryEvent[] {
  const { date, words } = published;
  const start = words === null ? -1 : text.indexOf(words);
  const place =
    words === null || start === -1 ? null : soundRange(text, { start, end: start + words.length });
  if (place === null || words === null) return [];
  return [
    {
      id: publishedEventId(brand<"article">(id)),
      title:
        outlet === null
          ? { ar: "صدور المقال", en: "The article is published" }
          : { ar: `صدور مقال ${outlet}`, en: `${outlet}: the article is published` },
      ...{ from: date, to: date, precision: "day" },
      because: publishedBecause(published),
      background: false,
      evidence: [{ article: brand<"article">(id), ...place }],
    },
  ];
}

/** How the day of publication is known. */
export function publishedBecause({ basis, words }: ConfirmedArticle["published"]): Localised {
  if (words === null) return { ar: "كتبه من أضاف المقال", en: "Given by whoever added the article" };
  const shown = shortened(words, mostTitleSigns);
  return basis === "stated"
    ? { ar: `تذكره صفحة المقال: «${shown}»`, en: `The article’s page says so: “${shown}”` }
    : {
        ar: `مستنتج من أول المقال: «${shown}»`,
        en: `Inferred from the beginning of the article: “${shown}”`,
      };
}
