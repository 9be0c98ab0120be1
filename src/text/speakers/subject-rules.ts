import { readCue } from "../cues/index";
import * as particleWords from "../lexicons/particles";
import * as subjectWords from "../lexicons/subjects";
import { normalise, withoutArticle, withoutConjunction, wordSet } from "../words/index";
import { follows, type PhraseReader, shortQuotationEnd } from "./name-words";
import type { Phrase } from "./read-phrases";
import {
  nameBehindCommas,
  readGivenName,
  readNameBehindRole,
  readNamedBody,
  readTitledName,
  readUnknownName,
} from "./subject-names";
import {
  countedSpeakers,
  readNounWithObject,
  readOffice,
  readSource,
  sourceAt,
  sourceEnd,
  sourceNouns,
} from "./subject-sources";
import {
  auxiliaryZone,
  headZone,
  isVerbOfSaying,
  leadsToSaid,
  phraseEnd,
  type SubjectZone,
  subjectZone,
  topicZone,
} from "./subject-zone";
import { isSourceNoun } from "./word-facts";

const sourceLeads = wordSet(subjectWords.sourceLeads);
const auxiliaries = wordSet(subjectWords.auxiliaries);
/** What is named behind بحسب has so many words at most. */
const mostSourceWords = 8;
const topicLeads = wordSet(subjectWords.topicLeads);
const documentVerbs = wordSet(subjectWords.documentVerbs);
const publishers = wordSet(particleWords.publishers);

/** One way to read who speaks from the words behind a verb of saying. Null where they are not written so. */
export interface SubjectRule {
  readonly name: string;
  /** A sentence with such a subject, the subject in brackets. */
  readonly example: string;
  readonly read: (reader: PhraseReader, zone: SubjectZone) => Phrase | null;
}

/**
 * The rules in their order: the first that reads anything is believed. Names come before offices, so that the office is
 * whose name follows it; what the lexicons know of a name comes before what the grammar alone tells; a noun by itself is
 * who speaks where nothing else is.
 */
export const subjectRules: readonly SubjectRule[] = [
  {
    name: "given-name",
    example: "وأوضحت [رئيسة النادي في جامعة الملك سعود الدكتورة ليلى أبو الخير] أن",
    read: readGivenName,
  },
  { name: "titled-name", example: "وشدد [الدكتور غنيمي] على أن", read: readTitledName },
  {
    name: "name-behind-role",
    example: "وكشف [سكرتير الاتحاد لكرة القدم دحام الدحام] أن",
    read: readNameBehindRole,
  },
  { name: "unknown-name", example: "وقال [دحام الدحام]، سكرتير النادي، إن", read: readUnknownName },
  { name: "office", example: "وصرح [المتحدث الأمني بوزارة الداخلية] بأن", read: readOffice },
  { name: "named-body", example: "وأكد [بنك دحامو ساكس] أمس توقعاته للأسعار", read: readNamedBody },
  { name: "noun-with-object", example: "واتهم [الزوج] زوجته بالسرقة", read: readNounWithObject },
  { name: "source", example: "وأكد [أحد الناجين] أن", read: readSource },
];

function firstRead(reader: PhraseReader, zone: SubjectZone): Phrase | null {
  for (const { read } of subjectRules) {
    const found = read(reader, zone);
    if (found !== null) return found;
  }
  return null;
}

/** نقلت الصحيفة عن مسؤولين: whether a verb of passing on stands before عن. */
function isPassedOn(reader: PhraseReader, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    if (!follows(reader, before + 1)) return false;
    if (reader.facts(before).cue?.lemma === "نقل") return true;
  }
  return false;
}

/** لمنظمي المعرض, لمسؤولي الشركة: whether a word behind وفقا is people by what they are of. */
function isPeopleOfCited(reader: PhraseReader, at: number): boolean {
  const { office, functional } = reader.facts(at);
  if (office !== null || functional || !/^لم\p{L}{3,}ي$/u.test(reader.words[at]?.folded ?? "")) return false;
  return follows(reader, at + 1) && reader.facts(at + 1).definite;
}

/** Who is named as a source behind بحسب and the like: a source alone, since a name is found wherever it stands. */
function sourcePhrase(reader: PhraseReader, lead: number): Phrase | null {
  const word = reader.words[lead]?.folded ?? "";
  const next = reader.words[lead + 1]?.folded ?? "";
  const from = next === "ل" || /^و?نقلا$/u.test(word) ? lead + 2 : lead + 1;
  if (!follows(reader, from) || (word === "عن" && !isPassedOn(reader, lead))) return null;
  const { office, document, group, bare, front } = reader.facts(from);
  const wide = phraseEnd(reader, from, from + 2 * mostSourceWords);
  if (office !== null && wide > from && (front === "" || front === "ل")) {
    const zone = { from, to: wide, closed: true, tight: true, whole: true };
    const person = readGivenName(reader, zone) ?? readTitledName(reader, zone);
    if (person !== null) return person;
  }
  // وفقا لمنظمي المعرض: people by what they are of.
  const people = isPeopleOfCited(reader, from);
  const sourced = people || sourceNouns.has(withoutArticle(bare));
  // بحسب موقع «كذا»: what publishes, by its name in marks.
  const quoted = publishers.has(withoutArticle(bare)) ? shortQuotationEnd(reader, from + 1) : null;
  if (quoted !== null) return sourceAt(reader, from, quoted);
  const known = sourced || document || group || countedSpeakers.has(bare) || office !== null;
  if (!known && word === "عن" && leadsToSaid(reader, from))
    return readUnknownName(reader, { from, to: wide, closed: true, tight: false, whole: false });
  if (!known || (front !== "" && front !== "ل")) return null;
  const to = phraseEnd(reader, from, from + mostSourceWords);
  if (to === from) return null;
  const end = sourceEnd(reader, from, to);
  const source = sourceAt(reader, from, shortQuotationEnd(reader, end) ?? end);
  return people ? { ...source, front: 1, spoken: "person" } : source;
}

/** وأكد "المركزي الروسي" أن: a name in quotation marks right behind the verb. */
function quotedSubject(reader: PhraseReader, verb: number): Phrase | null {
  const from = verb + 1;
  const to = shortQuotationEnd(reader, from);
  if (to === null || to - from > 3 || !leadsToSaid(reader, to)) return null;
  const { definite, given } = reader.facts(from);
  if (reader.words[from]?.number === true) return null;
  const near = reader.words[to];
  const straight = near !== undefined && /[:：]/u.test(near.mark);
  return definite || given || straight || to - from > 1 || leadsToSaid(reader, to, 2)
    ? { ...sourceAt(reader, from, to), front: 0 }
    : null;
}

/** جاء في بيان للجيش أن: the document in which something stands. */
function documentPhrase(reader: PhraseReader, verb: number): Phrase | null {
  const from = verb + 2;
  if (reader.words[verb + 1]?.folded !== "في" || !follows(reader, from)) return null;
  if (!reader.facts(from).document || !leadsToSaid(reader, from)) return null;
  const to = phraseEnd(reader, from, from + mostSourceWords);
  return to > from ? sourceAt(reader, from, sourceEnd(reader, from, to)) : null;
}

/** وقال 39 في المئة من الناخبين إنهم: a share of those who were asked. */
function readShare(reader: PhraseReader, from: number): Phrase | null {
  const folded = (at: number): string => reader.words[at]?.folded ?? "";
  if (reader.words[from]?.number !== true || !follows(reader, from)) return null;
  const percent = folded(from + 1) === "في" ? from + 3 : from + 2;
  if (!/^(?:ب?ال)?م(?:ئ|ائ)ه$/u.test(folded(percent - 1)) || !leadsToSaid(reader, percent)) return null;
  if (folded(percent) !== "من" || !reader.facts(percent + 1).definite) return sourceAt(reader, from, percent);
  return sourceAt(reader, from, percent + 2);
}

/** واتهم النهدي رئيس اللجنة: a title without the article behind a family's name is of the one accused. */
function readAccuser(reader: PhraseReader, verb: number, { from, to }: SubjectZone): Phrase | null {
  if (normalise(reader.facts(verb).cue?.lemma ?? "") !== "اتهم" || to < from + 2) return null;
  const [first, next] = [reader.facts(from), reader.facts(from + 1)];
  if (!first.definite || first.front !== "" || first.office !== null || first.body !== null) return null;
  if (next.office === null || next.definite || next.front !== "") return null;
  return { ...sourceAt(reader, from, from + 1), spoken: "person" };
}

/** Whoever stands before a colon at the head of a line has so many words at most. */
const mostBeforeColon = 4;

/** «خبراء: الأسعار سترتفع»: a source without a name before the colon at the head of a line. */
function linePhrase(reader: PhraseReader, at: number): Phrase | null {
  const { office, group, bare, front } = reader.facts(at);
  if (front !== "" || !(office === "مصدر" || group || sourceNouns.has(withoutArticle(bare)))) return null;
  for (let to = at + 1; to <= at + mostBeforeColon; to += 1) {
    const word = reader.words[to];
    if (word === undefined || word.first) return null;
    if (/^[:：]/u.test(word.mark)) return sourceAt(reader, at, to);
    if (word.mark !== "" || reader.facts(to).cue !== null) return null;
  }
  return null;
}

/** Words behind which a clause begins with its subject: أن مصدرا قال, لكن التقرير ذكر. */
const clauseHeads = new Set(["ان", "لكن", "كان", "غير", "بينما", "فيما", "حيث", "اذ"]);

const isClauseHead = (folded: string): boolean =>
  clauseHeads.has(folded) || clauseHeads.has(withoutConjunction(folded));

/** «مصدر في الاتحاد قال إن»: a source or an office that stands before its verb, at the head of a sentence or a clause. */
function headPhrase(reader: PhraseReader, at: number): Phrase | null {
  const { office, relational, document, group, front, functional, bare } = reader.facts(at);
  const word = reader.words[at];
  const counted = countedSpeakers.has(bare);
  const known = document || group || counted || isSourceNoun(bare) || (office !== null && !relational);
  if (word === undefined || !known || functional || front !== "") return null;
  const heads = word.first || /[.:،,؛]/u.test(word.mark) || isClauseHead(reader.words[at - 1]?.folded ?? "");
  const zone = heads ? headZone(reader, at) : null;
  return zone === null ? null : firstRead(reader, zone);
}

/** Words that are no verb of saying and bring somebody up who speaks, by what they are. */
const leads: ReadonlyMap<string, "source" | "document" | "auxiliary" | "topic"> = new Map([
  ...[...topicLeads].map((word) => [word, "topic"] as const),
  ...[...auxiliaries].map((word) => [word, "auxiliary"] as const),
  ...[...documentVerbs].map((word) => [word, "document"] as const),
  ...[...sourceLeads].map((word) => [word, "source"] as const),
]);

/** Whether a word is a noun or a name, by itself. */
function isNominal(reader: PhraseReader, at: number): boolean {
  const { definite, given, place, body, office, group, document, nisba } = reader.facts(at);
  if (definite || given || group || document) return true;
  return place !== null || body !== null || office !== null || nisba !== null;
}

/** So many words may stand before the verb whose subject a headline puts first. */
const mostBeforeVerb = 8;

/** «تركيا تؤكد شن هجمات»: whether a verb of the present has its subject before it, from its line's first word on. */
function hasSubjectBefore(reader: PhraseReader, verb: number): boolean {
  const read = readCue(reader.words[verb]?.folded ?? "");
  if (read === null || read.tense !== "present" || read.joined || !follows(reader, verb)) return false;
  for (let at = verb - 1; at >= verb - mostBeforeVerb; at -= 1) {
    const word = reader.words[at];
    const { functional, cue, front } = reader.facts(at);
    if (word === undefined || functional || cue !== null || front !== "") return false;
    if (word.first) return isNominal(reader, at);
    if (word.mark !== "") return false;
  }
  return false;
}

/** Who is said to speak by the verb, or the phrase, at a word; null where the words behind it do not tell. */
export function subjectPhrase(reader: PhraseReader, verb: number): Phrase | null {
  const word = reader.words[verb];
  if (!reader.facts(verb).mayBring) return null;
  if (word?.first === true) {
    const source = linePhrase(reader, verb);
    if (source !== null) return source;
  }
  const lead = leads.get(word?.folded ?? "");
  if (lead === "source") return sourcePhrase(reader, verb);
  if (lead === "document") return documentPhrase(reader, verb);
  const before = lead === "auxiliary" ? auxiliaryZone : lead === "topic" ? topicZone : null;
  if (before === null && !isVerbOfSaying(reader, verb)) return headPhrase(reader, verb);
  if (before === null && hasSubjectBefore(reader, verb)) return null;
  const share = before === null ? readShare(reader, verb + 1) : null;
  if (share !== null) return share;
  const zone = (before ?? subjectZone)(reader, verb);
  if (zone === null) return before === null ? quotedSubject(reader, verb) : null;
  // أما "هيا" صاحبة المتجر، فأكدت.
  if (before === topicZone && shortQuotationEnd(reader, zone.from) === zone.to)
    return sourceAt(reader, zone.from, zone.to);
  const accuser = before === null ? readAccuser(reader, verb, zone) : null;
  if (accuser !== null) return accuser;
  const found = firstRead(reader, zone);
  return found === null ? null : nameBehindCommas(reader, found);
}
