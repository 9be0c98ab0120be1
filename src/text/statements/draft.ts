import type { FoundSpeaker } from "../speakers/index";
import { unmark } from "../words/index";
import { namesSomething } from "./asides";
import { trim, withoutMarks } from "./content";
import type { Reading } from "./reading";
import { splitSpeech } from "./split";
import type { TokenRange } from "./tokens";
import type { FoundStatement } from "./types";

/** A statement before it is given its range in the text. */
export interface Draft {
  readonly content: TokenRange;
  readonly cue: (TokenRange & { readonly verb: string }) | null;
  readonly speaker: FoundSpeaker | null;
  /** The words that name the speaker, in code units. */
  readonly named: { readonly start: number; readonly end: number } | null;
  readonly credit: string | null;
  readonly confidence: number;
  /** Said word for word, though without quotation marks: after a colon. */
  readonly direct: boolean;
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

function hasQuotation(reading: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const quotation = reading.quotationAt[at] ?? -1;
    // A name in quotation marks says nothing.
    if (quotation >= 0 && !isNameInMarks(reading, quotation)) return true;
  }
  return false;
}

function shape(reading: Reading, range: TokenRange): TokenRange {
  const trimmed = trim(reading, range);
  return withoutMarks(reading, trimmed) ?? trimmed;
}

/** The statements that a draft comes to: none where no word is left of it, several where speech is parted. */
export function settle(reading: Reading, draft: Draft): readonly FoundStatement[] {
  const range = shape(reading, draft.content);
  const bare = withoutMarks(reading, trim(reading, draft.content)) !== null;
  const { tokens } = reading;
  const line = reading.article.lines[tokens[range.from]?.line ?? 0];
  const headline = line !== undefined && line.kind !== "paragraph";
  const direct = bare || draft.direct;
  const said = direct ? "direct" : hasQuotation(reading, range) ? "mixed" : "indirect";
  const cue = draft.cue === null ? null : { ...unitsOf(reading, draft.cue), verb: unmark(draft.cue.verb) };
  const { named, credit, confidence } = draft;
  return (direct && !headline ? splitSpeech(reading, range) : [range]).flatMap((part) => {
    const trimmed = bare ? part : trim(reading, part);
    if (!hasWord(reading, trimmed)) return [];
    const mode = headline ? "headline" : said;
    const speaker = draft.speaker?.id ?? null;
    return [{ ...unitsOf(reading, trimmed), mode, cue, speaker, named, credit, confidence }];
  });
}

function hasWord({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.word === true) return true;
  return false;
}
