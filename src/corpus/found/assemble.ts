import { type MatchableArticle, matchStatements } from "../../text/match";
import { findNames } from "../../text/names";
import type { FoundName } from "../../text/names/types";
import { joinSpeakers } from "../../text/speakers";
import type { JoinedSpeaker } from "../../text/speakers/types";
import { brand } from "../brand";
import { decodeStory } from "../decode-story";
import type { Name, Story } from "../types";
import type { ConfirmedArticle } from "./draft";
import { createFindings, type Findings } from "./findings";
import type { AssemblyStage, FoundStory, StoryInput } from "./found-story";
import { type Group, groupWordings, type SoundArticle, speakerOf } from "./group-wordings";
import { outletsOf } from "./outlets";
import { type ArticleReading, readArticle, soundStatements } from "./read-articles";
import { soundRange } from "./sound-range";
import { occasionDay } from "./story-days";
import { eventsOf } from "./story-events";
import { storyArticles, summaryOf, titleOf } from "./story-parts";
import { speakersOf } from "./story-speakers";
import { statementsOf } from "./story-statements";
import { inBoth, isFilled } from "./words";

/** The names of a story. Whether a form is right the engine cannot tell: each is accepted until a person says otherwise. */
function namesOf(articles: readonly ConfirmedArticle[], found: readonly FoundName[]): readonly Name[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const names = found.flatMap(({ name, kind, forms }) => {
    const sound = forms.flatMap(({ form, quotes }) => {
      const places = quotes.flatMap(({ article, ...range }) => {
        const text = texts.get(article);
        const place = text === undefined ? null : soundRange(text, range);
        return place === null ? [] : [{ article: brand<"article">(article), ...place }];
      });
      return places.length === 0 || !isFilled(form)
        ? []
        : [{ form, judgement: "accepted" as const, quotes: places }];
    });
    return sound.length === 0 || !isFilled(name) ? [] : [{ name: inBoth(name), kind, forms: sound }];
  });
  return names.map((name, index) => ({ id: brand<"name">(`name-${index + 1}`), ...name }));
}

/** How the work is stopped and told of, and what is known before it. */
interface AssemblyOptions {
  /** Aborting makes the assembly reject with the signal's reason before the next article is read. */
  readonly signal?: AbortSignal;
  /** `done` of `of` steps are behind us; `what` is the one that begins. */
  readonly onProgress?: (done: number, of: number, what: AssemblyStage) => void;
  /** What was found in articles before, so that only new and changed ones are read; see `createFindings`. */
  readonly findings?: Findings;
}

/** Steps besides the articles: what joins them. */
const joiningSteps = 4;

/**
 * Makes a story of articles: reads each that was not read before, joins their speakers, matches their statements,
 * and puts all of it into the published format, every wording as found. What the engine gives that no story can have
 * — a range without words, a day that is none — is left out.
 *
 * @throws RangeError without an article, DecodeError where the input makes no story: two articles with one id.
 *   Rejects with the signal's reason when it is aborted.
 */
export async function assembleStory(
  { id, title, articles }: StoryInput,
  options: AssemblyOptions = {},
): Promise<FoundStory> {
  options.signal?.throwIfAborted();
  if (articles.length === 0) throw new RangeError("a story has at least one article");
  const step = createSteps(options, articles.length + joiningSteps);
  const findings = options.findings ?? createFindings();
  const readings: ArticleReading[] = [];
  for (const article of articles) {
    await step("articles");
    readings.push(readArticle(article, findings));
  }
  await step("speakers");
  const joined = joinSpeakers(
    readings.map(({ article, found }) => ({ article: article.id, speakers: found.speakers })),
  );
  const read = withSpeakers(readings, joined);
  await step("statements");
  const matches = matchStatements(read.map(matchable));
  const groups = groupWordings(read, matches);
  const { speakers, names } = speakersOf(joined, countSaid(groups));
  const { statements, suggestions, grounds, wordings } = statementsOf(groups, matches.suggestions, names);
  await step("names");
  const called = namesOf(articles, findNames(articles));
  await step("story");
  const said = statements.map((statement) => statement.said);
  const date = occasionDay(articles, said);
  const outlets = outletsOf(articles);
  const headed = titleOf(title, articles);
  const story: Story = {
    format: 1,
    id: brand<"story">(id),
    ...{ title: headed, occasion: headed, summary: summaryOf(outlets.outlets), date },
    outlets: outlets.outlets,
    articles: storyArticles(articles, outlets),
    ...{ speakers, statements },
    events: eventsOf(readings, date),
    names: called,
  };
  return { story: decodeStory(story, "story"), suggestions, statements: grounds, wordings };
}

function withSpeakers(
  readings: readonly ArticleReading[],
  joined: readonly JoinedSpeaker[],
): readonly SoundArticle[] {
  const members = new Map(
    joined.flatMap(({ id, members }) => members.map((each) => [`${each.article} ${each.speaker}`, id])),
  );
  return readings.map((reading) => {
    return { article: reading.article, statements: soundStatements(reading, members) };
  });
}

/** How many wordings each speaker has. */
function countSaid(groups: readonly Group[]): ReadonlyMap<string | null, number> {
  const said = new Map<string | null, number>();
  for (const { members } of groups) {
    const speaker = speakerOf(members.map(({ found }) => found.joined));
    said.set(speaker, (said.get(speaker) ?? 0) + members.length);
  }
  return said;
}

function matchable({ article, statements }: SoundArticle): MatchableArticle {
  const { id, text, lines, published } = article;
  return {
    ...{ id, text, lines },
    published: published.date,
    wordings: statements.map(({ start, end, joined }) => ({ start, end, speaker: joined })),
  };
}

/** Others get their turn after so many milliseconds of work. */
const longestTurn = 30;

/**
 * Counts `of` steps: each tells what begins, gives others their turn, and rejects with the signal's reason when it
 * was aborted.
 */
function createSteps({ signal, onProgress }: AssemblyOptions, of: number) {
  let done = 0;
  let turn = performance.now();
  return async (what: AssemblyStage) => {
    onProgress?.(done, of, what);
    done += 1;
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    signal?.throwIfAborted();
  };
}
