import {
  type Article,
  type Line,
  type PlacedWording,
  type Statement,
  sentencesOf,
  wordingsIn,
} from "@/corpus";
import { type LinePiece, markedPieces } from "@/parts/marked-text";
import { assignLanes } from "@/parts/marks/lanes";
import type { TextRange } from "@/text";

/** A stretch of an article with the wordings that lie in it, in the order of the text. */
export interface ArticlePassage extends TextRange {
  readonly wordings: readonly PlacedWording[];
}

/** Where an article may be cut: where its sentences begin, and where a new line does. */
function cutsOf({ text, lines }: Article): readonly number[] {
  return lines.flatMap((line, index) => {
    const later = sentencesOf(text, line).slice(1);
    return [...(index === 0 ? [] : [line.start]), ...later.map(({ start }) => start)];
  });
}

/**
 * Cuts an article into passages: its sentences, those left together over which one wording lies. The passages rejoin to
 * the article's text, so that the white space after a sentence is its own; each wording lies whole in one of them. An
 * article that words none of the statements is cut all the same.
 */
export function passagesOf(article: Article, statements: readonly Statement[]): readonly ArticlePassage[] {
  const wordings = wordingsIn(statements, article.id);
  const cuts = cutsOf(article).filter(
    (cut) => !wordings.some(({ wording }) => wording.start < cut && cut < wording.end),
  );
  const ends = [...cuts, article.text.length];
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const inside = wordings.filter(({ wording }) => start <= wording.start && wording.start < end);
    return { start, end, wordings: inside };
  });
}

/** Neighbouring passages as one. */
export function joinPassages(passages: readonly ArticlePassage[]): ArticlePassage | null {
  const [first] = passages;
  const last = passages.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, wordings: passages.flatMap(({ wordings }) => wordings) };
}

/** A wording, and how far below the text its line is drawn. */
export interface LinedWording extends PlacedWording {
  readonly lane: number;
}

/** Words of a passage under its wordings; the highlights are words that the other article has not. */
export type PassagePiece = LinePiece<LinedWording, TextRange, never>;

/** What a passage has of one line. */
export interface LinePart {
  readonly line: Line;
  readonly pieces: readonly PassagePiece[];
}

/** A passage as it is drawn: its lines, and the wordings that have no text to themselves. */
export interface PassagePieces {
  readonly parts: readonly LinePart[];
  /** Wordings all of whose words are the link of shorter ones, so that they need another way in. */
  readonly covered: readonly PlacedWording[];
}

/**
 * Cuts a passage into what is drawn, line by line; `differing` are ranges of the article's text. The pieces of a passage
 * rejoin to its text but for the newlines between its lines.
 */
export function drawPassage(
  article: Article,
  passage: ArticlePassage,
  differing: readonly TextRange[],
): PassagePieces {
  const lanes = assignLanes(passage.wordings.map(({ wording }) => wording));
  const lined = passage.wordings.map((placed, index) => ({ ...placed, lane: lanes[index] ?? 0 }));
  const lines = article.lines.filter(({ start, end }) => start < passage.end && passage.start < end);
  const pieces = markedPieces<LinedWording, TextRange>(
    article.text,
    lines.map(({ start, end }) => ({
      start: Math.max(start, passage.start),
      end: Math.min(end, passage.end),
    })),
    {
      marks: lined.map((each) => ({ start: each.wording.start, end: each.wording.end, of: each })),
      highlights: differing.map((range) => ({ ...range, of: range })),
    },
  );
  const owners = new Set(pieces.flat().map(({ mark }) => mark));
  return {
    parts: lines.map((line, index) => ({ line, pieces: pieces[index] ?? [] })),
    covered: lined.filter((each) => !owners.has(each)),
  };
}
