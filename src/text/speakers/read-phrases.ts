import * as bodyWords from "../lexicons/bodies";
import * as particleWords from "../lexicons/particles";
import * as subjectWords from "../lexicons/subjects";
import { wordSet } from "../words/index";
import {
  follows,
  isGivenHere,
  isNameWord,
  nameEnd,
  others,
  type PhraseReader,
  shortQuotationEnd,
} from "./name-words";
import type { WordFacts } from "./word-facts";

const thatWords = wordSet(particleWords.thatWords);
const nobodies = wordSet(subjectWords.nobodies);
const shortTitles = wordSet(subjectWords.shortTitles);
const bodyTails = wordSet(bodyWords.bodyTails);
const namedBodies = wordSet(bodyWords.namedBodies);
const namedPairs = wordSet(bodyWords.namedPairs);

/** A passage that may name somebody: words `[from, to)`. */
export interface Phrase {
  readonly kind: "person" | "body";
  readonly from: number;
  readonly to: number;
  /** The words of the name inside it, `[nameFrom, nameTo)`; empty where the office stands alone. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** The words of the office, `[roleFrom, roleTo)`; empty for a name without one. They may stand behind the name. */
  readonly roleFrom: number;
  readonly roleTo: number;
  /** A clitic before the first word, in its own characters: it is not part of the mention. */
  readonly front: number;
  /**
   * Set for who is told of only by saying something: a source without a name (مصادر عسكرية), or one word that may be
   * somebody's who was named in full (البيان، الشايع).
   */
  readonly spoken?: "person" | "body";
}

/** The words that say what an office is of, and those of a body's name, are so many at most. */
const mostComplement = 7;
const mostBodyWords = 7;
/** A body's name in quotation marks has so many words at most. */
const mostCalled = 4;

/** Words without an article that an office goes on with: المتحدث باسم، السفير لدى، نائب الوزير لشؤون. */
const complementHeads = new Set(["باسم", "لدي", "لشؤون", "للشؤون"]);

/** Titles before the names of those whom bodies are called after: مركز الملك سلمان، جامعة الأمير سلطان. */
const namesakes = new Set(["ملك", "امير", "شيخ", "امام", "سلطان", "رئيس"]);

/** Where the name of one whom a body is called after ends: it tells nobody who speaks. `at` where there is none. */
function namesakeEnd(reader: PhraseReader, from: number, at: number): number {
  const office = reader.facts(at).office;
  if (office === null || !namesakes.has(office) || reader.facts(at - 1).body === null) return at;
  const end = nameEnd(reader, at + 1);
  // مدير جامعتي الملك عبدالعزيز وجدة: another one besides.
  const front = follows(reader, end) ? reader.facts(end).front : "";
  const goesOn = end > at + 1 && (front === "ل" || (front === "و" && reader.facts(end).place !== null));
  return goesOn && at > from ? end : at;
}

/** Whether a word describes the one before it: الأمني, السعودي, العام. */
const describes = ({ nisba, adjective, office, bare }: WordFacts): boolean =>
  nisba !== null || adjective || office !== null || /ي(?:ه|ين|ون|ات)?$/u.test(bare);

/** Whether the lexicons know nothing of a word, which may be what a title is of. */
function isOpenNoun(reader: PhraseReader, at: number): boolean {
  const facts = reader.facts(at);
  if (facts.given || facts.functional || facts.front !== "" || facts.cue !== null || facts.definite)
    return false;
  const known = facts.office !== null || facts.body !== null || facts.place !== null || facts.adjective;
  if (known || facts.nisba !== null || reader.words[at]?.number !== false) return false;
  return !/^ي\p{L}{3,}$|ت$/u.test(reader.words[at]?.folded ?? "");
}

/** Past لكرة القدم, لشؤون الرياضة: ل before a noun without the article, and the one that it is of. */
function lamComplementEnd(reader: PhraseReader, at: number): number {
  const { folded = "" } = reader.words[at] ?? {};
  if (!/^ل(?!ل)\p{L}{2,}$/u.test(folded) || !follows(reader, at + 1)) return at;
  const [facts, next] = [reader.facts(at), reader.facts(at + 1)];
  if (facts.functional || facts.given || facts.definite || facts.cue !== null) return at;
  // لمركز الملك فلان: a body's own name goes further.
  if (facts.place !== null || facts.body !== null) return at;
  return next.definite && !next.functional ? at + 2 : at;
}

/** The words after an office that say of what: the Russian, of the foreign affairs, by the name of the ministry. */
function complementEnd(reader: PhraseReader, from: number): number {
  let at = from;
  const head = reader.facts(from - 1);
  // مدرب تشيلسي: a title without the article is of something, also where no lexicon knows it.
  if (!head.definite && !head.honorific && follows(reader, at) && isOpenNoun(reader, at)) at += 1;
  // الأمين العام: what goes on a title with the article describes it, until للشركة says of what.
  let describing = head.definite;
  while (at < reader.words.length && at - from < mostComplement && follows(reader, at)) {
    at = namesakeEnd(reader, from, at);
    const facts = reader.facts(at);
    const word = reader.words[at]?.folded ?? "";
    if (complementHeads.has(word)) {
      at += 1;
      // المتحدث الرسمي باسم الوزارة: whom they speak for describes nobody.
      describing = false;
      // متحدث باسم دار النشر: whoever is spoken for, known or not.
      if (word === "باسم" && follows(reader, at) && isOpenNoun(reader, at)) at += 1;
      continue;
    }
    // رئيس اللجنة د. سليم الشامي: an abbreviated title before the name.
    if (at > from && shortTitles.has(word) && isNameWord(reader, at + 1, true) && follows(reader, at + 1)) {
      at += 1;
      break;
    }
    const known =
      facts.nisba !== null ||
      facts.adjective ||
      others.has(word) ||
      facts.place !== null ||
      facts.body !== null ||
      facts.office !== null ||
      (facts.definite && !facts.functional) ||
      namedBodies.has(facts.bare) ||
      bodyTails.has(facts.bare);
    const led = facts.front !== "" && facts.front !== "ل" && at > from;
    const ofWhat = lamComplementEnd(reader, at);
    if (ofWhat > at) {
      at = ofWhat;
      describing = false;
      continue;
    }
    if (nobodies.has(facts.bare)) break;
    if (!known || facts.cue !== null || led || (facts.given && !facts.definite)) break;
    // رئيس الديوان أسمى: what describes a word with the article has it too.
    if (facts.adjective && !facts.definite && facts.front === "" && reader.facts(at - 1).definite) break;
    if (describing && facts.definite && facts.front === "" && !describes(facts) && !others.has(word)) break;
    if (facts.front !== "" || !facts.definite) describing = false;
    // Two places side by side are an office's and somebody else's: رئيس كازاخستان موسكو.
    if (facts.place !== null && reader.facts(at - 1).place !== null) break;
    at += 1;
  }
  return at;
}

/** Whether a title may end with a word: one with the article, or that names a place; behind another it goes on. */
function closesTitle(reader: PhraseReader, at: number): boolean {
  const { definite, place, nisba, adjective } = reader.facts(at);
  return definite || place !== null || nisba !== null || adjective;
}

/** Whether a single word after an office is a name: the lexicons have no word for most names, nor for most verbs. */
function isNameAlone(reader: PhraseReader, from: number, at: number): boolean {
  const word = reader.words[at];
  if (word === undefined) return false;
  if (reader.facts(at).given) return true;
  // مصدر مقرب، مسؤول رفيع.
  if (!reader.facts(from).definite && at === from + 1) return false;
  // نجم كويتي قدير: what goes on two words without the article describes him too.
  const before = reader.facts(at - 1);
  if (!reader.facts(from).definite && !before.definite && (before.nisba !== null || before.adjective))
    return false;
  if ((reader.counts.get(word.folded) ?? 0) > 1) return true;
  if (/^[يتن]\p{L}{3,}$/u.test(word.folded)) return false;
  const saidBefore = from > 0 && reader.facts(from - 1).cue !== null;
  const colonAfter = reader.words[at + 1]?.mark.startsWith(":") === true;
  return saidBefore || colonAfter || (at > from + 1 && closesTitle(reader, at - 1));
}

const comma = /^[،,]$/u;

/** The end of a full name behind the comma after an office: الرئيس الروسي، فلاديمير بوتين. `at` where there is none. */
export function apposedEnd(reader: PhraseReader, at: number): number {
  const word = reader.words[at];
  if (word === undefined || word.first || !comma.test(word.mark)) return at;
  const end = nameEnd(reader, at);
  const closed =
    /^[،,:：]/u.test(reader.words[end]?.mark ?? "") || thatWords.has(reader.words[end]?.folded ?? "");
  return end - at > 1 && (closed || reader.facts(at).given) ? end : at;
}

/** Whether a title has a word with the article, or names a place. */
function hasDefinite(reader: PhraseReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { definite, place, nisba } = reader.facts(at);
    if (definite || place !== null || nisba !== null) return true;
  }
  return false;
}

/** Whether an office behind باسم stands right before a word, or that of a spokesman and باسم: باسم الرئيس [هادي]، المتحدث باسم [هادي]. */
export function isSpokenFor(reader: PhraseReader, at: number): boolean {
  const behind = (word: number) => reader.words[word]?.folded === "باسم";
  return (
    (reader.facts(at - 1).office !== null && behind(at - 2)) ||
    (behind(at - 1) && reader.facts(at - 2).office !== null)
  );
}

/** Whether a name is of one whom a body is called after: عبدالعزيز of جامعتي الملك عبدالعزيز. */
const isNamesake = (reader: PhraseReader, at: number): boolean =>
  namesakes.has(reader.facts(at - 1).office ?? "") && reader.facts(at - 2).body !== null;

/** عضو اللجنة العليا: what somebody is who stands before it, and nobody by itself. Where it ends; the same word where none begins. */
export function relationalEnd(reader: PhraseReader, from: number): number {
  const { office, relational, definite, front } = reader.facts(from);
  if (office === null || !relational || definite || front !== "") return from;
  const end = complementEnd(reader, from + 1);
  return end > from + 1 && hasDefinite(reader, from + 1, end) ? end : from;
}

/** An office with or without the name of who holds it. */
export function officePhrase(reader: PhraseReader, from: number): Phrase | null {
  const facts = reader.facts(from);
  if (facts.office === null) return null;
  const front = facts.front.length;
  let roleTo = complementEnd(reader, from + 1);
  let nameTo = follows(reader, roleTo) ? nameEnd(reader, roleTo) : apposedEnd(reader, roleTo);
  // The last word of an office may be the first of the name, where that is all that is left of it.
  const namesake = isNamesake(reader, roleTo - 1);
  if (nameTo === roleTo && roleTo > from + 1 && !namesake && isGivenHere(reader, roleTo - 1)) {
    roleTo -= 1;
    nameTo = roleTo + 1;
  }
  if (nameTo === roleTo + 1 && !isNameAlone(reader, from, roleTo)) {
    // رئيس منطقة جورجتاون, جامعة عين شمس: of what the last word is.
    if (roleTo > from + 1 && !closesTitle(reader, roleTo - 1)) roleTo = nameTo;
    nameTo = roleTo;
  }
  // مدير عام مبيعات كبار: without a word that has the article a title goes on; only a known name ends it.
  const indefinite = !facts.definite && !hasDefinite(reader, from + 1, roleTo);
  if (indefinite && !facts.honorific && nameTo > roleTo + 1 && !reader.facts(roleTo).given) nameTo = roleTo;
  // المتحدث باسم الرئيس هادي: a family alone is whose spokesman he is.
  if (nameTo === roleTo + 1 && isSpokenFor(reader, roleTo)) {
    roleTo = nameTo;
  }
  const named = nameTo > roleTo;
  const complete = facts.definite || roleTo > from + 1;
  if (!named && (!complete || facts.relational || facts.honorific)) return null;
  // الإعلامية is an adjective more often than she who works for the media.
  if (!named && facts.feminine && facts.office.endsWith("ي")) return null;
  if (!named && facts.nisba === null && !facts.definite && roleTo === from + 1) return null;
  return {
    kind: "person",
    from,
    to: named ? nameTo : roleTo,
    nameFrom: roleTo,
    nameTo,
    roleFrom: from,
    roleTo,
    front,
  };
}

/** A given name with what follows it. */
function namePhrase(reader: PhraseReader, from: number): Phrase | null {
  const facts = reader.facts(from);
  if (!facts.given || facts.functional) return null;
  const to = nameEnd(reader, from);
  const first = reader.words[from];
  // One given name alone tells nobody from anybody.
  if (to - from < 2 || first === undefined) return null;
  return {
    kind: "person",
    from,
    to,
    nameFrom: from,
    nameTo: to,
    roleFrom: from,
    roleTo: from,
    front: facts.front.length,
  };
}

/** مجلس الأمن القومي, مجلس الأمن الدولي: an adjective behind a known pair tells which one of its kind. */
function goesOn(reader: PhraseReader, at: number): boolean {
  const { definite, cue, front, bare, nisba, body } = reader.facts(at);
  const head = reader.facts(at - 2).body;
  if (head === null || body !== null || !follows(reader, at) || !definite || cue !== null || front !== "")
    return false;
  return nisba === null && /^ال\p{L}{3,}ي(?:ه)?$/u.test(bare);
}

/** A body: its head and what says which one. */
function bodyPhrase(reader: PhraseReader, from: number): Phrase | null {
  const facts = reader.facts(from);
  if (!facts.bodily) return null;
  const paired = follows(reader, from + 1) && namedPairs.has(`${facts.bare} ${reader.facts(from + 1).bare}`);
  const phrase = (to: number): Phrase => ({
    kind: "body",
    from,
    to,
    nameFrom: from,
    nameTo: to,
    roleFrom: from,
    roleTo: from,
    front: facts.front.length,
  });
  if (paired) return phrase(from + 2 + Number(goesOn(reader, from + 2)));
  // حركة «الشباب»: the name is in quotation marks.
  const called = facts.body !== null && !facts.definite ? shortQuotationEnd(reader, from + 1) : null;
  if (called !== null && called - from <= mostCalled + 1) return phrase(called);
  if (namedBodies.has(facts.bare)) return phrase(from + 1);
  if (facts.body === null) return null;
  let to = from + 1;
  let described = false;
  while (to < reader.words.length && to - from < mostBodyWords && follows(reader, to)) {
    const word = reader.facts(to);
    const describes = word.nisba !== null || word.adjective;
    // A noun after the adjective that closes the name is not of it: أعلنت منظمة الصحة العالمية الأمر.
    if (described && !describes && word.front === "" && word.place === null) break;
    const ofWhat = lamComplementEnd(reader, to);
    if (ofWhat > to) {
      to = ofWhat;
      continue;
    }
    // هيئة الأرصاد وحماية البيئة.
    if (word.front === "و" && bodyTails.has(word.bare) && reader.facts(to + 1).definite && to > from + 1) {
      to += 2;
      continue;
    }
    described = describes || (described && word.front === "");
    const known =
      (word.definite && !word.functional) ||
      word.nisba !== null ||
      word.adjective ||
      word.place !== null ||
      bodyTails.has(word.bare) ||
      (to === from + 1 && word.body !== null);
    if (nobodies.has(word.bare)) break;
    // المؤسسة العامة للموانئ مساعد الدريس: a name, though it may describe.
    if (word.adjective && !word.definite && described && isGivenHere(reader, to)) break;
    if (!known || word.cue !== null || (word.front !== "" && word.front !== "ل" && word.front !== "و")) break;
    if (word.front === "و" && !word.definite) break;
    to += 1;
  }
  if (!facts.definite && to === from + 1) return null;
  return phrase(to);
}

/** A country, or its capital for its government, where it is who says something. */
function placePhrase(reader: PhraseReader, from: number): Phrase | null {
  const facts = reader.facts(from);
  if (facts.place === null || (facts.front !== "" && facts.front !== "و")) return null;
  const before = follows(reader, from) ? reader.facts(from - 1) : null;
  const after = follows(reader, from + 1) ? reader.facts(from + 1) : null;
  const saidBefore = before?.cue !== undefined && before.cue !== null && !before.participle;
  const saysAfter = before === null && after?.cue !== undefined && after.cue !== null && !after.participle;
  const colonAfter = before === null && reader.words[from + 1]?.mark.startsWith(":") === true;
  if (!saidBefore && !saysAfter && !colonAfter) return null;
  // كوريا الجنوبية.
  const described = after?.adjective === true && after.definite && after.cue === null;
  const to = described ? from + 2 : from + 1;
  return {
    kind: "body",
    from,
    to,
    nameFrom: from,
    nameTo: to,
    roleFrom: from,
    roleTo: from,
    front: facts.front.length,
  };
}

/** What may name somebody from a word on, the fullest reading first. */
export function phraseAt(reader: PhraseReader, at: number): Phrase | null {
  const facts = reader.facts(at);
  if (facts.functional || facts.participle) return null;
  return (
    officePhrase(reader, at) ?? bodyPhrase(reader, at) ?? namePhrase(reader, at) ?? placePhrase(reader, at)
  );
}
