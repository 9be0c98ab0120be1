import * as notSaying from "../lexicons/not-saying";
import { normalise, wordSet } from "../words/index";
import { findCredit } from "./credit";
import type { CueUse } from "./cue-use";
import type { Draft } from "./draft";
import { findIntro, type Intro, reach } from "./intro";
import { commas } from "./marks";
import { thatWords } from "./particles";
import type { Progress, Said } from "./progress";
import { speak } from "./speak";
import type { Subject } from "./subject";
import type { TokenRange } from "./tokens";
import { findSubject, who } from "./who";

/** So far behind its verb what is said begins at most, where the verb's form is more often another word. */
const reachOfDoubtful = 30;

/** Whether a form that is more often another word is a verb here: it begins a clause, and its subject comes after it. */
function isVerb(progress: Progress, cue: CueUse, subject: Subject, intro: Intro, begin: number): boolean {
  // وبشكل عام ذكر المصرف أنه: the one who says it right behind, and then the clause.
  // وتبلغ مساحته كذا …، مما يؤهله بأن: too far for a form that is more often another word.
  if (cue.doubt === "other-word" && intro.start - cue.at > reachOfDoubtful) return false;
  const near = subject.kind === "known" && subject.place.from === cue.at + 1 && !subject.place.prefixed;
  const bare = !/(?:ه|ها|هم|هما|نا)$/u.test(progress.word(cue.at));
  const stated =
    bare && statingVerbs.has(normalise(cue.lemma)) && cue.tense === "past" && intro.how === "that";
  const close = subject.kind === "known" && intro.zoneEnd - subject.place.to <= closeBehind;
  if (near && close && stated) return true;
  // وأصدرت بيانا ذكرت فيه أن: with the ending of a verb no noun.
  const ending = /(?:ت|وا)$/u.test(progress.word(cue.at)) && cue.doubt === "other-word";
  if (ending && stated && intro.start - cue.at <= 3) return true;
  if (!progress.opensClause(cue, begin)) return false;
  if (subject.kind === "known" && (subject.place.from > cue.at || intro.how === "that")) return true;
  // شرحه, ورويته: a noun with its owner, unless somebody is named who does it.
  if (cue.doubt === "noun-with-pronoun") return false;
  // وتابع “…”: speech right behind the verb.
  const spoken = progress.reading.quotations[progress.reading.quotationAt[intro.start] ?? -1];
  return (
    cue.joined &&
    (intro.how !== "quotation" ||
      (progress.nothingBetween(cue.at + 1, intro.start) && (spoken?.words ?? 0) >= 4))
  );
}

function remember(progress: Progress, cue: CueUse, said: Said, subject: Subject): void {
  const named = subject.kind !== "hidden";
  if (said.speaker === null && !named) return;
  // نقلت الصحيفة عن الوزير: the verb goes with the one who passes on.
  const agreement = cue.tense === "participle" || said.by === "source" ? null : cue.agreement;
  progress.memory.spoke(said.speaker, agreement);
  progress.topic = null;
}

/** Words between speech and the verb after it: هكذا قال، كما قال، هذا ما أعلنه. */
const leading = /^(?:هكذا|بهذه|بهذا|كما|حسبما|هذا|ما|ذلك|بحسب|الكلمات|العبارات)$/u;

/** Words in quotation marks, or led to by هكذا, right before a verb: “…”، قال فلان. */
function quotedBefore(progress: Progress, cue: CueUse, begin: number): TokenRange | null {
  let end = cue.at;
  let led = false;
  for (; end > cue.at - 3 && leading.test(progress.word(end - 1)); end -= 1) {
    led = led || /^(?:هكذا|بهذه|بهذا)$/u.test(progress.word(end - 1));
  }
  const floor = Math.max(begin, progress.floor);
  const quotation = progress.reading.quotations.at(progress.lastQuotationBefore(end, floor));
  if (
    quotation !== undefined &&
    quotation.from >= floor &&
    quotation.to <= end &&
    progress.nothingBetween(quotation.to, end)
  ) {
    // «هيئة الأرصاد الجوية» تجدد: a name.
    if ((progress.places.startingAt(quotation.first)?.to ?? 0) >= quotation.last) return null;
    return quotation.words >= 3 || led ? { from: quotation.from, to: quotation.to } : null;
  }
  return led && commas.has(progress.reading.tokens[end - 1]?.text ?? "") && end - floor >= 2
    ? { from: floor, to: end - 1 }
    : null;
}

/** Takes back a draft that a quotation without attribution was given before its verb was read. */
function withdraw(progress: Progress, { from, to }: TokenRange): void {
  const last = progress.drafts.at(-1);
  if (last !== undefined && last.cue === null && last.content.from >= from && last.content.to <= to)
    progress.drafts.pop();
}

function after(progress: Progress, cue: CueUse, content: TokenRange, begin: number, to: number): number {
  const subject = findSubject(progress, cue, Math.min(to, cue.at + 20));
  const said = who(progress, cue, subject, null, begin);
  if (said === null) return cue.at + 1;
  withdraw(progress, content);
  progress.push(content, { from: cue.at, to: cue.at + 1, verb: cue.lemma }, said, "behind", 0.85);
  remember(progress, cue, said, subject);
  progress.current = said;
  progress.floor = cue.at + 1;
  return cue.at + 1;
}

function onlyParticles(progress: Progress, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = progress.word(at);
    if (!thatWords.has(word) && !/^(?:الي|علي|عن|من|ل|في)$/u.test(word)) return false;
  }
  return true;
}

function cueRange(progress: Progress, cue: CueUse, intro: Intro): Draft["cue"] {
  const led = intro.how === "that" || intro.how === "preposition";
  const adjacent = led && intro.start - cue.at <= 3 && onlyParticles(progress, cue.at + 1, intro.start);
  return { from: cue.at, to: adjacent ? intro.start : cue.at + 1, verb: cue.lemma };
}

/** So many tokens may stand between the subject of such a verb and its clause. */
const closeBehind = 4;
const statingVerbs = wordSet(notSaying.statingVerbs);
const firmWithSubject = wordSet(notSaying.firmWithSubject);

/** طالب الوزير بوقف: with its subject right behind it, at the head of a clause, the form is the verb. */
function isFirm({ reading, places }: Progress, cue: CueUse, opens: boolean): boolean {
  if (cue.doubt !== "other-word" || cue.tense !== "past" || !opens) return false;
  const word = reading.tokens[cue.at]?.folded ?? "";
  // وكشف عن, with its subject in the verb.
  if (cue.joined && cue.lemma === "كشف" && reading.tokens[cue.at + 1]?.folded === "عن") return true;
  if (!firmWithSubject.has(cue.joined ? word.slice(1) : word)) return false;
  const place = places.startingAt(cue.at + 1);
  return place !== null && !place.prefixed;
}

export function readSaying(progress: Progress, found: CueUse, begin: number, to: number): number {
  const { reading, places } = progress;
  const firm = isFirm(progress, found, progress.opensClause(found, begin));
  const cue: CueUse = firm ? { ...found, ambiguous: false, doubt: null } : found;
  const intro = findIntro(reading, places, cue, to);
  const loose =
    cue.ambiguous &&
    intro !== null &&
    intro.how !== "that" &&
    intro.how !== "quotation" &&
    intro.how !== "colon";
  const zone = intro?.zoneEnd ?? Math.min(to, cue.at + reach);
  progress.credit = findCredit(reading, places, cue.at, zone) ?? progress.credit;
  const quoted = quotedBefore(progress, cue, begin);
  if (intro === null || loose) return quoted === null ? cue.at + 1 : after(progress, cue, quoted, begin, to);
  const subject = findSubject(progress, cue, zone);
  if (cue.ambiguous && !isVerb(progress, cue, subject, intro, begin)) return cue.at + 1;
  const said = who(progress, cue, subject, intro, begin);
  if (said === null) return cue.at + 1;
  const range = cueRange(progress, cue, intro);
  if (quoted !== null && intro.how === "quotation") progress.push(quoted, range, said, "behind", 0.9);
  remember(progress, cue, said, subject);
  return speak(
    progress,
    said,
    range,
    intro,
    to,
    intro.how === "object" || intro.how === "glued" ? 0.7 : 0.95,
  );
}
