import { isSure, refOf, unknownSpeakerId, type WordingRef } from "../edit/index";
import { wordingsIn } from "../neighbours";
import type { ArticleId, SpeakerId, Statement, Story, Wording } from "../types";

/** What names a wording among those of its story as it stands. */
export function markKey({ statement, article, start, end }: WordingRef): string {
  return `${statement}-${article}-${start}-${end}`;
}

/** Whether nobody has looked at a wording that the engine found. */
export const isFound = ({ basis }: Wording): boolean => basis === "found";

/** How many wordings nobody has looked at, in the whole story or in one article. */
export function countFound(story: Story, article: ArticleId | null = null): number {
  return story.statements.reduce(
    (sum, { wordings }) =>
      sum + wordings.filter((each) => isFound(each) && (article === null || each.article === article)).length,
    0,
  );
}

/** How many wordings are given to a speaker. */
export function countWordingsOf(story: Story, speaker: SpeakerId): number {
  return story.statements.reduce(
    (sum, statement) => sum + (statement.speaker === speaker ? statement.wordings.length : 0),
    0,
  );
}

/** How soon a wording is to be looked at: whose speaker is not known first, then what else is doubtful, the sure ones last. */
type Turn = 0 | 1 | 2;

function turnOf({ speaker }: Statement, { doubts }: Wording): Turn {
  if (speaker === unknownSpeakerId) return 0;
  return doubts?.length === 0 ? 2 : 1;
}

/** Where a wording stands in the order in which all are looked at: by turns, and in each by the articles and their texts. */
export interface ReviewPlace {
  readonly turn: Turn;
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

interface PlacedMark {
  readonly ref: WordingRef;
  readonly wording: Wording;
  readonly place: ReviewPlace;
}

const byPlace = (one: ReviewPlace, other: ReviewPlace): number =>
  one.turn - other.turn || one.article - other.article || one.start - other.start || one.end - other.end;

function marksInTurn(story: Story): readonly PlacedMark[] {
  return story.articles
    .flatMap(({ id }, article) =>
      wordingsIn(story.statements, id).map(({ statement, wording }) => {
        const { start, end } = wording;
        const place = { turn: turnOf(statement, wording), article, start, end };
        return { ref: refOf(statement, wording), wording, place };
      }),
    )
    .sort((one, other) => byPlace(one.place, other.place));
}

/** The place of a wording in the order in which all are looked at; null where the story has it not. */
export function reviewPlace(story: Story, ref: WordingRef): ReviewPlace | null {
  return marksInTurn(story).find((mark) => markKey(mark.ref) === markKey(ref))?.place ?? null;
}

/**
 * The wording after (1) or before (-1) a place that nobody has looked at, in the order in which they are looked at, going round
 * once. Without a place the first, or the last. Null where all have been looked at.
 */
export function nextFound(story: Story, from: ReviewPlace | null, step: 1 | -1): WordingRef | null {
  const found = marksInTurn(story).filter(({ wording }) => isFound(wording));
  const order = step === 1 ? found : found.toReversed();
  const later = order.find(({ place }) => from !== null && step * byPlace(place, from) > 0);
  return (later ?? order[0])?.ref ?? null;
}

/** How far the review of a story has come. */
export interface ReviewProgress {
  /** Wordings that a person has looked at, of all. */
  readonly done: number;
  readonly of: number;
  /** Of those that nobody has looked at: how many the engine is sure of. */
  readonly sure: number;
}

export function reviewProgress(story: Story): ReviewProgress {
  let [done, of, sure] = [0, 0, 0];
  for (const statement of story.statements) {
    for (const wording of statement.wordings) {
      of += 1;
      if (!isFound(wording)) done += 1;
      else if (statement.speaker !== unknownSpeakerId && isSure(wording)) sure += 1;
    }
  }
  return { done, of, sure };
}

/** The wording that one state of a story has and another has not: what a step back or forward has touched. */
export function touchedWording(before: Story, after: Story): WordingRef | null {
  const known = new Set(before.statements.flatMap(({ wordings }) => wordings));
  for (const statement of after.statements) {
    const touched = statement.wordings.find((wording) => !known.has(wording));
    if (touched !== undefined) return refOf(statement, touched);
  }
  return null;
}
