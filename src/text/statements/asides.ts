import * as subjectWords from "../lexicons/subjects";
import { frontings, hasArticle, withoutArticle, wordSet } from "../words/index";
import type { CueUse } from "./cue-use";
import { colons, commas } from "./marks";
import { occasionNouns, outletNouns, prepositions, thatWords } from "./particles";
import type { Quotation } from "./quotations";
import type { Reading } from "./reading";
import { isEnd } from "./sentences";

const anonymityVerbs = wordSet(subjectWords.anonymityVerbs);
const anonymityEnds = wordSet(subjectWords.anonymityEnds);

/** Quotation marks around a name, which say nothing themselves: بحسب “بي بي سي”، صحيفة «عكاظ». */
export function namesSomething(reading: Reading, quotation: number): boolean {
  const found = reading.quotations[quotation];
  if (found === undefined || found.words > 5) return false;
  const before = reading.tokens[found.from - 1];
  const two = reading.tokens[found.from - 2];
  if (before === undefined || before.line !== reading.tokens[found.from]?.line) return false;
  if (!before.word && before.text !== "ـ") return false;
  const word = before.text === "ـ" ? two?.folded : before.folded;
  if (word === undefined) return false;
  return (
    outletNouns.has(word) ||
    frontings(word).some(({ bare }) => hasArticle(bare) && outletNouns.has(withoutArticle(bare))) ||
    attributing.has(word)
  );
}

const attributing: ReadonlySet<string> = new Set([
  "بحسب",
  "حسب",
  "وفق",
  "وفقا",
  "طبقا",
  "وبحسب",
  "ووفق",
  "لوكاله",
  "عن",
]);
/** Past ما أسماه and ما وصفه بـ, which lead into the words that somebody chose. */
export function afterNaming(reading: Reading, start: number): number {
  const first = reading.tokens[start]?.folded ?? "";
  const second = reading.tokens[start + 1]?.folded ?? "";
  if (!/^(?:ب?ما|مما|عما|لما)$/u.test(first) || !/^(?:ا?سما|وصف|اعتبر|يسم|سمي|قال)/u.test(second))
    return start;
  const third = reading.tokens[start + 2]?.folded ?? "";
  return third === "ب" ? start + 3 : start + 2;
}

/** How far behind its verb the name stands that is not to be told. */
const anonymityWithin = 7;

/** Past طلب عدم كشف اسمه، between a subject and what it says; the same token where no such clause begins. */
export function afterAnonymity({ tokens }: Reading, at: number): number {
  if (!anonymityVerbs.has(tokens[at]?.folded ?? "")) return at;
  for (let next = at + 1; next <= at + anonymityWithin; next += 1) {
    if (tokens[next]?.word !== true) return at;
    if (anonymityEnds.has(tokens[next]?.folded ?? "")) return next + 1;
  }
  return at;
}

/** Past في تصريح خاص، between a verb and its object. */
export function afterSetting(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  if (
    !/^(?:في|خلال|اثناء|عبر)$/u.test(tokens[at]?.folded ?? "") ||
    !occasionNouns.has(tokens[at + 1]?.folded ?? "")
  )
    return at;
  for (let next = at + 2; next < Math.min(limit, at + 9); next += 1)
    if (commas.has(tokens[next]?.text ?? "")) return next + 1;
  return at;
}

/** Past a clause of where and when between commas (، خلال الاجتماع،), whose words are not what the verb reports. */
export function afterOccasion(reading: Reading, cue: CueUse, at: number, limit: number): number {
  const { tokens } = reading;
  if (cue.frame.prepositions.has(tokens[at + 1]?.folded ?? "")) return at;
  if (!commas.has(tokens[at]?.text ?? "") || !prepositions.has(tokens[at + 1]?.folded ?? "")) return at;
  for (let next = at + 2; next < Math.min(limit, at + 26); next += 1) {
    const token = tokens[next];
    const quotation = reading.quotations[reading.quotationAt[next] ?? -1];
    if (quotation !== undefined) {
      if (quotation.words > 4) return at;
      next = quotation.to - 1;
      continue;
    }
    if (token === undefined || thatWords.has(token.folded) || isEnd(tokens, next) || colons.has(token.text))
      return at;
    if (commas.has(token.text)) return next;
  }
  return at;
}

/** A word or two in quotation marks are said only where a verb takes an object and somebody stands before them. */
export function tooShort(cue: CueUse, { words, from }: Quotation, subject: boolean): boolean {
  if (words > 3) return false;
  if (!cue.frame.object && !cue.frame.glued) return true;
  return words <= 2 && from === cue.at + 1 && !subject && cue.tense === "past" && !cue.joined;
}
