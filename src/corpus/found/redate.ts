import { resolveDates } from "../../text/dates";
import { brand } from "../brand";
import type { SaidDays, Statement, StoryEvent } from "../types";
import type { ConfirmedArticle } from "./draft";
import { datesOutside } from "./read-articles";
import { commonDays, saidOn } from "./said-on";
import { type SoundDate, soundDates } from "./story-days";
import { type DatedReading, eventsOf } from "./story-events";

const datesIn = ({ text, published, outlet, address }: ConfirmedArticle): readonly SoundDate[] =>
  soundDates(text, resolveDates(text, published.date, { name: outlet, address }));

const readings = (articles: readonly ConfirmedArticle[]): readonly DatedReading[] =>
  articles.map((article) => ({ article, dates: datesIn(article) }));

const keyOf = ({ title, because, from, to, precision }: StoryEvent): string =>
  [title.ar, because.ar, from, to, precision].join("\n");

/**
 * The events of a story after the day of one of its articles was corrected: those that the engine had reckoned from the old day
 * are reckoned anew; what a person wrote, and what another hand reckoned, stays as it is.
 */
export function redatedEvents(
  events: readonly StoryEvent[],
  before: readonly ConfirmedArticle[],
  after: readonly ConfirmedArticle[],
  occasion: StoryEvent["from"],
): readonly StoryEvent[] {
  const old = new Set(eventsOf(readings(before), occasion).map(keyOf));
  const others = events.filter((event) => !old.has(keyOf(event)));
  if (others.length === events.length) return events;
  const taken = new Set<string>(others.map(({ id }) => id));
  let next = 0;
  const reckoned = eventsOf(readings(after), occasion).map((event) => {
    do next += 1;
    while (taken.has(`event-${next}`));
    return { ...event, id: brand<"event">(`event-${next}`) };
  });
  return [...others, ...reckoned];
}

/** When each statement was said by the words of some articles, by its place; null where none of them words it. */
function saidIn(
  statements: readonly Statement[],
  articles: readonly ConfirmedArticle[],
): readonly (SaidDays | null)[] {
  const told = new Map(
    articles.map((article) => {
      const places = statements.flatMap(({ wordings }) =>
        wordings.filter((wording) => wording.article === article.id),
      );
      return [article.id, { article, dates: datesOutside(datesIn(article), places) }];
    }),
  );
  return statements.map(({ wordings }) => {
    const given = wordings.flatMap((wording) => {
      const reading = told.get(wording.article);
      return reading === undefined
        ? []
        : [saidOn(reading.article, { ...wording, cue: wording.cue ?? null }, reading.dates)];
    });
    return given.length === 0 ? null : commonDays(given);
  });
}

const isSameTime = (one: SaidDays, other: SaidDays | null | undefined): boolean =>
  one.from === other?.from && one.to === other.to && one.precision === other.precision;

/** The statements of a story after the day of an article was corrected: those that were dated by the engine follow it. */
export function redatedStatements(
  statements: readonly Statement[],
  before: readonly ConfirmedArticle[],
  after: readonly ConfirmedArticle[],
): readonly Statement[] {
  const [old, now] = [saidIn(statements, before), saidIn(statements, after)];
  return statements.map((statement, at) => {
    const said = now[at] ?? null;
    return said === null || !isSameTime(statement.said, old[at]) ? statement : { ...statement, said };
  });
}
