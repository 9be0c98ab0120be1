import type { ArticleText } from "../article";
import { type FoundSpeaker, findSpeakers } from "../speakers/index";
import { questioned } from "./confidence";
import { settle } from "./draft";
import { headlineParts, repeatedInHeadlines } from "./headlines";
import { Progress } from "./progress";
import { readArticle } from "./reading";
import { readSentence } from "./sentence-reading";
import { placeSpeakers } from "./speaker-places";
import { findInterview, readTurn } from "./turns";
import type { FoundStatement } from "./types";

/** What may be known of an article beforehand. */
export interface StatementOptions {
  /** Who is named where, as `findSpeakers` gives it, which is asked where it is missing. */
  readonly speakers?: readonly FoundSpeaker[];
}

/** Statements in the order of the text, without overlaps: of two that share words the weightier one stays. */
function apart<Item extends Pick<FoundStatement, "start" | "end">>(
  statements: readonly Item[],
  weigh: (statement: Item) => number,
): readonly Item[] {
  const ordered = [...statements].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  for (const statement of ordered) {
    const last = kept.at(-1);
    if (last !== undefined && statement.start < last.end) {
      if (weigh(statement) <= weigh(last)) continue;
      kept.pop();
    }
    kept.push(statement);
  }
  return kept;
}

/**
 * What an article reports as said, in the order of its text: direct, mixed and indirect speech and that of its
 * headlines, each with the words that attribute it and whose it is. Ranges are half-open, in UTF-16 code units of
 * `article.text`, begin and end with whole words and do not overlap; quotation marks around the whole of a wording and
 * the particle that leads to it (إن، أن) are left out. A speaker who cannot be told is null. Gives an empty list where
 * nothing is reported; never throws. Linear in the length of the article.
 *
 * A cue is a verb of `src/text/cues` with what it takes (أشار إلى، ندد بـ), or a phrase (بحسب، على حد قول). What it
 * reports runs to the next cue that takes over, to an attribution, or to the end of the sentence.
 */
export function findStatements(
  article: ArticleText,
  options: StatementOptions = {},
): readonly FoundStatement[] {
  const reading = readArticle(article);
  const speakers = options.speakers ?? findSpeakers(article);
  const places = placeSpeakers(reading.tokens, speakers);
  const progress = new Progress(reading, places);
  const interview = findInterview(reading, speakers);
  for (const sentence of reading.sentences) {
    if (readTurn(progress, interview, sentence.from) !== null) continue;
    for (const part of headlineParts(reading, sentence)) readSentence(progress, part);
  }
  const settled = apart(
    progress.drafts.flatMap((draft) => settle(reading, draft)),
    ({ draft }) => draft.weight,
  );
  const found = questioned(reading, places, progress.drafts, settled);
  return apart([...found, ...repeatedInHeadlines(reading, found)], ({ confidence }) => confidence);
}
