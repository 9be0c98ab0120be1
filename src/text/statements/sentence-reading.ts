import { isAttributionAt } from "./attributed";
import { readAttribution } from "./attribution";
import { cueUseAt } from "./cue-use";
import { namedBeforeColon } from "./named-line";
import { nobody, type Progress, type Said } from "./progress";
import { readSaying } from "./saying";
import { firstNamed } from "./subject";
import type { TokenRange } from "./tokens";

/** A quotation that no verb leads to: words that go on from the ones before, or a whole sentence of its own. */
function freeQuotation(
  progress: Progress,
  quotation: TokenRange & { readonly words: number },
  begin: number,
  to: number,
): void {
  const { drafts } = progress;
  const last = drafts.at(-1);
  const goesOn = last !== undefined && progress.nothingBetween(last.content.to, quotation.from);
  if (goesOn && progress.current !== undefined && quotation.words >= 4) {
    progress.push(quotation, null, { ...progress.current, named: null, by: "same-sentence" }, "free", 0.8);
    progress.floor = quotation.to;
    return;
  }
  const alone = progress.nothingBetween(begin, quotation.from) && progress.nothingBetween(quotation.to, to);
  if (!alone || quotation.words < 6 || progress.kindAt(quotation.from) === "headline") return;
  const said: Said = goesOn
    ? { speaker: progress.memory.latest, named: null, sure: 0.8, by: "memory" }
    : nobody;
  progress.push(quotation, null, said, "free", 0.7);
  progress.floor = quotation.to;
}

function step(progress: Progress, at: number, begin: number, to: number): number {
  const { reading, places } = progress;
  const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
  if (quotation !== undefined) {
    freeQuotation(progress, quotation, begin, to);
    return quotation.to;
  }
  if (isAttributionAt(reading, places, at)) return readAttribution(progress, at, begin, to);
  const cue = cueUseAt(reading, at);
  return cue === null ? at + 1 : readSaying(progress, cue, begin, to);
}

/** Reads tokens `[from, to)`, a sentence or a part of a headline. */
export function readSentence(progress: Progress, { from, to }: TokenRange): void {
  if (to <= progress.floor) return;
  const begin = Math.max(from, progress.floor);
  progress.floor = begin;
  progress.current = undefined;
  progress.credit = null;
  const before = progress.drafts.length;
  let at = namedBeforeColon(progress, begin, to) ?? begin;
  while (at < to) at = Math.max(at + 1, step(progress, at, begin, to));
  if (progress.drafts.length === before) {
    const named = firstNamed(progress.reading, progress.places, begin, to);
    if (named !== null && named.speaker.kind === "person") progress.topic = named.speaker;
  }
  progress.floor = Math.max(progress.floor, to);
}
