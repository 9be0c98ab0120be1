import { normalise, stem, tokenise } from "@/text";
import { isCommonNewsWord } from "@/text/words";

/** Fewer stand at the end of any article. */
const fewTeasers = 4;
/** A headline has so many words; shorter lines of a list are its sections, days and buttons. */
const leastWords = 4;
const mostWords = 18;
/** A summary is a sentence or two. One that ends without a full stop is told by its length. */
const leastSummaryWords = 6;
const longSummaryWords = 14;
const mostSummarySigns = 350;

// Of 12,824 newspaper articles none passes all three; of lists of 4 to 20 headlines with the first sentence of each four
// in five do, and most others lack a summary somewhere.

/** The share of a text's signs that its teasers make up where it is a list of them. */
const leastShare = 0.8;
/** A summary says again what its headline says: in so large a share of a list. What stands below a heading of an article goes on from it. */
const leastRestated = 0.5;
const sharedWords = 2;
/** What one article is about is named in nearly all of its pieces. */
const mostCommon = 0.75;

/** Where a sentence ends, or a question does, or a line that leads to the next. */
const ended = /[.!؟?:،؛;…,]["»”’)]*$/u;
const sentenceEnd = /[.!؟?…]["»”’)\]]*$/u;
/** «14:05» before a headline begins an entry of a live ticker, «3.» a point of a list. */
const clock = /(?<!\d)[\d٠-٩]{1,2}[:٫][\d٠-٩]{2}(?!\d)/;
const numbered = /^(?:[\d٠-٩]{1,2}\s*[-.)–]|[•*·-])/;

interface TextLine {
  readonly text: string;
  readonly words: number;
  /** Whether a short line before it, or its own, tells a time of the day. */
  readonly timed: boolean;
}

/** The lines of some length. Labels, days and buttons between them are passed over. */
function fullLines(lines: readonly string[]): readonly TextLine[] {
  const full: TextLine[] = [];
  let timed = false;
  for (const line of lines) {
    const text = line.trim();
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    timed ||= words <= mostWords && clock.test(text);
    if (words < leastWords) continue;
    full.push({ text, words, timed });
    timed = false;
  }
  return full;
}

const isHeadline = ({ text, words, timed }: TextLine) =>
  words <= mostWords && !timed && !ended.test(text) && !numbered.test(text);

const isSummary = ({ text, words }: TextLine) =>
  words >= leastSummaryWords &&
  text.length <= mostSummarySigns &&
  (sentenceEnd.test(text) || words >= longSummaryWords);

/** The stems of what a text is about. */
function subjectsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenise(text).flatMap(({ kind, text: word }) => {
      const found = kind === "word" ? normalise(stem(word)) : "";
      return found.length < 3 || isCommonNewsWord(normalise(word).replace(/^ال/, "")) ? [] : [found];
    }),
  );
}

interface Teaser {
  readonly headline: string;
  readonly summary: string;
}

function isRestated({ headline, summary }: Teaser): boolean {
  const below = subjectsOf(summary);
  return [...subjectsOf(headline)].filter((each) => below.has(each)).length >= sharedWords;
}

/** The share of the teasers that have the subject in common which most of them have. */
function commonest(teasers: readonly Teaser[]): number {
  const counts = new Map<string, number>();
  for (const { headline, summary } of teasers)
    for (const each of subjectsOf(`${headline} ${summary}`)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / teasers.length;
}

/**
 * How many articles a text only announces, where that is most of what it does: a headline, its summary, the next
 * headline. 0 for an article, also one with subheadings, for an interview, for a live ticker and for a list of points.
 */
export function countTextTeasers(lines: readonly string[]): number {
  const full = fullLines(lines);
  const teasers: Teaser[] = [];
  for (let at = 0; at + 1 < full.length; at += 1) {
    const [line, next, after] = full.slice(at, at + 3);
    if (line === undefined || next === undefined || !isHeadline(line) || !isSummary(next)) continue;
    if (after !== undefined && !isHeadline(after)) continue;
    teasers.push({ headline: line.text, summary: next.text });
    at += 1;
  }
  if (teasers.length < fewTeasers) return 0;
  const announced = teasers.reduce((sum, { headline, summary }) => sum + headline.length + summary.length, 0);
  if (announced < leastShare * full.reduce((sum, { text }) => sum + text.length, 0)) return 0;
  if (teasers.filter(isRestated).length < leastRestated * teasers.length) return 0;
  return commonest(teasers) > mostCommon ? 0 : teasers.length;
}
