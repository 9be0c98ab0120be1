import {
  type Day,
  type DayRange,
  type Filter,
  isBackground,
  narrow,
  type Precision,
  publishedEventId,
  type SpeakerId,
  type Story,
} from "@/corpus";

export const stripLanes = ["happened", "said", "published"] as const;
export type StripLane = (typeof stripLanes)[number];

/** One bar of the strip. `start` and `length` are shares of the strip, 0 to 1; a day is as wide as the next. */
export interface StripBar {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly precision: Precision;
  /** Who said what the bar stands for, in the lane of what was said. */
  readonly speaker: SpeakerId | null;
}

/** A day that is named on the strip, and where it begins, as a share of the strip. */
export interface StripDay {
  readonly day: string;
  readonly start: number;
  /** Whether its name ends where the day ends, since after its beginning there is no room for one. */
  readonly isAtEnd: boolean;
  /** Whether its name would run into another's on a narrow screen. */
  readonly wideOnly: boolean;
}

/** The story's days in small: what happened, what was said and what was published, without words. */
export interface Strip {
  readonly first: Day;
  readonly last: Day;
  /** How much of the strip one day takes. */
  readonly dayShare: number;
  /** Every day, or of more than fit only the occasion's, and the first and the last where they are not beside it. */
  readonly days: readonly StripDay[];
  readonly lanes: Readonly<Record<StripLane, readonly StripBar[]>>;
  /** How many events, statements and articles the lanes stand for. */
  readonly counts: Readonly<Record<StripLane, number>>;
}

interface Dated {
  readonly key: string;
  readonly range: DayRange;
  readonly speaker: SpeakerId | null;
}

const dayMilliseconds = 86_400_000;

/** How many days can be named side by side on the narrowest screen. */
const mostDays = 16;

// A date without a time is read as midnight UTC, so that days are whole numbers.
const dayNumber = (day: Day): number => Date.parse(day) / dayMilliseconds;

/** The room that a day's name takes, as a share of the narrowest strip and of one on a desk. */
const nameShare = { narrow: 0.38, wide: 0.12 };

interface PlacedName {
  readonly index: number;
  readonly isAtEnd: boolean;
  /** From where to where the name reaches. */
  readonly reach: (share: number) => readonly [number, number];
}

function placeName(index: number, count: number): PlacedName {
  const [start, end] = [index / count, (index + 1) / count];
  const isAtEnd = start + nameShare.narrow > 1;
  return { index, isAtEnd, reach: (share) => (isAtEnd ? [end - share, end] : [start, start + share]) };
}

const runInto = (one: PlacedName, other: PlacedName, share: number) =>
  one.reach(share)[0] < other.reach(share)[1] && other.reach(share)[0] < one.reach(share)[1];

/** The day of the occasion is named, and the ends of the strip where their names do not run into its own. */
function fewNamed(occasion: number, count: number): readonly (PlacedName & { readonly wideOnly: boolean })[] {
  const named: (PlacedName & { readonly wideOnly: boolean })[] = [];
  for (const index of new Set([occasion, 0, count - 1])) {
    const name = placeName(index, count);
    if (named.some((other) => runInto(name, other, nameShare.wide))) continue;
    const shown = named.filter(({ wideOnly }) => !wideOnly);
    named.push({ ...name, wideOnly: shown.some((other) => runInto(name, other, nameShare.narrow)) });
  }
  return named.toSorted((a, b) => a.index - b.index);
}

function namedDays(first: number, occasion: number, count: number): readonly StripDay[] {
  const every = Array.from({ length: count }, (_, index) => ({ index, isAtEnd: false, wideOnly: false }));
  return (count > mostDays ? fewNamed(occasion - first, count) : every).map(
    ({ index, isAtEnd, wideOnly }) => ({
      day: new Date((first + index) * dayMilliseconds).toISOString().slice(0, 10),
      start: index / count,
      isAtEnd,
      wideOnly,
    }),
  );
}

/** What was said long before the story is not on the strip. */
const saidInStory = (story: Story, filter: Filter) =>
  narrow(story, filter).statements.filter(({ said }) => !isBackground(story.date, said));

/** Statements of one speaker and the same days are one bar. */
function saidTogether(story: Story, filter: Filter): readonly Dated[] {
  const together = new Map<string, Dated>();
  for (const { speaker, said } of saidInStory(story, filter)) {
    const key = `${speaker} ${said.from} ${said.to} ${said.precision}`;
    if (!together.has(key)) together.set(key, { key, range: said, speaker });
  }
  return [...together.values()];
}

/** The events that are on the axis and are no publication; those are the articles' own. */
function happened(story: Story, filter: Filter): readonly Dated[] {
  const publications = new Set<string>(story.articles.map(({ id }) => publishedEventId(id)));
  return narrow(story, filter)
    .events.filter(({ id, background }) => !background && !publications.has(id))
    .map((event) => ({ key: event.id, range: event, speaker: null }));
}

function published(story: Story, filter: Filter): readonly Dated[] {
  return narrow(story, filter).articles.map(({ id, published: { date } }) => ({
    key: id,
    range: { from: date, to: date, precision: "day" },
    speaker: null,
  }));
}

/** The strip that a filter leaves, from the first day to the last of all that is dated, the occasion's included. */
export function timelineStrip(story: Story, filter: Filter): Strip {
  const dated = {
    happened: happened(story, filter),
    said: saidTogether(story, filter),
    published: published(story, filter),
  } as const satisfies Record<StripLane, readonly Dated[]>;
  const ends = stripLanes.flatMap((lane) => dated[lane].flatMap(({ range }) => [range.from, range.to]));
  const [first, last] = [story.date, ...ends].reduce<readonly [Day, Day]>(
    ([earliest, latest], day) => [day < earliest ? day : earliest, day > latest ? day : latest],
    [story.date, story.date],
  );
  const origin = dayNumber(first);
  const count = dayNumber(last) - origin + 1;

  const bars = (lane: StripLane): readonly StripBar[] =>
    dated[lane]
      .map(({ key, range, speaker }) => ({
        key,
        start: (dayNumber(range.from) - origin) / count,
        length: (dayNumber(range.to) - dayNumber(range.from) + 1) / count,
        precision: range.precision,
        speaker,
      }))
      .toSorted((a, b) => a.start - b.start || b.length - a.length);
  return {
    first,
    last,
    dayShare: 1 / count,
    days: namedDays(origin, dayNumber(story.date), count),
    lanes: { happened: bars("happened"), said: bars("said"), published: bars("published") },
    counts: {
      happened: dated.happened.length,
      said: saidInStory(story, filter).length,
      published: dated.published.length,
    },
  };
}
