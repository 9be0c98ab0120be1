import * as subjectWords from "../lexicons/subjects";
import { wordSet } from "../words/index";
import { follows, isGivenHere, isNameParticle, isNameWord, nameEnd, type PhraseReader } from "./name-words";
import { isSpokenFor, officePhrase, type Phrase, phraseAt, relationalEnd } from "./read-phrases";
import { chairs, countedSpeakers, isDocument, isNearSomebody, thatWords } from "./subject-sources";
import type { SubjectZone } from "./subject-zone";

const namesakeTitles = wordSet(subjectWords.namesakeTitles);
const shortTitles = wordSet(subjectWords.shortTitles);
const quantities = wordSet(subjectWords.quantities);

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

/** «رئيسة النادي في جامعة بوسطن الدكتورة ليلى أبو الجدايل»: the first name in the phrase that is nobody's namesake. */
export function readGivenName(reader: PhraseReader, { from, to }: SubjectZone): Phrase | null {
  // سكان حي أبو مرخة: people, by where they live; مصدر مقرب من سليم الشامي: a source, by whom it is near.
  if (reader.facts(from).group || isNearSomebody(reader, from)) return null;
  // عدد من الأهالي زيارة الوزير فلان: whoever is counted, whatever they speak of.
  if (countedSpeakers.has(reader.facts(from).bare) && reader.words[from + 1]?.folded === "من") return null;
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
export function readTitledName(reader: PhraseReader, { from, to }: SubjectZone): Phrase | null {
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
export function readNameBehindRole(reader: PhraseReader, { from, to, closed }: SubjectZone): Phrase | null {
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
export function readUnknownName(reader: PhraseReader, { from, to, closed }: SubjectZone): Phrase | null {
  if (!closed || !isOpen(reader, from) || reader.facts(from).definite) return null;
  const end = nameEnd(reader, from);
  const next = end < to ? reader.facts(end) : null;
  const apposed = next !== null && (next.office !== null || next.front === "ل");
  if (end - from < 2 || (end !== to && !apposed)) return null;
  return personAt(reader, from, from, end);
}

/** So many words that no lexicon knows name a body behind its head. */
const mostUnknownOfBody = 3;

/** «بنك دحامو ساكس», «شركة سهوان»: a body's head without the article, and words that no lexicon knows. */
export function readNamedBody(reader: PhraseReader, { from, to, closed }: SubjectZone): Phrase | null {
  const { body, definite, front, office } = reader.facts(from);
  if (closed || body === null || definite || front !== "" || office !== null) return null;
  if (phraseAt(reader, from) !== null) return null;
  let end = from + 1;
  while (end < to && end - from <= mostUnknownOfBody && isUnknownOfBody(reader, end)) end += 1;
  if (end === from + 1) return null;
  // وكالة دحامو للأنباء, صحيفة سهوان اليومية: and what describes it.
  while (end < to && describesBody(reader, end)) end += 1;
  return { kind: "body", from, to: end, nameFrom: from, nameTo: end, roleFrom: from, roleTo: from, front: 0 };
}

/** Whether a word may be of a body's name: توقعاته is somebody's own, and no name. */
const isUnknownOfBody = (reader: PhraseReader, at: number): boolean =>
  (isOpen(reader, at) || isGivenHere(reader, at)) &&
  !reader.facts(at).definite &&
  !/\p{L}{3,}(?:ه|ها|هم)$/u.test(reader.words[at]?.text ?? "");

function describesBody(reader: PhraseReader, at: number): boolean {
  const { definite, nisba, adjective, front } = reader.facts(at);
  return definite && (front === "ل" || (front === "" && (nisba !== null || adjective)));
}

/** How many words a title between commas has at most, behind which the name stands. */
const mostBetweenCommas = 14;

/** «قال مطور الألعاب، نائب مدير الشركة، السعودي سليم الشامي، إن»: the name behind the second comma is of both titles. */
export function nameBehindCommas(reader: PhraseReader, phrase: Phrase): Phrase {
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
