import { conjunctionOf } from "../words/index";
import { commas, terminals } from "./marks";
import { prepositions, thatWords } from "./particles";
import type { Reading } from "./reading";
import type { TokenRange } from "./tokens";

/** Words of which a part that stands for itself has at least so many. */
const least = 5;
/** How far into a clause its verb is looked for. */
const verbWithin = 6;

/** Sentences that lean on the one before them. */
const leaning =
  /^(?:كما|لقد|انما|وانما|لكن|لكنه|لكنها|ولكن|بل|لان|لانه|ولذلك|لذلك|لذا|ولذا|وبالتالي|بالتالي|اذ|حيث|وهو|وهي|وهذا|وهذه|وذلك)$/u;
const demonstrative = /^(?:وهذا|وهذه)$/u;
const relative = /^(?:الذي|التي|الذين|اللذان|حيث|مما|ممن)$/u;
const future = /^و?س[يتن](?!ا[رس]|د|ه$|ن)[\p{L}]{3,}$/u;
const feminine = /[^اوي]ت$/u;

function countWords(reading: Reading, from: number, to: number, most: number): number {
  let words = 0;
  for (let at = from; at < to && words < most; at += 1) if (reading.tokens[at]?.word) words += 1;
  return words;
}

/** Whether the clause from `from` to its comma is a sentence of its own, by its verb: one that is strung on. */
function standsAlone(reading: Reading, from: number, to: number): boolean {
  const first = reading.tokens[from]?.folded ?? "";
  const second = reading.tokens[from + 1]?.folded ?? "";
  if (/^وقد$/u.test(first) || future.test(first)) return true;
  if (conjunctionOf(first) !== "" || prepositions.has(first) || thatWords.has(first) || relative.test(first))
    return false;
  // خلافا، تعليقا: an adverbial.
  if (/^[\p{L}]{3,}ا$/u.test(first)) return false;
  if (/^(?:من|كان|كانت|لا|لم|لن|ما|بما|غير|الا|سواء|مثل|خاصه|خصوصا)$/u.test(first)) return false;
  for (let at = from + 1; at < Math.min(to, from + verbWithin); at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || !token.word || relative.test(token.folded)) return false;
    if (
      future.test(token.folded) ||
      (feminine.test(token.folded) && at > from + (second === token.folded ? 0 : 1))
    )
      return true;
  }
  return false;
}

function clauseEnd(reading: Reading, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    !commas.has(reading.tokens[at]?.text ?? "") &&
    !terminals.has(reading.tokens[at]?.text ?? "")
  )
    at += 1;
  return at;
}

/**
 * Parts what was said word for word into statements: at the ends of its sentences, and where sentences are strung
 * together by commas. A part that is too short, or that leans on the one before, stays with it. Linear: no clause is
 * read twice.
 */
export function splitSpeech(reading: Reading, { from, to }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let begin = from;
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.word) continue;
    const ends = terminals.has(token.text);
    if (!ends && !commas.has(token.text)) continue;
    const next = at + 1;
    const first = reading.tokens[next];
    if (first === undefined || !first.word) continue;
    if (countWords(reading, begin, at, least) < least) continue;
    if (ends) {
      if (leaning.test(first.folded) && !demonstrative.test(first.folded)) continue;
      if (countWords(reading, next, to, least) < least) continue;
    } else {
      const end = clauseEnd(reading, next, to);
      if (countWords(reading, next, end, least) < least || !standsAlone(reading, next, end)) continue;
    }
    parts.push({ from: begin, to: at });
    begin = next;
  }
  return [...parts, { from: begin, to }];
}
