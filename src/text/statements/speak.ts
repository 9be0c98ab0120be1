import { withoutConjunction } from "../words/index";
import { afterNaming } from "./asides";
import { isAttributionAt } from "./attributed";
import { type Content, readContent } from "./content";
import { findCredit } from "./credit";
import { cueUseAt } from "./cue-use";
import type { Draft } from "./draft";
import type { Intro } from "./intro";
import type { Progress, Said } from "./progress";
import type { TokenRange } from "./tokens";

/** How many tokens of a sentence are looked at for its person. */
const far = 80;

function saysWe(progress: Progress, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + far); at += 1) {
    if (cueUseAt(progress.reading, at) !== null) return false;
    const word = progress.word(at);
    if (
      /^(?:انا|نحن|اننا|انني|لدينا|لنا|كنا|علينا|عندنا)$/u.test(withoutConjunction(word)) ||
      /[\p{L}]{3,}نا$/u.test(word) ||
      // سنقوم, and نقوم where only a verb stands.
      /^و?سن(?!ه|و|ي$|ين)\p{L}{3,}$/u.test(word) ||
      (/^ن\p{L}{3,}$/u.test(word) && /^(?:التي|الذي|لن|لم|لا|ان|قد)$/u.test(progress.word(at - 1)))
    )
      return true;
  }
  return false;
}

/** Where speech without quotation marks ends: it goes on over the sentences of its line that say I or we. */
function speechEnd(progress: Progress, to: number): number {
  const { sentences, sentenceAt, tokens } = progress.reading;
  let end = to;
  for (;;) {
    const next = sentences[sentenceAt[end] ?? -1];
    if (next === undefined || next.from < end || tokens[next.from]?.line !== tokens[to - 1]?.line) return end;
    if (!saysWe(progress, next)) return end;
    end = next.to;
  }
}

/** Drafts what an introduction leads to. Gives where reading goes on. */
export function speak(
  progress: Progress,
  said: Said,
  cue: Draft["cue"],
  intro: Intro,
  to: number,
  weight: number,
): number {
  const { reading, places } = progress;
  const start = afterNaming(reading, intro.start);
  const free = intro.how === "colon" && (reading.quotationAt[start] ?? -1) < 0;
  const limit = free && progress.kindAt(start) === "paragraph" ? speechEnd(progress, to) : to;
  const present = cue !== null && cueUseAt(reading, cue.from)?.tense === "present";
  const parts: readonly Content[] = readContent(reading, places, start, intro.how, limit, present);
  const end = parts.at(-1)?.next ?? to;
  progress.credit =
    progress.credit ??
    (isAttributionAt(reading, places, end) ? findCredit(reading, places, end, end + 4) : null);
  for (const part of parts) progress.push(part, cue, said, intro.how, weight, free);
  progress.current = said;
  progress.floor = Math.max(progress.floor, end);
  return end;
}
