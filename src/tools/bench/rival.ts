import { diffArrays } from "diff";

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });

function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike === true) found.push(segment);
  return found;
}

/** What one would do without the engine: jsdiff over the words of Intl.Segmenter, for every pair. */
export function diffAllPairs(texts: readonly string[]): number {
  const lists = texts.map(words);
  let changes = 0;
  lists.forEach((a, at) => {
    for (const b of lists.slice(at + 1)) changes += diffArrays(a, b).length;
  });
  return changes;
}
