import type { FoundSpeaker } from "../speakers/index";
import { unmark } from "../words/index";
import { namesSomething } from "./asides";
import { trim, withoutMarks } from "./content";
import type { CueUse } from "./cue-use";
import type { Intro } from "./intro";
import type { Reading } from "./reading";
import { splitSpeech } from "./split";
import type { TokenRange } from "./tokens";
import type { FoundStatement } from "./types";

/**
 * What leads to what was said: as an {@link Intro} does, a verb behind the words, nothing, or a phrase that attributes
 * beside the words or in their midst.
 */
export type Lead = Intro["how"] | "behind" | "free" | "attribution" | "inner-attribution";

/**
 * What tells who said a statement: the subject of its verb, whom a source is said to have it from (نقلت رويترز عن), a name
 * and a colon, a phrase that attributes, an interview's turn, who spoke in the same sentence, whom the sentence names
 * first, who spoke before, whom the narration is about; words that name nobody known; nothing.
 */
export type SaidBy =
  | "subject"
  | "source"
  | "colon"
  | "attribution"
  | "turn"
  | "same-sentence"
  | "first-named"
  | "office"
  | "memory"
  | "topic"
  | "unnamed"
  | "nothing";

/** What a draft rests on: what leads to its words, what tells who said them, and its verb. */
export interface DraftGrounds {
  readonly lead: Lead;
  readonly by: SaidBy;
  readonly use: CueUse | null;
}

/** A statement before it is given its range in the text. */
export interface Draft {
  readonly content: TokenRange;
  readonly cue: (TokenRange & { readonly verb: string }) | null;
  readonly speaker: FoundSpeaker | null;
  /** The words that name the speaker, in code units. */
  readonly named: { readonly start: number; readonly end: number } | null;
  readonly credit: string | null;
  /** Of two that share words the weightier one stays. */
  readonly weight: number;
  readonly grounds: DraftGrounds;
  /** Said word for word, though without quotation marks: after a colon. */
  readonly direct: boolean;
}

/** A statement as a draft comes to it, with the tokens of its wording; nobody has asked yet what speaks against it. */
export interface Settled extends Omit<FoundStatement, "confidence" | "doubts"> {
  readonly draft: Draft;
  readonly range: TokenRange;
}

/** The range of tokens in code units. */
export function unitsOf(
  reading: Reading,
  { from, to }: TokenRange,
): { readonly start: number; readonly end: number } {
  const start = reading.tokens[from]?.start ?? 0;
  return { start, end: reading.tokens[to - 1]?.end ?? start };
}

/** صحيفة «عكاظ»: behind a noun of what is called so, and not behind a letter (وصفه بـ«الخطأ»). */
function isNameInMarks(reading: Reading, quotation: number): boolean {
  const from = reading.quotations[quotation]?.from ?? 0;
  return (reading.tokens[from - 1]?.folded.length ?? 0) > 2 && namesSomething(reading, quotation);
}

/** A word in marks as often as that is a name that the outlet writes so: «داعش». */
const oftenMarked = 2;
const longestName = 1;
const marked = new WeakMap<Reading, ReadonlyMap<string, number>>();

const wordsOf = (reading: Reading, index: number): string => {
  const { first, last } = reading.quotations[index] ?? { first: 0, last: 0 };
  return reading.tokens
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(" ");
};

/** Whether the article puts the same word into quotation marks again and again. */
function isAlwaysMarked(reading: Reading, quotation: number): boolean {
  if ((reading.quotations[quotation]?.words ?? 0) > longestName) return false;
  let counts = marked.get(reading);
  if (counts === undefined) {
    const found = new Map<string, number>();
    reading.quotations.forEach(({ from }, index) => {
      // A headline repeats what the text quotes.
      if (reading.article.lines[reading.tokens[from]?.line ?? 0]?.kind !== "paragraph") return;
      const words = wordsOf(reading, index);
      found.set(words, (found.get(words) ?? 0) + 1);
    });
    counts = found;
    marked.set(reading, counts);
  }
  return (counts.get(wordsOf(reading, quotation)) ?? 0) >= oftenMarked;
}

function hasQuotation(reading: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const quotation = reading.quotationAt[at] ?? -1;
    // A name in quotation marks says nothing.
    if (quotation >= 0 && !isNameInMarks(reading, quotation) && !isAlwaysMarked(reading, quotation))
      return true;
  }
  return false;
}

function shape(reading: Reading, range: TokenRange): TokenRange {
  const trimmed = trim(reading, range);
  return withoutMarks(reading, trimmed) ?? trimmed;
}

/** The statements that a draft comes to: none where no word is left of it, several where speech is parted. */
export function settle(reading: Reading, draft: Draft): readonly Settled[] {
  const range = shape(reading, draft.content);
  const bare = withoutMarks(reading, trim(reading, draft.content)) !== null;
  const { tokens } = reading;
  const line = reading.article.lines[tokens[range.from]?.line ?? 0];
  const headline = line !== undefined && line.kind !== "paragraph";
  const direct = bare || draft.direct;
  const said = direct ? "direct" : hasQuotation(reading, range) ? "mixed" : "indirect";
  const cue = draft.cue === null ? null : { ...unitsOf(reading, draft.cue), verb: unmark(draft.cue.verb) };
  const { named, credit } = draft;
  return (direct && !headline ? splitSpeech(reading, range) : [range]).flatMap((part) => {
    const trimmed = bare ? part : trim(reading, part);
    if (!hasWord(reading, trimmed)) return [];
    const mode = headline ? "headline" : said;
    const speaker = draft.speaker?.id ?? null;
    return [{ ...unitsOf(reading, trimmed), mode, cue, speaker, named, credit, draft, range: trimmed }];
  });
}

function hasWord({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.word === true) return true;
  return false;
}
