import type { VariantKind } from "@/text";
import type { Collated } from "../model/collated";
import { type StreamPassage, type StreamText, signsIn } from "../model/stream";
import type { MeasuredPassage, MeasuredWord, StreamMetrics } from "./stream-lines";
import type { TextMeasure } from "./use-text-measure";

/** The sizes of the stream, in pixels, from those of its faces. */
export function metricsOf({ width, wordSize, labelSize }: TextMeasure): StreamMetrics {
  return {
    width,
    band: Math.round(wordSize * 1.9),
    labelRow: Math.round(labelSize * 1.6),
    space: Math.round(wordSize * 0.8),
    // Narrow screens have no room for a wide bend.
    joint: Math.round(Math.min(wordSize * 2.6, width * 0.06)),
    inset: Math.round(wordSize * 0.4),
    thread: Math.max(3, Math.round(wordSize * 0.2)),
  };
}

/** The room that a sign before a word takes, as a share of the words' size; the style sheet draws it so. */
const signSize = 0.9;

/** Measures all words of the stream; `labelOf` gives the words of a branch's label. */
export function measurePassages(
  passages: readonly StreamPassage[],
  { collated, hidden }: { readonly collated: Collated; readonly hidden: ReadonlySet<VariantKind> },
  measure: TextMeasure,
  labelOf: (wordings: readonly number[]) => readonly string[],
): readonly MeasuredPassage[] {
  const { wordGap, labelGap, wordSize } = measure;
  const words = (text: StreamText, wording: number): readonly MeasuredWord[] =>
    text.words.map((word) => {
      const letters = (collated.collation.texts[wording] ?? "").slice(word.start, word.end);
      const signs = signsIn(text, word, hidden) * wordSize * signSize;
      return { width: measure.words(letters) + signs, gap: wordGap };
    });
  const labels = (texts: readonly string[]): readonly MeasuredWord[] =>
    texts.map((text) => ({ width: measure.labels(text), gap: labelGap }));
  return passages.map((passage) =>
    passage.shared
      ? { shared: true, words: words(passage, passage.wording) }
      : {
          shared: false,
          branches: passage.branches.map((branch) => ({
            words: words(branch, branch.wordings[0]),
            label: labels(labelOf(branch.wordings)),
          })),
        },
  );
}
