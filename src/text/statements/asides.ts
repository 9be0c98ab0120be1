import * as particleWords from "../lexicons/particles";
import * as subjectWords from "../lexicons/subjects";
import { articleLength, frontings, hasArticle, withoutArticle, wordSet } from "../words/index";
import type { CueUse } from "./cue-use";
import { colons, commas } from "./marks";
import { adverbs, occasionNouns, outletNouns, prepositions, thatWords } from "./particles";
import type { Quotation } from "./quotations";
import type { Reading } from "./reading";
import { isEnd } from "./sentences";

const anonymityVerbs = wordSet(subjectWords.anonymityVerbs);
const anonymityEnds = wordSet(subjectWords.anonymityEnds);
const occasionAdjectives = wordSet(particleWords.occasionAdjectives);

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
  const end = reading.tokens[start + 2]?.folded === "ب" ? start + 3 : start + 2;
  // إن ما يسمى بالتواصل له فوائد: without marks it is what is spoken of.
  return (reading.quotationAt[end] ?? -1) >= 0 ? end : start;
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

/** خلال مداولاتهم, في رسالته: what is the speaker's own. */
const owned = /^\p{L}{3,}(?:ه|ها|هم)$/u;
const relative = /^(?:الذي|التي|الذين)$/u;
/** لوكالة, بمناسبة: what goes on to say whom, where and when. */
const ledOn = /^(?:ل\p{L}{2}|ب(?:مناسب|حضور|رئاس|مقر|شان|مشارك|عنوان))\p{L}*$/u;
/** نشرته, بثتها, أصدره: a clause that tells of the occasion. */
const clauseVerb = /^(?:و?[يتن]\p{L}{3,}|نشر|بث|اصدر|صدر|وزع|القي|القا|عقد|ادل)\p{L}*$/u;

/** Past في تصريح خاص، and في بيان صحفي اليوم, between a verb and its object. */
export function afterSetting(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  if (
    !/^(?:في|خلال|اثناء|عبر|لدي)$/u.test(tokens[at]?.folded ?? "") ||
    !(occasionNouns.has(tokens[at + 1]?.folded ?? "") || owned.test(tokens[at + 1]?.text ?? ""))
  )
    return at;
  const end = settingEnd(reading, at + 2, limit);
  if (end !== null) return end;
  for (let next = at + 2; next < Math.min(limit, at + 9); next += 1)
    if (commas.has(tokens[next]?.text ?? "")) return next + 1;
  return at;
}

/** Where the words end that say more of where something was said: صحفي اليوم; null where they are a clause (نشرته الصحيفة). */
function settingEnd(
  { tokens, quotations, quotationAt }: Reading,
  from: number,
  limit: number,
): number | null {
  let at = from;
  while (at < Math.min(limit, from + 8)) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (commas.has(token.text)) return at + 1;
    if (!token.word || quotations[quotationAt[at] ?? -1] !== undefined) return null;
    // للجنة العليا: whose occasion it is.
    const more =
      articleLength(token.folded) > 0 ||
      /^ال\p{L}{2}/u.test(token.folded) ||
      occasionAdjectives.has(token.folded) ||
      adverbs.has(token.folded);
    if (!more && ledOn.test(token.folded)) return null;
    if (!more) return relative.test(token.folded) || clauseVerb.test(token.folded) ? null : at;
    at += 1;
  }
  return null;
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
