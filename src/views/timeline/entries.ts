import {
  type Article,
  type ArticleId,
  type DayRange,
  type EventEvidence,
  type Filter,
  isBackground,
  type Localised,
  narrow,
  publishedEventId,
  type SpeakerId,
  type Statement,
  type Story,
  type StoryEvent,
} from "@/corpus";

export const lanes = ["happened", "said", "published"] as const;

/** The three lanes: what happened, what was said, what was published. */
export type Lane = (typeof lanes)[number];

/** Something dated that the timeline shows, with the words it rests on. */
export interface Entry {
  readonly id: string;
  readonly lane: Lane;
  readonly range: DayRange;
  readonly title: Localised;
  /** How the days follow from the words; null where they are plain. */
  readonly because: Localised | null;
  readonly background: boolean;
  readonly evidence: readonly EventEvidence[];
  /** The statement that the entry is, in the lane of what was said. */
  readonly statement: Statement | null;
  /** The article that the entry is the publication of. */
  readonly article: Article | null;
}

const byDay = (a: Entry, b: Entry) =>
  a.range.from < b.range.from ? -1 : a.range.from > b.range.from ? 1 : a.range.to < b.range.to ? -1 : 0;

/** The events that tell of an article's publication, by the article. */
function publications({ articles, events }: Story): ReadonlyMap<ArticleId, StoryEvent> {
  const articleOf = new Map<string, ArticleId>(articles.map(({ id }) => [publishedEventId(id), id]));
  const found = new Map<ArticleId, StoryEvent>();
  for (const event of events) {
    const article = articleOf.get(event.id);
    if (article !== undefined) found.set(article, event);
  }
  return found;
}

/**
 * Everything dated that a filter leaves, by lane and day; the order of one day's statements is the
 * story's, which is the order in which they are known to have been said.
 */
export function timelineEntries(story: Story, filter: Filter): readonly Entry[] {
  const published = publications(story);
  const told = new Set([...published.values()].map(({ id }) => id));
  const happened = narrow(story, filter).events.filter(({ id }) => !told.has(id));
  const entries = [
    ...happened.map((event): Entry => ({ ...eventEntry(event), lane: "happened", article: null })),
    ...narrow(story, filter).statements.map((statement) => statementEntry(story, statement)),
    ...narrow(story, filter).articles.map((article) =>
      publicationEntry(story, article, published.get(article.id)),
    ),
  ];
  return lanes.flatMap((lane) => entries.filter((entry) => entry.lane === lane).sort(byDay));
}

function eventEntry({ id, title, because, background, evidence, ...range }: StoryEvent) {
  return { id, range, title, because, background, evidence, statement: null };
}

function statementEntry({ date }: Story, statement: Statement): Entry {
  // The day of the occasion needs no reason beside each of the statements made on it.
  const isKnown = statement.said.precision === "day";
  return {
    id: statement.id,
    lane: "said",
    range: statement.said,
    title: statement.gloss,
    because: isKnown ? null : (statement.said.because ?? null),
    background: isBackground(date, statement.said),
    evidence: statement.wordings,
    statement,
    article: null,
  };
}

/** An article's publication: the event that tells of it where there is one, with the words that date it. */
function publicationEntry(story: Story, article: Article, event: StoryEvent | undefined): Entry {
  if (event !== undefined) return { ...eventEntry(event), lane: "published", article };
  const { date, because } = article.published;
  return {
    id: publishedEventId(article.id),
    lane: "published",
    range: { from: date, to: date, precision: "day" },
    title: outletName(story, article),
    because,
    background: false,
    evidence: [],
    statement: null,
    article,
  };
}

function outletName(story: Story, article: Article): Localised {
  return story.outlets.find(({ id }) => id === article.outlet)?.name ?? { ar: article.id, en: article.id };
}

/** One speaker's statements of the same days, drawn as one bar. */
export interface SpeakerGroup {
  readonly speaker: SpeakerId;
  readonly range: DayRange;
  readonly entries: readonly Entry[];
}

/** Statements by speaker and days, in the order in which the first of each was said. */
export function groupBySpeaker(entries: readonly Entry[]): readonly SpeakerGroup[] {
  const groups = new Map<string, { speaker: SpeakerId; range: DayRange; entries: Entry[] }>();
  for (const entry of entries) {
    if (entry.statement === null) continue;
    const { speaker } = entry.statement;
    const key = `${speaker} ${entry.range.from} ${entry.range.to} ${entry.range.precision}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { speaker, range: entry.range, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...groups.values()];
}

const isOneRun = (a: Entry, b: Entry) =>
  a.range.from === b.range.from &&
  a.range.to === b.range.to &&
  a.range.precision === b.range.precision &&
  a.statement?.speaker === b.statement?.speaker;

/** Entries in their order, those together that follow one another with the same days and the same speaker. */
export function runsOfDays(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isOneRun(last, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
