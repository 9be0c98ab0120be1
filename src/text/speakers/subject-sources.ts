import * as particleWords from "../lexicons/particles";
import * as rangeEndWords from "../lexicons/range-ends";
import * as subjectWords from "../lexicons/subjects";
import {
  beginsWithPreposition,
  endsWithPreposition,
  frontings,
  hasArticle,
  withoutArticle,
  wordSet,
} from "../words/index";
import { follows, type PhraseReader } from "./name-words";
import { apposedEnd, officePhrase, type Phrase, phraseAt } from "./read-phrases";
import type { SubjectZone } from "./subject-zone";
import { isSourceNoun } from "./word-facts";

export const countedSpeakers = wordSet(subjectWords.countedSpeakers);
export const sourceNouns = wordSet(rangeEndWords.sourceNouns);
export const chairs = wordSet(subjectWords.chairs);
const singularsInWn = wordSet(subjectWords.singularsInWn);
const nobodies = wordSet(subjectWords.nobodies);
const references = wordSet(subjectWords.references);
const publishing = wordSet(subjectWords.publishing);
export const thatWords = wordSet(particleWords.thatWords);

/** مصدر مقرب من, مصادر قريبة من: what tells a source by somebody who says nothing. */
export function isNearSomebody(reader: PhraseReader, from: number): boolean {
  const near = /^(?:ال)?(?:مقرب|قريب)(?:ه|ون|ين)?$/u.test(reader.words[from + 1]?.folded ?? "");
  return (
    near &&
    reader.words[from + 2]?.folded === "من" &&
    sourceNouns.has(withoutArticle(reader.facts(from).bare))
  );
}

/** Whether a word is of a document that speaks itself: دراسة, التقرير. */
export function isDocument(reader: PhraseReader, at: number): boolean {
  const { document, office } = reader.facts(at);
  return document && office === null;
}

/** «المتحدث الأمني بوزارة الداخلية», «مؤسس أكبر شبكة»: an office by itself, with all that says of what. */
export function readOffice(reader: PhraseReader, zone: SubjectZone): Phrase | null {
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

export function sourceAt(reader: PhraseReader, from: number, to: number): Phrase {
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
export function sourceEnd(reader: PhraseReader, from: number, to: number, whole = true): number {
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
  if (!follows(reader, at + 1) || next.functional) return false;
  if (next.definite || next.place !== null || next.body !== null) return true;
  // متضررو سيول العاصمة: of what is of something itself.
  const [open, last] = [next.front === "" && next.cue === null, reader.facts(at + 2)];
  return open && follows(reader, at + 2) && !last.functional && (last.definite || last.place !== null);
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

/** «اتهم الزوج زوجته»: a noun with the article before an object that is its own. */
export function readNounWithObject(reader: PhraseReader, { from, to, relative }: SubjectZone): Phrase | null {
  const { definite, front, functional, cue, bare, office, nisba } = reader.facts(from);
  if (!definite || front !== "" || functional || cue !== null || relative === true) return null;
  if (references.has(bare) || nobodies.has(bare) || office !== null || nisba !== null) return null;
  if (/\p{L}{3,}(?:ين|ات)$/u.test(bare) || phraseAt(reader, from) !== null || !follows(reader, from + 1))
    return null;
  const object = reader.words[from + 1]?.folded ?? "";
  const owned =
    /^\p{L}{3,}(?:ه|ها|هم)$/u.test(object) && frontings(object).length === 1 && !hasArticle(object);
  return owned && from + 1 < to && !reader.facts(from + 1).functional
    ? sourceAt(reader, from, from + 1)
    : null;
}

/** «مصادر عسكرية», «أحد المختطفين», «البيان», «تقارير صحافية»: whatever noun is the subject. */
export function readSource(
  reader: PhraseReader,
  { from, to, closed, tight, whole, relative }: SubjectZone,
): Phrase | null {
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
      (relative === true && !isTightNoun(reader, from, to, tight)) ||
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
