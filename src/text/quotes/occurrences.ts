/** A range `[start, end)` of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where `words` begin in `text`, overlapping places included, in order. Nothing for empty words. */
export function occurrences(text: string, words: string): number[] {
  if (words === "") return [];
  const places: number[] = [];
  for (let place = text.indexOf(words); place !== -1; place = text.indexOf(words, place + 1)) {
    places.push(place);
  }
  return places;
}
