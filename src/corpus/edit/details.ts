import { isDay } from "../../text/dates/day";
import { brand } from "../brand";
import { publishedEventId } from "../events";
import type { ArticleId, Localised, Outlet, OutletId, Story } from "../types";
import { type EditResult, edited, refused } from "./result";
import { type Texts, withTexts } from "./texts";

/** What of a story's own details is written anew; what is left out stays. */
interface DetailsChange {
  readonly title?: Texts;
  readonly summary?: Texts;
  readonly occasion?: Texts;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Writes a story's title, summary, occasion or day anew. */
export function setDetails(story: Story, change: DetailsChange): EditResult {
  const title = withTexts(story.title, change.title ?? {});
  const summary = withTexts(story.summary, change.summary ?? {});
  const occasion = withTexts(story.occasion, change.occasion ?? {});
  if (title === null || summary === null || occasion === null) return refused("empty-text");
  const date = change.date ?? story.date;
  if (!isDay(date)) return refused("not-a-day");
  return edited({ ...story, title, summary, occasion, date: brand<"day">(date) });
}

/** What of an outlet is written anew; what is left out stays. */
interface OutletChange {
  readonly name?: Texts;
  readonly short?: Texts;
  readonly note?: Texts;
  /** Whether its own article names it. */
  readonly named?: boolean;
}

/** Writes an outlet's name, short name or note anew. A new name alone is the short name too. */
export function changeOutlet(story: Story, id: OutletId, change: OutletChange): EditResult {
  const printers = story.printers ?? [];
  const outlet = [...story.outlets, ...printers].find((each) => each.id === id);
  if (outlet === undefined) return refused("no-outlet");
  const name = withTexts(outlet.name, change.name ?? {});
  const short = withTexts(outlet.short, change.short ?? change.name ?? {});
  const note = withTexts(outlet.note, change.note ?? {});
  if (name === null || short === null || note === null) return refused("empty-text");
  const next = { ...outlet, name, short, note, named: change.named ?? outlet.named };
  const renamed = (each: Outlet) => (each === outlet ? next : each);
  if (story.outlets.includes(outlet)) return edited({ ...story, outlets: story.outlets.map(renamed) });
  return edited({ ...story, printers: printers.map(renamed) });
}

const saidByReader: Localised = { ar: "كتبه من أضاف المقال", en: "Given by whoever added the article" };

/** When an article came out, as a person says; `stated` unless said otherwise. */
interface PublishedChange {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly basis?: "stated" | "inferred";
  readonly because?: Texts;
}

/**
 * Says when an article came out. Where no reason is given, the reason is that a person said so; an event that told of
 * another day of publication by the article's own words goes.
 */
export function setPublished(story: Story, id: ArticleId, change: PublishedChange): EditResult {
  const article = story.articles.find((each) => each.id === id);
  if (article === undefined) return refused("no-article");
  if (!isDay(change.date)) return refused("not-a-day");
  const because = withTexts(saidByReader, change.because ?? {});
  if (because === null) return refused("empty-text");
  const published = {
    date: brand<"day">(change.date),
    basis: change.basis ?? ("stated" as const),
    because,
  };
  const next = { ...article, published };
  const articles = story.articles.map((each) => (each === article ? next : each));
  const event = publishedEventId(id);
  const events = story.events.filter((each) => each.id !== event || each.from === change.date);
  return edited({ ...story, articles, events });
}
