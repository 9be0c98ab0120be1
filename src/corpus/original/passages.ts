import { placeQuotation } from "../../text/original/index";
import type { TextRange } from "../../text/quotes/index";
import { originalsOf } from "../originals";
import { quoteText } from "../quotes";
import { sentencesOf } from "../sentence";
import { indexStory } from "../story-index";
import type { Original, Statement, Story } from "../types";
import { takes } from "./report";
import { readOriginal, whoseWords } from "./takings";

/** What an original itself has of a statement: its sentences that wordings of the statement take. */
export interface OriginalPassage {
  readonly original: Original;
  /** In the order of the original; sentences that follow one another on one line are one range. At least one. */
  readonly ranges: readonly TextRange[];
  /** Their words, parted by a sign where something stands between them. */
  readonly text: string;
}

/** What stands for what a passage leaves out. */
const between = " […] ";

/** Sentences with nothing but blanks between them, as one. */
function joined(sentences: readonly TextRange[], text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { start, end } of sentences) {
    const last = ranges.at(-1);
    if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.end, start))) {
      ranges.splice(-1, 1, { start: last.start, end });
    } else ranges.push({ start, end });
  }
  return ranges;
}

/** What the originals of a story have of a statement, in their order; nothing of those in which no wording of it stands. */
export function passagesOf(story: Story, statement: Statement): readonly OriginalPassage[] {
  const { article: articleOf } = indexStory(story);
  return originalsOf(story).flatMap((original): readonly OriginalPassage[] => {
    if (whoseWords(statement.speaker, original) === "another") return [];
    const read = readOriginal(original);
    const placements = statement.wordings.flatMap((wording) => {
      const article = articleOf(wording.article);
      return article === null ? [] : placeQuotation(read, quoteText(article, wording));
    });
    const sentences = original.lines
      .flatMap((line) => sentencesOf(original.text, line))
      .filter((sentence) => placements.some((placement) => takes(placement, sentence)));
    const ranges = joined(sentences, original.text);
    const text = ranges.map(({ start, end }) => original.text.slice(start, end)).join(between);
    return ranges.length === 0 ? [] : [{ original, ranges, text }];
  });
}
