import { type Article, type PlacedWording, type Statement, sentencesOf, wordingsIn } from "@/corpus";

/** A half-open range in UTF-16 code units of an article's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of an article with the wordings that lie in it, in the order of the text. */
export interface Passage extends Range {
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
export function passagesOf(article: Article, statements: readonly Statement[]): readonly Passage[] {
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
export function joinPassages(passages: readonly Passage[]): Passage | null {
  const [first] = passages;
  const last = passages.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, wordings: passages.flatMap(({ wordings }) => wordings) };
}
