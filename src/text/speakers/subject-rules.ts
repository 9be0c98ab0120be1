import * as particleWords from "../lexicons/particles";
import * as rangeEndWords from "../lexicons/range-ends";
import * as subjectWords from "../lexicons/subjects";
import {
  beginsWithPreposition,
  endsWithPreposition,
  normalise,
  withoutArticle,
  withoutConjunction,
  wordSet,
} from "../words/index";
import {
  follows,
  isGivenHere,
  isNameParticle,
  isNameWord,
  nameEnd,
  type PhraseReader,
  shortQuotationEnd,
} from "./name-words";
import { apposedEnd, isSpokenFor, officePhrase, type Phrase, phraseAt, relationalEnd } from "./read-phrases";
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

const namesakeTitles = wordSet(subjectWords.namesakeTitles);
const countedSpeakers = wordSet(subjectWords.countedSpeakers);
const sourceLeads = wordSet(subjectWords.sourceLeads);
const auxiliaries = wordSet(subjectWords.auxiliaries);
/** What is named behind بحسب has so many words at most. */
const mostSourceWords = 8;
const sourceNouns = wordSet(rangeEndWords.sourceNouns);
const topicLeads = wordSet(subjectWords.topicLeads);
const chairs = wordSet(subjectWords.chairs);
const singularsInWn = wordSet(subjectWords.singularsInWn);
const documentVerbs = wordSet(subjectWords.documentVerbs);
const nobodies = wordSet(subjectWords.nobodies);
const references = wordSet(subjectWords.references);
const shortTitles = wordSet(subjectWords.shortTitles);
const publishers = wordSet(particleWords.publishers);
const quantities = wordSet(subjectWords.quantities);
const publishing = wordSet(subjectWords.publishing);
const thatWords = wordSet(particleWords.thatWords);

/** One way to read who speaks from the words behind a verb of saying. Null where they are not written so. */
export interface SubjectRule {
  readonly name: string;
  /** A sentence with such a subject, the subject in brackets. */
  readonly example: string;
  readonly read: (reader: PhraseReader, zone: SubjectZone) => Phrase | null;
}

const personAt = (reader: PhraseReader, from: number, nameFrom: number, to: number): Phrase => ({
  ...{ kind: "person", from, to, nameFrom, nameTo: to, roleFrom: from, roleTo: nameFrom },
  front: from === nameFrom ? 0 : reader.facts(from).front.length,
});

/** Whether a word is a title that a name follows: الدكتور، العقيد، د. */
function isTitle(reader: PhraseReader, at: number): boolean {
  const { office, honorific, definite } = reader.facts(at);
  if (shortTitles.has(reader.words[at]?.folded ?? "")) return follows(reader, at + 1);
  return office !== null && (honorific || definite);
}

/** Past the name of whom a place or body is called after, where one begins: الملك عبدالعزيز of جامعة الملك عبدالعزيز. */
function afterNamesake(reader: PhraseReader, from: number, at: number): number {
  const before = at > from ? reader.facts(at - 1) : null;
  if (before === null || before.definite || before.functional) return at;
  if (before.given || before.adjective || before.nisba !== null || before.place !== null) return at;
  const titled = namesakeTitles.has(reader.facts(at).office ?? "");
  if (before.office !== null || (!titled && before.body === null)) return at;
  const name = titled ? at + 1 : at;
  if (!reader.facts(name).given) return at;
  let to = name + 1;
  while (isNameParticle(reader, to) && follows(reader, to)) to += 2;
  return to;
}

/** The first word of a name that بن joins to a known one: شبنان of شبنان بن مبارك. */
function joinedFrom(reader: PhraseReader, from: number, at: number): number {
  const folded = (word: number): string => reader.words[word]?.folded ?? "";
  let first = at;
  for (;;) {
    const joint = folded(first) === "بن" ? first : folded(first - 1) === "بن" ? first - 1 : -1;
    if (joint <= from || !follows(reader, joint) || !isNameWord(reader, joint - 1, true)) return first;
    first = joint - 1;
  }
}

/** The first word of a name whose known one is its second: ويدي of البروفيسور ويدي أحمد. */
function titledFrom(reader: PhraseReader, from: number, at: number): number {
  const before = at - 1;
  // الرئيس التونسي قيس سعيد: of which country stands behind the title.
  let title = before - 1;
  while (title > from && reader.facts(title).nisba !== null && reader.facts(title).definite) title -= 1;
  const titled = before > from && isTitle(reader, title) && follows(reader, at) && follows(reader, before);
  const { definite, functional, cue, office, adjective, nisba, place, body } = reader.facts(before);
  const known = functional || adjective || [cue, office, nisba, place, body].some((fact) => fact !== null);
  return titled && !known && !definite ? before : at;
}

/** Whether a given name stands between two words, and the first goes on to it. */
function namesAnother(reader: PhraseReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isGivenHere(reader, at)) return true;
  return false;
}

/** مصدر مقرب من, مصادر قريبة من: what tells a source by somebody who says nothing. */
function isNearSomebody(reader: PhraseReader, from: number): boolean {
  const near = /^(?:ال)?(?:مقرب|قريب)(?:ه|ون|ين)?$/u.test(reader.words[from + 1]?.folded ?? "");
  return (
    near &&
    reader.words[from + 2]?.folded === "من" &&
    sourceNouns.has(withoutArticle(reader.facts(from).bare))
  );
}

/** Whether a word is of a document that speaks itself: دراسة, التقرير. */
function isDocument(reader: PhraseReader, at: number): boolean {
  const { document, office } = reader.facts(at);
  return document && office === null;
}

/** «رئيسة النادي في جامعة بوسطن الدكتورة ليلى أبو الجدايل»: the first name in the phrase that is nobody's namesake. */
function readGivenName(reader: PhraseReader, { from, to }: SubjectZone): Phrase | null {
  // سكان حي أبو مرخة: people, by where they live; مصدر مقرب من سليم الشامي: a source, by whom it is near.
  if (reader.facts(from).group || isNearSomebody(reader, from)) return null;
  // دراسة أشرف عليها باحثون: a document, by who made it.
  if (isDocument(reader, from)) return null;
  for (let at = from; at < to; at += 1) {
    const past = afterNamesake(reader, from, at);
    if (past > at) {
      at = past - 1;
      continue;
    }
    if (!isGivenHere(reader, at)) continue;
    const { definite } = reader.facts(at);
    // المنتصر, السيد: a name with the article behind an office is seldom a given one.
    if (definite && at === from) continue;
    const end = nameEnd(reader, at);
    // مالك مطعم النخيل جابر الحربي: a title that is a name too, with the name behind what it is of.
    if (at === from && reader.facts(at).office !== null && namesAnother(reader, end, to)) continue;
    // المتحدث باسم الرئيس هادي: whose spokesman he is.
    if (end - at === 1 && isSpokenFor(reader, at)) continue;
    const joined = titledFrom(reader, from, joinedFrom(reader, from, at));
    if (joined < at) return personAt(reader, from, joined, end);
    const titled = at > from && (isTitle(reader, at - 1) || reader.facts(at - 1).office !== null);
    // الشاب أحمد: one name by itself is somebody's where the subject ends with it; وأكدت سلامة الطريق says what is safe.
    const goesOn = follows(reader, end) && reader.facts(end).definite;
    const quantity = follows(reader, end) && quantities.has(reader.words[end]?.folded ?? "");
    if (end - at > 1 || titled || (end === to && !goesOn && !quantity))
      return personAt(reader, from, at, end);
  }
  return null;
}

/** «الدكتور قاضي», «د. الغنيمي»: whoever is behind a title, though no lexicon has the name. */
function readTitledName(reader: PhraseReader, { from, to }: SubjectZone): Phrase | null {
  for (let at = from; at + 1 < to; at += 1) {
    const { honorific, definite } = reader.facts(at);
    // كارول ديربي أستاذ علم الأعصاب: a chair is of something.
    if (!definite && chairs.has(reader.words[at]?.folded ?? "")) continue;
    const short = shortTitles.has(reader.words[at]?.folded ?? "");
    // العقيد دحام بن سالم: behind another title a name that joins its parts.
    const joined = definite && at > from && at + 2 < to && isNameParticle(reader, at + 2);
    if (!(honorific || short || joined) || !isTitle(reader, at)) continue;
    const name = at + 1;
    const facts = reader.facts(name);
    if (facts.body !== null || facts.functional || facts.front !== "") continue;
    const first = facts.office !== null && facts.definite ? name + 1 : name;
    const end = nameEnd(reader, first) > first ? nameEnd(reader, first) : name + 1;
    if (isOpen(reader, name) || isNameWord(reader, name, false) || end > name + 1)
      return personAt(reader, from, first < end ? first : name, end);
    if (facts.office !== null && !facts.definite && end === to) return personAt(reader, from, name, end);
  }
  return null;
}

/** Whether the lexicons know nothing of a word: it may be a name as well as a noun. */
function isOpen(reader: PhraseReader, at: number): boolean {
  const facts = reader.facts(at);
  if (facts.functional || facts.plain || facts.cue !== null || facts.front !== "") return false;
  if (facts.office !== null || facts.body !== null || facts.document || facts.group) return false;
  return facts.place === null && facts.nisba === null && !facts.adjective && isNameWord(reader, at, false);
}

/** «سكرتير الاتحاد لكرة القدم سهو السهو»: a noun without the article cannot go on a phrase that has it. */
function readNameBehindRole(reader: PhraseReader, { from, to, closed }: SubjectZone): Phrase | null {
  if (!closed || (reader.facts(from).office === null && reader.facts(from).nisba === null)) return null;
  for (let at = from + 1; at < to; at += 1) {
    const before = reader.facts(at - 1);
    // شركة موبايلي دحام: behind a body's head and its name.
    const { body, definite } = reader.facts(at - 2);
    const ofBody = at - 2 > from && body !== null && !definite && isOpen(reader, at - 1);
    const parted = ofBody || before.definite || before.place !== null || (before.adjective && at > from + 1);
    if (!parted || !isOpen(reader, at) || reader.facts(at).definite) continue;
    const end = nameEnd(reader, at);
    // جامعة عين شمس: one word more is of the body's name.
    if (end - at < 2 && (ofBody || isSpokenFor(reader, at))) continue;
    const apposed = end - at > 1 && end < to && reader.facts(end).office !== null;
    if (end > at && (end === to || apposed)) return personAt(reader, from, at, end);
  }
  return null;
}

/** «سهو السهو», «جيمي كاراغر»: words that no lexicon knows are a name where they are the whole subject. */
function readUnknownName(reader: PhraseReader, { from, to, closed }: SubjectZone): Phrase | null {
  if (!closed || !isOpen(reader, from) || reader.facts(from).definite) return null;
  const end = nameEnd(reader, from);
  const next = end < to ? reader.facts(end) : null;
  const apposed = next !== null && (next.office !== null || next.front === "ل");
  if (end - from < 2 || (end !== to && !apposed)) return null;
  return personAt(reader, from, from, end);
}

/** «المتحدث الأمني بوزارة الداخلية», «مؤسس أكبر شبكة»: an office by itself, with all that says of what. */
function readOffice(reader: PhraseReader, zone: SubjectZone): Phrase | null {
  const { from, closed, whole } = zone;
  // المشرف العام على العلاقات استعداد الوزارة: where an object may follow, the title ends before it.
  let most = zone.to;
  for (let at = from + 3; !whole && at < most; at += 1) if (beginsAnother(reader, at)) most = at;
  const facts = reader.facts(from);
  const chair = !facts.definite && chairs.has(facts.bare) && most > from + 1;
  if (facts.office === null || !closed || (facts.honorific && !chair)) return null;
  const known = officePhrase(reader, from);
  // Behind a title that is complete only where it is held goes on: بوزارة الداخلية, and not الحاجة.
  const complete = known !== null && known.to < most ? known.to : most;
  const last = reader.facts(complete - 1);
  // قائد شرطة ولاية يوبي: a body's head without the article is of what follows.
  const open = complete > from + 1 && last.body !== null && !last.definite;
  const goesOn =
    open || reader.facts(complete).functional || endsWithPreposition(reader.facts(complete).front);
  const to = goesOn ? most : complete;
  if (known !== null && (known.nameTo > known.nameFrom || (known.to >= to && to > from + 1))) return null;
  const front = facts.front.length;
  if (facts.relational) return null;
  const apposed = apposedEnd(reader, to);
  if (apposed > to)
    return {
      kind: "person",
      from,
      to: apposed,
      nameFrom: to,
      nameTo: apposed,
      roleFrom: from,
      roleTo: to,
      front,
    };
  const role = { from, to, nameFrom: to, nameTo: to, roleFrom: from, roleTo: to, front };
  // «الوزير» alone may be somebody's who was named.
  return to === from + 1 ? { kind: "person", ...role, spoken: "person" } : { kind: "person", ...role };
}

const people = /^(?:احد|احدي|بعض|واحد|واحده|عدد|كثير|كثيرون|عشرات|مءات|مئات)$/u;

function sourceAt(reader: PhraseReader, from: number, to: number): Phrase {
  const { office, front, group } = reader.facts(from);
  const human = office !== null || group || isPeople(reader, from) || people.test(reader.facts(from).bare);
  return {
    ...{ kind: "body", from, to, nameFrom: from, nameTo: to, roleFrom: from, roleTo: from },
    front: front.length,
    spoken: human && office !== "مصدر" ? "person" : "body",
  };
}

/** أهالي الباحة [طيلة], مديرو التعليم [جاهزية]: behind a noun with the article one without it begins another phrase. */
function beginsAnother(reader: PhraseReader, at: number): boolean {
  const [before, here] = [reader.facts(at - 1), reader.facts(at)];
  // نواب محافظون [الرئيس]: and behind people without the article one with it.
  const people = !before.definite && /ون$/u.test(before.bare) && here.definite && here.front === "";
  if (people) return true;
  if (!before.definite || before.functional || here.definite || here.functional || here.front !== "")
    return false;
  if (beginsWithPreposition(reader.words[at]?.folded ?? "")) return false;
  return here.place === null && here.nisba === null && !here.adjective;
}

/** The phrase of a source ends before words of where, unless they say whose it is: مصدر في الشرطة. */
function sourceEnd(reader: PhraseReader, from: number, to: number, whole = true): number {
  for (let at = from + 1; at < to; at += 1) {
    if (!whole && beginsAnother(reader, at)) return at;
    const { functional, front, body, definite } = reader.facts(at);
    const word = reader.words[at]?.folded ?? "";
    // بيان صادر عن, تقرير نشر في: what was done with a document.
    if (isDocument(reader, from) && publishing.has(word)) return at;
    const next = reader.facts(at + 1);
    const whose = word === "من" || (word === "في" && (next.definite || next.body !== null));
    if (functional && !whose) return at;
    // باقتحام: what a verb has behind ب.
    const led = front === "ب" ? body === null && !definite : front === "" && /^با(?!ل)\p{L}{3,}$/u.test(word);
    if (led) return at;
  }
  return to;
}

/** مديرو التعليم, منظمو المعرض: people by what they are of, as no object is written. */
function isPeopleOf(reader: PhraseReader, at: number): boolean {
  const { bare, front, functional, definite } = reader.facts(at);
  if (functional || definite || front !== "" || !/^(?:م\p{L}{3,}|لاعب|عضو|قياد)و$/u.test(bare)) return false;
  const next = reader.facts(at + 1);
  return (
    follows(reader, at + 1) &&
    !next.functional &&
    (next.definite || next.place !== null || next.body !== null)
  );
}

/** مثقفون، المزارعون: a plural of people, which is no object. */
function isPeople(reader: PhraseReader, at: number): boolean {
  const { bare, front, cue, functional } = reader.facts(at);
  if (isPeopleOf(reader, at)) return true;
  const plural = /^\p{L}{4,}ون$/u.test(bare) && !singularsInWn.has(withoutArticle(bare));
  return plural && front === "" && cue === null && !functional && !/^[يت]/u.test(bare);
}

/** «أعلن البرنامج الوطني أن»: a common noun too is the subject, with the article and all the words up to the clause. */
function isTightNoun(reader: PhraseReader, from: number, to: number, tight: boolean): boolean {
  // كما طالب الرجال بأن: whom such a verb is said to.
  const person = /^بان/u.test(reader.words[to]?.folded ?? "");
  return tight && !person && reader.facts(from).definite && thatWords.has(reader.words[to]?.folded ?? "");
}

/** Whether a word is of a source, also in the accusative behind أن: مصدر, أن مصدرا مسؤولا. */
function isSourceNoun(bare: string): boolean {
  const noun = withoutArticle(bare);
  return sourceNouns.has(noun) || (noun.endsWith("ا") && sourceNouns.has(noun.slice(0, -1)));
}

/** «مصادر عسكرية», «أحد المختطفين», «البيان», «تقارير صحافية»: whatever noun is the subject. */
function readSource(reader: PhraseReader, { from, to, closed, tight, whole }: SubjectZone): Phrase | null {
  const facts = reader.facts(from);
  const word = reader.words[from];
  if (word === undefined || facts.given || references.has(facts.bare) || endsWithPreposition(facts.front))
    return null;
  const counted = countedSpeakers.has(facts.bare);
  const sourced = facts.office === null && isSourceNoun(facts.bare);
  const known =
    isPeople(reader, from) ||
    counted ||
    sourced ||
    facts.document ||
    facts.group ||
    (facts.office !== null && facts.relational);
  if (!known) {
    if (
      !closed ||
      phraseAt(reader, from) !== null ||
      facts.functional ||
      (facts.plain && facts.body === null && !isTightNoun(reader, from, to, tight))
    )
      return null;
    // تأكيداته, تصريحها: what somebody said, and no one.
    if (/(?:ه|ها|هم|هما|نا)$/u.test(word.text) || facts.cue !== null) return null;
    // المعارضين, تمسكا: accusatives, which no subject is.
    if (facts.definite && /\p{L}{3,}ين$/u.test(facts.bare)) return null;
    if (!tight && /^\p{L}{3,}ا$/u.test(word.folded) && !facts.definite) return null;
  }
  if ((counted && to === from + 1) || nobodies.has(facts.bare)) return null;
  // رفض النواب الأميركيين رفع الحظر: what describes a subject has no such ending.
  if (
    !closed &&
    facts.definite &&
    from + 1 < to &&
    /^ال\p{L}{3,}ين$/u.test(reader.words[from + 1]?.folded ?? "")
  )
    return null;
  const end = sourceEnd(reader, from, to, whole);
  return sourceAt(reader, from, end);
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
  { name: "source", example: "وأكد [أحد الناجين] أن", read: readSource },
];

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
  const known = document || group || isSourceNoun(bare) || (office !== null && !relational);
  if (word === undefined || !known || functional || front !== "") return null;
  const heads = word.first || /[.:،,؛]/u.test(word.mark) || isClauseHead(reader.words[at - 1]?.folded ?? "");
  const zone = heads ? headZone(reader, at) : null;
  if (zone === null) return null;
  for (const { read } of subjectRules) {
    const found = read(reader, zone);
    if (found !== null) return found;
  }
  return null;
}

/** Words that are no verb of saying and bring somebody up who speaks, by what they are. */
const leads: ReadonlyMap<string, "source" | "document" | "auxiliary" | "topic"> = new Map([
  ...[...topicLeads].map((word) => [word, "topic"] as const),
  ...[...auxiliaries].map((word) => [word, "auxiliary"] as const),
  ...[...documentVerbs].map((word) => [word, "document"] as const),
  ...[...sourceLeads].map((word) => [word, "source"] as const),
]);

/** Who is said to speak by the verb, or the phrase, at a word; null where the words behind it do not tell. */
export function subjectPhrase(reader: PhraseReader, verb: number): Phrase | null {
  const word = reader.words[verb];
  if (word?.first === true) {
    const source = linePhrase(reader, verb);
    if (source !== null) return source;
  }
  const lead = leads.get(word?.folded ?? "");
  if (lead === "source") return sourcePhrase(reader, verb);
  if (lead === "document") return documentPhrase(reader, verb);
  const before = lead === "auxiliary" ? auxiliaryZone : lead === "topic" ? topicZone : null;
  if (before === null && !isVerbOfSaying(reader, verb)) return headPhrase(reader, verb);
  const share = before === null ? readShare(reader, verb + 1) : null;
  if (share !== null) return share;
  const zone = (before ?? subjectZone)(reader, verb);
  if (zone === null) return before === null ? quotedSubject(reader, verb) : null;
  // أما "هيا" صاحبة المتجر، فأكدت.
  if (before === topicZone && shortQuotationEnd(reader, zone.from) === zone.to)
    return sourceAt(reader, zone.from, zone.to);
  const accuser = before === null ? readAccuser(reader, verb, zone) : null;
  if (accuser !== null) return accuser;
  for (const { read } of subjectRules) {
    const found = read(reader, zone);
    if (found !== null) return nameBehindCommas(reader, found);
  }
  return null;
}

/** How many words a title between commas has at most, behind which the name stands. */
const mostBetweenCommas = 14;

/** «قال مطور الألعاب، نائب مدير الشركة، السعودي سليم الشامي، إن»: the name behind the second comma is of both titles. */
function nameBehindCommas(reader: PhraseReader, phrase: Phrase): Phrase {
  const parts = (at: number): boolean => {
    const word = reader.words[at];
    return word !== undefined && !word.first && comma.test(word.mark);
  };
  const second = phrase.to;
  const named = phrase.kind === "person" && phrase.nameTo > phrase.nameFrom;
  if (named || (phrase.kind === "body" && phrase.spoken === undefined) || !parts(second)) return phrase;
  if (reader.facts(second).office === null || reader.facts(second).front !== "") return phrase;
  let third = second + 1;
  while (third < second + mostBetweenCommas && follows(reader, third) && reader.facts(third).cue === null)
    third += 1;
  if (!parts(third)) return phrase;
  const from = reader.facts(third).nisba !== null || isTitle(reader, third) ? third + 1 : third;
  const end = nameEnd(reader, from);
  const closes = parts(end) || thatWords.has(reader.words[end]?.folded ?? "");
  if (end - from < 2 || !closes || !follows(reader, from + 1)) return phrase;
  const { from: roleFrom, to: roleTo, front } = phrase;
  return { kind: "person", from: roleFrom, to: end, nameFrom: from, nameTo: end, roleFrom, roleTo, front };
}

const comma = /^[،,]$/u;

/** سليمان الشايع مدير الأكاديمية: an office behind a full name, with or without a comma, is that of who is named. */
export function withApposition(reader: PhraseReader, phrase: Phrase): Phrase {
  const { kind, nameFrom, nameTo, to, roleFrom, roleTo } = phrase;
  if (kind !== "person" || nameTo === nameFrom || to !== nameTo || phrase.spoken !== undefined) return phrase;
  const first = reader.words[to];
  const parted = first !== undefined && !first.first && comma.test(first.mark);
  if (!parted && !follows(reader, to)) return phrase;
  const { front, relational, honorific, definite } = reader.facts(to);
  const member = parted ? to : relationalEnd(reader, to);
  if (member > to)
    return {
      ...phrase,
      to: member,
      ...(roleTo > roleFrom
        ? {}
        : { roleFrom: to, roleTo: member, front: reader.facts(phrase.from).front.length }),
    };
  const office = front === "" && !honorific && !(relational && definite) ? officePhrase(reader, to) : null;
  if (office === null || office.nameTo > office.nameFrom || office.to === to + 1) return phrase;
  const next = reader.words[office.to];
  const closed = next !== undefined && (next.mark !== "" || next.first || reader.facts(office.to).functional);
  if (parted && !closed) return phrase;
  const own = roleTo > roleFrom;
  // المتحدث الرسمي بهيئة الهلال: where the office is held goes with it.
  const held = reader.facts(office.to);
  const place = held.front === "ب" && held.body !== null && follows(reader, office.to);
  const end = place ? (phraseAt(reader, office.to)?.to ?? office.to) : office.to;
  return {
    ...phrase,
    to: end,
    ...(own ? {} : { roleFrom: to, roleTo: end, front: reader.facts(phrase.from).front.length }),
  };
}
