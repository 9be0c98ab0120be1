import { cueUseAt } from "./cue-use";
import type { Intro } from "./intro";
import { colons, commas, quotationMarks, terminals } from "./marks";
import { andThatWords, thatWords } from "./particles";
import type { Reading } from "./reading";
import { endsRange } from "./rules/range-ends";
import type { SpeakerPlaces } from "./speaker-places";
import type { TokenRange } from "./tokens";

const isComma = (text: string | undefined): boolean => text !== undefined && commas.has(text);

/** Past a quotation that is what was said: whether it is the whole content. */
function isWhole(reading: Reading, quotation: number, how: Intro["how"], limit: number): boolean {
  const range = reading.quotations[quotation];
  if (range === undefined) return false;
  const next = reading.tokens[range.to];
  if (next === undefined || range.to >= limit) return true;
  if (terminals.has(next.text) || next.text === ".") return true;
  const direct = how === "quotation" || how === "colon";
  if (!next.word) return range.words >= 4 || direct;
  if (direct && range.words >= 4)
    return (
      !/^(?:و(?!قد|كان|ذلك|هو|هي)|او|ثم|التي|الذي)/u.test(next.folded) || cueUseAt(reading, range.to) !== null
    );
  return range.words >= 8 && /^(?:في|خلال|بعد|عقب|اثناء|كما|وفق|بحسب|حسب)$/u.test(next.folded);
}

/** What a verb of saying reports, in tokens; `next` is where reading goes on. */
export interface Content extends TokenRange {
  readonly next: number;
}

/**
 * The content that begins at `start`: to the next verb that takes over, an attribution, or the sentence's end. `present`
 * tells that the verb which leads to it is of the present.
 */
export function readContent(
  reading: Reading,
  places: SpeakerPlaces,
  start: number,
  how: Intro["how"],
  limit: number,
  present = false,
): readonly Content[] {
  const parts: Content[] = [];
  let from = start;
  let at = start;
  const opening = reading.quotationAt[start] ?? -1;
  if (opening >= 0 && reading.quotations[opening]?.from === start && isWhole(reading, opening, how, limit)) {
    const to = reading.quotations[opening]?.to ?? limit;
    return [{ from, to, next: to }];
  }
  const close = (to: number) => {
    if (to > from) parts.push({ from, to, next: to });
  };
  while (at < limit) {
    const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
    if (quotation !== undefined) {
      at = Math.max(at + 1, quotation.to);
      continue;
    }
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (at > from && endsRange({ reading, places, at, limit, present })) break;
    const second = how !== "colon" && how !== "quotation" && andThatWords.has(token.folded);
    if (second && at - from >= 4 && limit - at > 4 && isComma(reading.tokens[at - 1]?.text)) {
      close(at);
      from = at + 1;
    }
    at += 1;
  }
  close(at);
  const last = parts.at(-1);
  return last === undefined ? [] : [...parts.slice(0, -1), { ...last, next: at }];
}

const trailing =
  /^(?:و|ف|او|كما|ثم|فيما|بينما|حيث|وقد|قد|لكن|لكنه|لكنها|كان|كانت|وكان|وكانت|فقد|وفي|حين|ان)$/u;

/** Without the marks and the small words at the edges that belong to what comes before and after. */
export function trim(reading: Reading, { from, to }: TokenRange): TokenRange {
  let [first, last] = [from, to];
  const unquoted = (at: number) => (reading.quotationAt[at] ?? -1) < 0;
  for (; first < last; first += 1) {
    const token = reading.tokens[first];
    if (token === undefined || !unquoted(first)) break;
    const particle = thatWords.has(token.folded) && token.folded.length < 4;
    if (token.word ? !particle : token.text === "(" || token.text === "[") break;
  }
  for (; last > first; last -= 1) {
    const token = reading.tokens[last - 1];
    if (token === undefined || !unquoted(last - 1)) break;
    if (token.word ? !trailing.test(token.folded) : /^[)\]%٪]$/u.test(token.text)) break;
  }
  return { from: first, to: last };
}

/** A quotation that is all of a range is shown without its marks, and what the marks leave of the sentence's end. */
export function withoutMarks(reading: Reading, range: TokenRange): TokenRange | null {
  const quotation = reading.quotations[reading.quotationAt[range.from] ?? -1];
  if (quotation === undefined || quotation.from !== range.from || quotation.to < range.to) return null;
  let [first, last] = [quotation.first, quotation.last];
  const bare = (at: number) => {
    const token = reading.tokens[at];
    return (
      token !== undefined &&
      !token.word &&
      (terminals.has(token.text) ||
        commas.has(token.text) ||
        colons.has(token.text) ||
        quotationMarks.has(token.text))
    );
  };
  while (first < last && bare(first)) first += 1;
  while (last > first && bare(last - 1)) last -= 1;
  return last > first ? { from: first, to: last } : null;
}
