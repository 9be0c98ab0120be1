import type { TextRange } from "../../text/quotes/index";
import type { ConfirmedArticle } from "./draft";
import { type ArticleFindings, type Findings, findingsOf } from "./findings";
import type { SoundStatement } from "./group-wordings";
import { saidOn } from "./said-on";
import { soundRange } from "./sound-range";
import { type SoundDate, soundDates } from "./story-days";

/** Findings without a confidence, or with none above 0, get the least. */
const leastConfidence = 0.01;

/** One article with what was found in it. */
export interface ArticleReading {
  readonly article: ConfirmedArticle;
  readonly found: ArticleFindings;
  readonly dates: readonly SoundDate[];
}

/** Reads one article, from memory where it was read before. */
export function readArticle(article: ConfirmedArticle, findings: Findings): ArticleReading {
  const found = findingsOf(article, findings);
  return { article, found, dates: soundDates(article.text, found.dates) };
}

/**
 * The statements whose words are there, each once, with the speakers as the articles share them.
 *
 * @param members the shared id of each article's speaker, by `article speaker`.
 */
export function soundStatements(
  { article, found: { statements }, dates }: ArticleReading,
  members: ReadonlyMap<string, string>,
): readonly SoundStatement[] {
  const placed = statements.flatMap((found) => {
    const place = soundRange(article.text, found);
    return place === null ? [] : [{ found, place }];
  });
  const told = datesOutside(
    dates,
    placed.map(({ place }) => place),
  );
  const sound = placed.map(({ found, place }): SoundStatement => {
    const joined = found.speaker === null ? null : (members.get(`${article.id} ${found.speaker}`) ?? null);
    const confidence = Math.min(1, Math.max(leastConfidence, found.confidence || leastConfidence));
    return { ...found, ...place, confidence, joined, said: saidOn(article, { ...found, ...place }, told) };
  });
  return [...new Map(sound.map((each) => [`${each.start} ${each.end}`, each])).values()];
}

/** What is dated inside of the words that were said is dated by the speaker, not by who tells when it was said. */
export function datesOutside(
  dates: readonly SoundDate[],
  places: readonly TextRange[],
): readonly SoundDate[] {
  const inOrder = places.toSorted((one, other) => one.start - other.start);
  let at = 0;
  return dates.filter(({ start, end }) => {
    while ((inOrder[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (inOrder[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
