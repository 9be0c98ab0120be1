import { distinctAgencies } from "../lexicons/agencies";
import * as notSaying from "../lexicons/not-saying";
import * as particleWords from "../lexicons/particles";
import * as rangeEndWords from "../lexicons/range-ends";
import * as subjectWords from "../lexicons/subjects";
import {
  conjunctionOf,
  endsWithPreposition,
  normalise,
  withoutArticle,
  wordList,
  wordSet,
} from "../words/index";
import {
  follows,
  isBehindForeign,
  isGivenHere,
  isManner,
  mostQuoted,
  type PhraseReader,
  quotationMark,
  shortQuotationEnd,
} from "./name-words";

const thatWords = wordSet(particleWords.thatWords);
const sayings = wordSet(particleWords.sayings);
const adverbs = wordSet(particleWords.adverbs);
const occasionNouns = wordSet(particleWords.occasionNouns);
const titleJoints = wordSet(subjectWords.titleJoints);
const worksites = wordSet(subjectWords.worksites);
const attitudes = wordSet(rangeEndWords.attitudes);
const titleTimes = wordSet(subjectWords.titleTimes);
const nobodies = wordSet(subjectWords.nobodies);
const refusedSpeech = wordSet(notSaying.refusedSpeech);
const pronounPrepositions = wordSet(subjectWords.pronounPrepositions);
const timeNouns = wordSet(subjectWords.timeNouns);
const timeAdjectives = wordSet(subjectWords.timeAdjectives);
const saidWithBa = wordSet(subjectWords.saidWithBa);
const tellingVerbs = wordSet(subjectWords.tellingVerbs);
const audiences = wordSet(subjectWords.audiences);
const anonymityVerbs = wordSet(subjectWords.anonymityVerbs);
const anonymityEnds = wordSet(subjectWords.anonymityEnds);
const agencies = wordSet(distinctAgencies);
const publishers = wordSet(particleWords.publishers);
const countedSpeakers = wordSet(subjectWords.countedSpeakers);
const plainSayers = wordSet(subjectWords.plainSayers);
const citingWords = wordSet(rangeEndWords.citingWords);
const sourceLeads = wordSet(subjectWords.sourceLeads);

/** How many words may stand between a verb of saying and what is said: long titles, and where and when. */
const reach = 40;
/** How many words a subject has at most. */
const mostWords = 24;
const colon = /[:：]/u;
const stop = /[.؟?!]/u;

/** The words behind a verb of saying in which its subject stands: `[from, to)`. */
export interface SubjectZone {
  readonly from: number;
  /** The end of the words that may be of the subject: at a mark, a clause, another verb, or words of time. */
  readonly to: number;
  /** Whether أن, a colon or a quotation follows, so that the verb is one of saying whatever its subject. */
  readonly closed: boolean;
  /** Whether that follows the subject right away, so that all the words are of it. */
  readonly tight: boolean;
  /** Whether all the words are of the subject, as they are not where an object may stand behind it: أكد فلان سلامة الطريق. */
  readonly whole: boolean;
  /** Whether the verb is of a clause about somebody and has no pronoun for an object, so that its own stands behind: الذي يرفض المثول. */
  readonly relative?: boolean;
}

const overTitles = wordSet(subjectWords.overTitles);
const verbsWithAbout = wordSet(subjectWords.verbsWithAbout);
/** The preposition by the verb that has it before what is said. */
const saidBehind: ReadonlyMap<string, string> = new Map(
  subjectWords.saidBehind.flatMap((line) => {
    const [preposition = "", ...verbs] = wordList(line);
    return verbs.map((verb) => [verb, preposition] as const);
  }),
);

/** The preposition that the verb at a word has before what is said, or null. */
function prepositionOf(reader: PhraseReader, verb: number): string | null {
  if (verbsWithAbout.has(reader.words[verb]?.folded ?? "")) return "عن";
  return saidBehind.get(normalise(reader.facts(verb).cue?.lemma ?? "")) ?? null;
}

/** Whether a verb says something with a preposition that stands further on: عبرت القرية عن. */
function isVerbWithAbout(reader: PhraseReader, at: number): boolean {
  if (!verbsWithAbout.has(reader.words[at]?.folded ?? "")) return false;
  for (let next = at + 1; next <= at + 12 && follows(reader, next); next += 1)
    if (reader.words[next]?.folded === "عن") return next > at + 1;
  return false;
}

/** What was read of the words of a text, since every verb looks for the next: 0 for not yet. */
const sayingAt = new WeakMap<PhraseReader, Int8Array>();

/** Whether a word is a verb that says something, as against a noun of the same letters. */
export function isVerbOfSaying(reader: PhraseReader, at: number): boolean {
  if (!reader.facts(at).mayTell) return false;
  let known = sayingAt.get(reader);
  if (known === undefined) {
    known = new Int8Array(reader.words.length);
    sayingAt.set(reader, known);
  }
  const seen = known[at] ?? 0;
  if (seen !== 0) return seen > 0;
  const says = readsAsSaying(reader, at);
  if (at >= 0 && at < known.length) known[at] = says ? 1 : -1;
  return says;
}

function readsAsSaying(reader: PhraseReader, at: number): boolean {
  const { cue, participle, definite, office, functional, given, group } = reader.facts(at);
  if (isVerbWithAbout(reader, at)) return true;
  // وبين الوزير أن: joined, the verb as often as between.
  if (reader.words[at]?.folded === "وبين") return saidFrom(reader, at + 1) !== null;
  return cue !== null && !participle && !definite && office === null && !functional && !given && !group;
}

/** How far behind its verb the name stands that is not to be told. */
const anonymityWithin = 7;

/** Past طلب عدم كشف اسمه; the same word where no such clause begins. */
function afterAnonymity(reader: PhraseReader, at: number): number {
  if (!anonymityVerbs.has(reader.words[at]?.folded ?? "")) return at;
  for (let next = at + 1; next <= at + anonymityWithin && follows(reader, next); next += 1)
    if (anonymityEnds.has(reader.words[next]?.folded ?? "")) return next + 1;
  return at;
}

/** Where what is said begins, or null where no mark and no particle leads to it. `closing`: whether a mark at `from` is one that closes. */
function saidFrom(reader: PhraseReader, from: number, closing = false): number | null {
  let quoted: number | null = null;
  let closed = closing ? from : -1;
  for (let at = from; at < from + reach; at += 1) {
    const word = reader.words[at];
    if (word === undefined || word.first) return quoted;
    // الساعة 11:59.
    const hour = word.number && reader.words[at - 1]?.number === true;
    if ((colon.test(word.mark) && !hour) || thatWords.has(word.folded) || sayings.has(word.folded)) return at;
    if (stop.test(word.mark)) return quoted;
    // مصدر طلب عدم كشف اسمه: told by the way.
    const past = at > from ? afterAnonymity(reader, at) : at;
    if (past > at) {
      at = past - 1;
      continue;
    }
    // Another verb of saying has what follows as its own.
    if (at > from && isVerbOfSaying(reader, at)) return quoted;
    if (!quotationMark.test(word.mark) || at === closed) continue;
    const closes = shortQuotationEnd(reader, at);
    if (closes === null) return at;
    quoted ??= at;
    closed = closes;
    at = closes - 1;
  }
  return quoted;
}

/** Whether a word and the one behind it say when: العام الماضي. */
function isTime({ words }: PhraseReader, at: number): boolean {
  return timeNouns.has(words[at]?.folded ?? "") && timeAdjectives.has(words[at + 1]?.folded ?? "");
}

/** Past what may stand between a verb and its subject: أيضا، من جهته، فيه، العام الماضي، قائلا، لوكالة فرانس برس، لـ «عكاظ». */
function afterFillers(reader: PhraseReader, start: number): number {
  let at = start;
  while (at < start + 8) {
    const word = reader.words[at];
    if (word === undefined || word.first || colon.test(word.mark)) return at;
    const { front, body, document, participle } = reader.facts(at);
    const ofHis = /^(?:جهته|جهتها|جهتهم|جانبه|جانبها|ناحيته|ناحيتها)$/u;
    if (word.folded === "من" && ofHis.test(reader.words[at + 1]?.folded ?? "")) at += 2;
    else if (word.folded === "ل" || (front === "ل" && (body !== null || document))) {
      at = afterAddressee(reader, at + 1);
    } else if (isTime(reader, at)) at += 2;
    else if (pronounPrepositions.has(word.folded) && at === start && follows(reader, at + 1)) at += 1;
    else if (adverbs.has(word.folded) || participle) at += 1;
    else return at;
  }
  return at;
}

function afterAddressee(reader: PhraseReader, from: number): number {
  let at = from;
  if (quotationMark.test(reader.words[at]?.mark ?? "")) return shortQuotationEnd(reader, at) ?? at;
  while (at < from + mostQuoted && follows(reader, at)) {
    const { office, given, definite, nisba, adjective } = reader.facts(at);
    if (given || office !== null || thatWords.has(reader.words[at]?.folded ?? "")) return at;
    if (at > from && !definite && nisba === null && !adjective) return at;
    at += 1;
    if (quotationMark.test(reader.words[at]?.mark ?? "")) return shortQuotationEnd(reader, at) ?? at;
  }
  return at;
}

/** Whether a preposition may be of a title, by what stands around it: not في تصريح، not من أن. */
function joinsTitle(reader: PhraseReader, at: number): boolean {
  const next = reader.words[at + 1];
  if (next === undefined || !follows(reader, at + 1) || !titleJoints.has(reader.words[at]?.folded ?? ""))
    return false;
  const facts = reader.facts(at + 1);
  if (reader.words[at]?.folded === "الي") return facts.place !== null;
  return !occasionNouns.has(next.folded) && !facts.functional && !next.number && facts.cue === null;
}

/** Words before وسط with which it is where somebody plays. */
const midfield = new Set(["خط", "لاعب", "لاعبه"]);

const verbOfPresent = /^[يت]\p{L}{3,}$/u;

/** Whether the one told begins at a word: لـ «الشرق الأوسط», لرويترز, لصحيفة. */
function isAddressee(reader: PhraseReader, at: number): boolean {
  const word = reader.words[at]?.folded ?? "";
  if (!word.startsWith("ل")) return false;
  if (word === "ل" || audiences.has(word)) return true;
  const { front, bare } = reader.facts(at);
  const told = front === "ل" ? bare : word.slice(1);
  return agencies.has(told) || publishers.has(told);
}

/** Whether a word cannot be of a subject's phrase. */
function endsPhrase(reader: PhraseReader, at: number): boolean {
  const word = reader.words[at];
  if (word === undefined || word.number || thatWords.has(word.folded)) return true;
  if (isAddressee(reader, at) || isTime(reader, at) || afterAnonymity(reader, at) > at) return true;
  const facts = reader.facts(at);
  if (isGivenHere(reader, at) || facts.office !== null || isBehindForeign(reader, at)) return false;
  // أهاب المتحدث بالجميع: what a verb has behind ب is no title, but where somebody works is.
  const goesOn = follows(reader, at + 1) && (isGivenHere(reader, at + 1) || reader.facts(at + 1).honorific);
  if (
    facts.front === "ب" &&
    !goesOn &&
    facts.body === null &&
    facts.place === null &&
    !worksites.has(withoutArticle(facts.bare))
  )
    return true;
  if (titleTimes.has(word.folded) || countedSpeakers.has(facts.bare)) return false;
  // بقيادة حرس الحدود says where somebody works, and under whom.
  if (word.folded.startsWith("ب") && worksites.has(word.folded.slice(1))) return false;
  // لاعب وسط, لاعب خط وسط.
  if (word.folded === "وسط" && midfield.has(reader.words[at - 1]?.folded ?? "")) return false;
  // مدير عام, though عام is a year too.
  if (facts.adjective && reader.facts(at - 1).office !== null) return false;
  if (facts.functional) return !joinsTitle(reader, at);
  if (facts.cue !== null && !facts.definite) return true;
  // حزب الله, and حفظه الله by its first word.
  if (adverbs.has(word.folded) && word.folded !== "الله") return true;
  const known = facts.body !== null || facts.place !== null || facts.document || facts.nisba !== null;
  // شرطة ولاية يوبي: what a body's head is of.
  const { body, definite } = reader.facts(at - 1);
  if (body !== null && !definite) return false;
  // مدير الشؤون في تعليم العاصمة: behind a preposition no verb stands.
  if (at > 0 && titleJoints.has(reader.words[at - 1]?.folded ?? "")) return false;
  return !known && !facts.adjective && !facts.group && verbOfPresent.test(word.folded);
}

/** Whether a word behind a subject is of its verb: وقال مورينيو ضاحكا، ورفض مورينيو الحديث. */
function isBehindSubject(reader: PhraseReader, at: number): boolean {
  const word = reader.words[at];
  if (word === undefined) return false;
  const { office, body } = reader.facts(at - 1);
  if (titleTimes.has(word.folded)) return false;
  if (nobodies.has(word.folded)) return true;
  return isManner(word) || (refusedSpeech.has(word.folded) && office === null && body === null);
}

/** مدير عام «تعليم القرية» [الدكتور]: past a name in marks that a title is of, to the word right behind it; null where none is. */
function afterQuotedOffice(reader: PhraseReader, at: number, limit: number): number | null {
  const past = shortQuotationEnd(reader, at);
  if (past === null || past >= limit || reader.words[past]?.mark.length !== 1) return null;
  const [before, behind] = [reader.facts(at - 1), reader.facts(past)];
  const title = before.office !== null || before.body !== null || before.adjective;
  // المتحدث باسم «الهيئة» مارسيل دحام: whom a title speaks for, and then the name.
  const spokenFor = reader.words[at - 1]?.folded === "باسم" && !behind.functional && behind.cue === null;
  if (spokenFor) return past;
  return title && (behind.office !== null || behind.given) ? past : null;
}

/** Where the phrase that begins at a word ends. */
export function phraseEnd(
  reader: PhraseReader,
  from: number,
  limit: number,
  stopAt: string | null = null,
  stopsAtBa = false,
): number {
  let at = from;
  let quoted = from;
  while (at < limit && at < from + mostWords) {
    if (at > quoted && !follows(reader, at)) {
      const past = afterQuotedOffice(reader, at, limit);
      if (past === null) break;
      at = past;
      quoted = past;
      continue;
    }
    if (endsPhrase(reader, at) || (at > from && isBehindSubject(reader, at))) break;
    const over = at > from && overTitles.has(withoutArticle(reader.facts(at - 1).bare));
    if (stopAt !== null && reader.words[at]?.folded === stopAt && !over && !isGivenHere(reader, at)) break;
    if (stopsAtBa && at > from && isBehindBa(reader, at)) break;
    at += 1;
  }
  const closes = (last: number): boolean => isGivenHere(reader, last) || isBehindForeign(reader, last);
  while (at > from && reader.facts(at - 1).functional && !closes(at - 1)) at -= 1;
  return at;
}

/**
 * رحب الحضور [بانضمام] الأعضاء: ب before what such a verb says, as against a name with that letter (فلاديمير بوتين): the
 * rest is a word, or goes on to another that has the article, or has an owner.
 */
function isBehindBa(reader: PhraseReader, at: number): boolean {
  const word = reader.words[at]?.folded ?? "";
  if (!/^ب\p{L}{2,}$/u.test(word) || isGivenHere(reader, at) || word === "باسم") return false;
  const { front, office, body, place, functional } = reader.facts(at);
  if (functional) return word === "بما";
  if (office !== null || place !== null || worksites.has(withoutArticle(word.slice(1)))) return false;
  if (front === "ب") return true;
  if (front !== "" || body !== null) return false;
  if (/\p{L}{4,}(?:ه|ها|هم)$/u.test(reader.words[at]?.text ?? "")) return true;
  if (!follows(reader, at + 1)) return false;
  const [before, next] = [reader.facts(at - 1), reader.facts(at + 1)];
  // ورحبت السعودية بتحفظ بالاتفاق: in which manner.
  if (next.front === "ب") return !before.given && before.office === null;
  return next.definite && next.front === "" && next.office === null;
}

/** Whether the verb at a word has ب before what is said. */
const takesBa = (reader: PhraseReader, verb: number): boolean =>
  saidWithBa.has(normalise(reader.facts(verb).cue?.lemma ?? ""));

/** Whether a verb is of words that give what stands before them to somebody: كما [أعلن], حسبما [أفاد], بحسب ما [ذكر]. */
function isCited({ words }: PhraseReader, verb: number): boolean {
  const before = words[verb - 1]?.folded ?? "";
  return citingWords.has(before) || (before === "ما" && sourceLeads.has(words[verb - 2]?.folded ?? ""));
}

/** يطالبون بحضوري: ب before a word that no lexicon has, right behind a verb that has it before what is said. */
function isWhatIsSaid(reader: PhraseReader, verb: number, at: number): boolean {
  const word = reader.words[at]?.folded ?? "";
  if (!takesBa(reader, verb) || !word.startsWith("ب")) return false;
  const { given, office, body, place } = reader.facts(at);
  const known = given || office !== null || body !== null || place !== null;
  return !known && !/^ب/u.test(reader.words[at + 1]?.folded ?? "") && !isGivenHere(reader, at + 1);
}

/** Before those who read: اعترفت أمامكم. */
const beforeYou = /^(?:امام|لدي|عند|بين|مع)(?:كم|نا|ي|هم)$/u;

/** كشف لـ «النبأ» [مدير المتحف]: whether the mark before a word closes a name that stands behind the verb. */
function isBehindQuotation(reader: PhraseReader, start: number, from: number): boolean {
  for (let at = start; at < from; at += 1) if (shortQuotationEnd(reader, at) === from) return true;
  return false;
}

/** The words behind the verb at `verb` in which its subject stands; null where none does. */
export function subjectZone(reader: PhraseReader, verb: number): SubjectZone | null {
  const from = afterFillers(reader, verb + 1);
  const first = reader.words[from];
  if (first === undefined || first.first || (from > verb + 1 ? colon : /[^،,]/u).test(first.mark))
    return null;
  // بـ«المتخصص»: a letter by itself.
  if (colon.test(first.mark) || stop.test(first.mark) || first.folded.length < 2) return null;
  const closing = quotationMark.test(first.mark) && isBehindQuotation(reader, verb + 1, from);
  if (quotationMark.test(first.mark) && !closing) return null;
  const said = saidFrom(reader, from, closing);
  if (said === from) return null;
  const { front, functional } = reader.facts(from);
  if (endsWithPreposition(front) || beforeYou.test(first.folded)) return null;
  if (isWhatIsSaid(reader, verb, from)) return null;
  // أبلغ رويترز أن: the one told.
  const told = tellingVerbs.has(normalise(reader.facts(verb).cue?.lemma ?? ""));
  if (told && agencies.has(first.folded)) return null;
  const counted = countedSpeakers.has(reader.facts(from).bare);
  // إمام المسجد, written with its hamza, is not أمام.
  const office = reader.facts(from).office !== null && /^إ/u.test(first.text);
  if (functional && !counted && !office && !isGivenHere(reader, from)) return null;
  if (attitudes.has(first.folded) || /^باسم(?:ه|ها|هم)$/u.test(first.folded)) return null;
  const own = prepositionOf(reader, verb);
  const ba = takesBa(reader, verb);
  const to = phraseEnd(reader, from, said ?? from + reach, own, ba);
  if (to === from) return null;
  // كشف البرازيلي إيلتون ألميدا، عن سعادته: behind a comma too.
  const parted = follows(reader, to) || /^[،,]$/u.test(reader.words[to]?.mark ?? "");
  const led =
    (own !== null && reader.words[to]?.folded === own && parted) ||
    (ba && follows(reader, to) && isBehindBa(reader, to));
  const ends = !follows(reader, to) || adverbs.has(reader.words[to]?.folded ?? "") || isAddressee(reader, to);
  const cited = said === null && ends && isCited(reader, verb);
  const whole = said === to || cited || plainSayers.has(normalise(reader.facts(verb).cue?.lemma ?? ""));
  const closed = said !== null || led || cited;
  return { from, to, closed, tight: whole || led, whole, relative: isRelative(reader, verb) };
}

/** الذي يرفض, التي تنفي, and not الذي أكدته. */
function isRelative({ words }: PhraseReader, verb: number): boolean {
  const pronoun = /^(?:الذي|التي|الذين)$/u.test(words[verb - 1]?.folded ?? "");
  return pronoun && !/(?:ه|ها|هم)$/u.test(words[verb]?.folded ?? "");
}

/** The words between كانت and the verb of saying that it goes with: كانت [تقارير صحافية] قد كشفت. */
export function auxiliaryZone(reader: PhraseReader, auxiliary: number): SubjectZone | null {
  const from = auxiliary + 1;
  if (!follows(reader, from)) return null;
  for (let at = from + 1; at < from + 14; at += 1) {
    // كانت تقارير، قد ذكرت.
    const behindComma = reader.words[at]?.folded === "قد" && /^[،,]$/u.test(reader.words[at]?.mark ?? "");
    if (!follows(reader, at) && !behindComma) break;
    if (!isVerbOfSaying(reader, at)) continue;
    const to = reader.words[at - 1]?.folded === "قد" ? at - 1 : at;
    const end = phraseEnd(reader, from, to);
    return end > from && reader.facts(from).front === ""
      ? { from, to: end, closed: end === to, tight: true, whole: true }
      : null;
  }
  return null;
}

/** How far before its verb such a subject begins, and how soon behind it what is said. */
const beforeVerb = { words: 18, said: 6 };

/** [مصدر مسؤول في الاتحاد]، قال إن: the words from a clause's head to the verb that they are the subject of. */
export function headZone(reader: PhraseReader, from: number): SubjectZone | null {
  for (let at = from + 1; at <= from + beforeVerb.words; at += 1) {
    const word = reader.words[at];
    if (word === undefined || word.first || (word.mark !== "" && !/^[،,]$/u.test(word.mark))) return null;
    const says = isVerbOfSaying(reader, at) && reader.facts(at).cue?.lemma !== "طلب";
    if (!says) {
      if (word.mark !== "") return null;
      continue;
    }
    if (conjunctionOf(word.folded) !== "" && reader.facts(at).front !== "") return null;
    const to = phraseEnd(reader, from, at);
    // مجموعة من التجار حذروا من: the preposition that such a verb has leads as well.
    const own = prepositionOf(reader, at);
    const behind = own !== null && reader.words[at + 1]?.folded === own && follows(reader, at + 1);
    const led = to === at && (behind || leadsToSaid(reader, at + 1, beforeVerb.said));
    return led ? { from, to, closed: true, tight: true, whole: true } : null;
  }
  return null;
}

/** How far behind its lead the verb stands of whom a sentence brings up. */
const topicWithin = 24;

/** The words between أما and the verb that goes with them: أما [سليم الشامي صاحب المتجر]، فأكد. */
export function topicZone(reader: PhraseReader, lead: number): SubjectZone | null {
  const from = lead + 1;
  const first = reader.words[from];
  if (first === undefined || first.first || first.number) return null;
  for (let at = from + 1; at <= lead + topicWithin; at += 1) {
    const word = reader.words[at];
    if (word === undefined || word.first || stop.test(word.mark)) return null;
    if (!word.folded.startsWith("ف") || !isVerbOfSaying(reader, at)) continue;
    const quoted = shortQuotationEnd(reader, from);
    const to = quoted ?? phraseEnd(reader, from, at);
    return to > from && reader.facts(from).front === ""
      ? { from, to, closed: true, tight: true, whole: true }
      : null;
  }
  return null;
}

/** Whether what is said follows a word's place soon: أن, or a colon before it. */
export function leadsToSaid(reader: PhraseReader, at: number, within = 12): boolean {
  const said = saidFrom(reader, at);
  return said !== null && said - at <= within;
}
