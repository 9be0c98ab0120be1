/** Keeps words of either script to themselves inside a sentence of the other (U+2068, U+2069). */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
