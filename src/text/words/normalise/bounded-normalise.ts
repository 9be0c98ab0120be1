/** Marks on one letter that are looked at: more than any script writes (UAX #15, stream-safe text). */
const mostMarks = 30;

const longRun = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");

/**
 * The text without the marks that stand behind the thirtieth of a run: nobody writes or reads them. Takes time in the
 * length of the text; the same for what it gave.
 */
export function boundMarks(text: string): string {
  return text.replace(longRun, "$1");
}

/**
 * The text in a normal form of Unicode, for matching. `String.prototype.normalize` sorts the marks of a run by comparing
 * each with each: a line of 100,000 of them takes a minute. Here every run is bounded before, and once more behind it,
 * since a mark can come apart into two; so the time is in the length of the text..
 */
export function boundedNormalise(text: string, form: "NFC" | "NFKC"): string {
  return boundMarks(boundMarks(text).normalize(form));
}
