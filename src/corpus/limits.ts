import { writtenIds } from "./originals";
import type { Story } from "./types";

/**
 * How much of each thing the screens can carry. A story is refused beyond it before it is let in, since a screen that
 * never opens helps nobody; the largest real story that is known has a fifth of it.
 *
 * What is long is drawn a little at a time, so that a limit bounds what is worked out at once, and how long the drawing goes
 * on. The longest task of a screen in its own processor time, at a quarter of a desk computer's speed and on a machine that
 * was busy with other work, where the screens of an ordinary story took 0.2 to 0.7 s: an article of 300 wordings 0.2 s, two
 * articles that share 300 statements 0.4 s, the timeline of 500 events and 300 articles 0.4 s, 300 names 0.7 s, the matrix of
 * 1,000 statements by 10 outlets 1.2 s, of 300 statements by 80 outlets with 300 articles, 300 speakers and 9,900 wordings
 * 2.5 s. For the last of these the limits lie lower than what was measured. `npm run measure` measures each at its limit.
 */
export const mostOfStory = {
  /** Each has a page, and a place in every list of articles. */
  articles: 200,
  /** Columns of the coverage matrix. */
  outlets: 60,
  speakers: 200,
  statements: 1_000,
  /** Statements times outlets: every cell of the matrix is worked out for its counts, if not drawn. */
  cells: 18_000,
  wordings: 10_000,
  /** Columns of one comparison, of which as many are compared at once as `comparedAtOnce` says. */
  wordingsOfStatement: 60,
  /** Marks in one text, and rows where two articles stand side by side. */
  wordingsOfArticle: 300,
  events: 500,
  names: 300,
} as const;

/** So many tags a list carries that people can choose from. */
export const mostTags = 200;

export type StoryLimitKind = keyof typeof mostOfStory;

/** The kinds of limit, in their order. */
export const limitKinds = [
  "articles",
  "outlets",
  "speakers",
  "statements",
  "cells",
  "wordings",
  "wordingsOfStatement",
  "wordingsOfArticle",
  "events",
  "names",
] as const satisfies readonly StoryLimitKind[];

/** A limit that a story passes. */
export interface PassedLimit {
  readonly of: StoryLimitKind;
  readonly count: number;
  readonly most: number;
  /** The gloss or headline of the one statement or article that has too many; null for what is of the whole story. */
  readonly at: { readonly ar: string; readonly en: string } | null;
}

interface Counted {
  readonly count: number;
  readonly at: PassedLimit["at"];
}

const none: Counted = { count: 0, at: null };

const fullest = (counted: readonly Counted[]): Counted =>
  counted.reduce((most, each) => (each.count > most.count ? each : most), none);

/** How often each wording's article occurs, the fullest article by the beginning of its text. */
function fullestArticle({ articles, statements }: Story): Counted {
  const counts = new Map<string, number>();
  for (const { wordings } of statements)
    for (const { article } of wordings) counts.set(article, (counts.get(article) ?? 0) + 1);
  return fullest(
    articles.map(({ id, text, lines }) => {
      const beginning = text.slice(0, lines[0]?.end ?? 0);
      return { count: counts.get(id) ?? 0, at: { ar: beginning, en: beginning } };
    }),
  );
}

/**
 * The limits that a story passes, in the order of `mostOfStory`; empty for one that every screen can show. Of statements and articles
 * the fullest is named.
 */
export function storyLimits(story: Story): readonly PassedLimit[] {
  const { outlets, speakers, statements, events, names } = story;
  const whole = (count: number): Counted => ({ count, at: null });
  const counts: Readonly<Record<StoryLimitKind, Counted>> = {
    articles: whole(writtenIds(story).length),
    outlets: whole(outlets.length),
    speakers: whole(speakers.length),
    statements: whole(statements.length),
    cells: whole(statements.length * outlets.length),
    wordings: whole(statements.reduce((sum, { wordings }) => sum + wordings.length, 0)),
    wordingsOfStatement: fullest(
      statements.map(({ gloss, wordings }) => ({ count: wordings.length, at: gloss })),
    ),
    wordingsOfArticle: fullestArticle(story),
    events: whole(events.length),
    names: whole(names.length),
  };
  return limitKinds.flatMap((of) => {
    const most = mostOfStory[of];
    return counts[of].count > most ? [{ of, most, ...counts[of] }] : [];
  });
}

/**
 * The limits that a change of a story would pass, or pass by more than it does already; empty where it may be made. A story
 * that came to be larger under other limits can still be worked on.
 */
export function limitsPassedBy(before: Story, after: Story): readonly PassedLimit[] {
  if (before === after) return [];
  const counts = new Map(storyLimits(before).map(({ of, count }) => [of, count]));
  return storyLimits(after).filter(({ of, count }) => count > (counts.get(of) ?? 0));
}

/** The limit that a story of so many articles passes whatever stands in them, or none. */
export function articleLimits(count: number): readonly PassedLimit[] {
  const most = mostOfStory.articles;
  return count > most ? [{ of: "articles", most, count, at: null }] : [];
}

/**
 * Marking a comparison takes each wording against each other in every column: their number squared, times the words of the
 * longest. At 8 µs for each of these so many take some 50 ms, and 200 ms on a phone four times slower.
 */
const mostMarkings = 6_000;

/**
 * How many of some texts, from the first on, are compared word by word at once; at least two, where there are two, since
 * the engine bounds the cost of a pair itself.
 */
export function comparedAtOnce(texts: readonly string[]): number {
  let longest = 0;
  let taken = 0;
  for (const text of texts) {
    longest = Math.max(longest, text.trim().split(/\s+/).length);
    if (taken >= 2 && (taken + 1) ** 2 * longest > mostMarkings) break;
    taken += 1;
  }
  return taken;
}
