import * as subjectWords from "../lexicons/subjects";
import { beginsWithPreposition, withoutOneLetter, wordSet } from "../words/index";
import type { ReadWord } from "./read-words";
import type { Facts, WordFacts } from "./word-facts";

/** A name has so many words at most, those that only join its parts not counted. */
const mostNameWords = 4;

/** Joins the parts of foreign names, behind which any word is one: فون دير لاين. */
const foreignParticles = new Set(["فان", "فون", "دير", "دي", "در", "دو", "دا", "دوس"]);

/** Joins the parts of one name: عبد الله، آل سعود، بن زايد, فان در. */
const nameParticles = new Set([
  "بن",
  "ابن",
  "بنت",
  "ال",
  "عبد",
  "ابو",
  "ابي",
  "ابا",
  "ام",
  "ولد",
  "لو",
  ...foreignParticles,
]);

/**
 * Shapes of words that names seldom have: a verbal noun (تشغيل), a preposition before one (لإقالة، باعتبار), an object or owner at
 * the end (خطابها), a verb's last alef (ألقى), a verb of the present (يقود).
 */
const otherShapes =
  /^با[عنسحخجت]ت|^ت\p{L}{2}ي\p{L}$|(?:ها|هم|هما|ته|اته)$|ى$|^[يت][\p{L}]{2}و?[\p{L}]$|^(?:ست|سي|وي|ولت|وست)/u;

/** لتشغيل: a preposition before a verbal noun. */
const behindPreposition = /^.ت\p{L}{2}ي\p{L}$/u;

const isOtherShaped = (written: string): boolean =>
  otherShapes.test(written) || (beginsWithPreposition(written) && behindPreposition.test(written));

/** لإقالة: a preposition before a verbal noun with hamza below. */
const isOfVerbalNoun = (written: string): boolean => beginsWithPreposition(written) && written[1] === "إ";

/** The words of an article with what the lexicons know of them, and how often the article has each. */
export interface PhraseReader {
  readonly words: readonly ReadWord[];
  readonly facts: (at: number) => WordFacts;
  readonly counts: ReadonlyMap<string, number>;
  /** Whether the preposition على is written with its own letter, so that علي is a name. */
  readonly partsAli: boolean;
  /** Whether ya is written without its dots (فى), so that ى may end a name. */
  readonly undotted: boolean;
}

export function phraseReader(words: readonly ReadWord[], facts: Facts): PhraseReader {
  const counts = new Map<string, number>();
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const partsAli = words.some(({ text }) => text === "على");
  const read = new Array<WordFacts | undefined>(words.length).fill(undefined);
  const beyond = facts.of("");
  // Every rule asks again what is known of the words around.
  const factsAt = (at: number): WordFacts => {
    const word = words[at];
    if (word === undefined) return beyond;
    const known = read[at] ?? facts.of(word.folded, word.text);
    read[at] = known;
    return known;
  };
  const undotted = words.some(({ text }) => text === "فى");
  return { words, partsAli, undotted, facts: factsAt, counts };
}

/** Whether a word follows the one before it with nothing between them but a space. */
export function follows({ words }: PhraseReader, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.mark === "" && !word.first;
}

/** A name in quotation marks has so many words at most: لـ «الشرق الأوسط». */
export const mostQuoted = 4;
export const quotationMark = /[“”«»„"‟″＂‘’]/u;

/** Where a quotation of a few words closes that opens before a word, or null: «عكاظ». */
export function shortQuotationEnd({ words }: PhraseReader, at: number): number | null {
  if (!quotationMark.test(words[at]?.mark ?? "")) return null;
  for (let next = at + 1; next <= at + mostQuoted; next += 1) {
    const word = words[next];
    if (word === undefined || word.first) return null;
    if (quotationMark.test(word.mark)) return next;
  }
  return null;
}

/** Whether a word is the last of a foreign name: لاين of فون دير لاين. */
export function isBehindForeign(reader: PhraseReader, at: number): boolean {
  return follows(reader, at) && foreignParticles.has(reader.words[at - 1]?.folded ?? "");
}

/** Whether a word is one letter of a name: أ. ب. جونسون, جون ف. كينيدي; one at its head is a title (د. فلان). */
function isInitial(reader: PhraseReader, at: number, first: boolean): boolean {
  const isLetter = (near: number): boolean => /^[^و\W]$|^[^\sو\d]$/u.test(reader.words[near]?.text ?? "");
  if (!isLetter(at) || !follows(reader, at + 1)) return false;
  return isLetter(at + 1) || (!first && isNameWord(reader, at + 1, false)) || (first && isLetter(at + 1));
}

/** Whether a word joins the parts of a name: بن، آل، أبو. فإن, which folds to فان, does not. */
export function isNameParticle({ words }: PhraseReader, at: number): boolean {
  const word = words[at];
  return word !== undefined && nameParticles.has(word.folded) && !/[إأ]ن/u.test(word.text);
}

/**
 * A family that is called after a trade: محمد القاضي، فؤاد الناقد. An office behind a name goes on (المستشار الفني), or
 * has somebody's name behind it (الدكتور فلان); a family's name ends.
 */
function isFamilyOfOffice(reader: PhraseReader, at: number): boolean {
  const facts = reader.facts(at);
  if (facts.office === null || !facts.definite || !reader.facts(at - 1).given) return false;
  // أحمد الشيخ أعلن, where الدكتور فلان behind a name is another's.
  if (facts.honorific) return follows(reader, at + 1) && reader.facts(at + 1).functional;
  if (!follows(reader, at + 1)) return true;
  const next = reader.facts(at + 1);
  if (next.office !== null && next.definite && !next.honorific) return true;
  return next.functional || next.cue !== null;
}

/** Days of the week, and what is to come, that are also families: أحمد الخميس, فهد السبت, محمد المقبل. */
const familyDays = new Set(["الخميس", "السبت", "الجمعه", "الاثنين", "المقبل"]);
/** Months that are also given names: في رجب المقبل. */
const namedMonths = new Set(["رجب", "شعبان", "رمضان", "ربيع"]);

/** Words behind a title that tell another holder of it, and no name: مسؤول حكومي آخر. */
export const others: ReadonlySet<string> = new Set(["اخر", "اخري", "اخرون", "اخرين", "الاخر", "الاخري"]);

/** مسؤول تركي كبير: of which country somebody is behind a title without the article, where no name goes on. */
function isOfCountry(reader: PhraseReader, at: number): boolean {
  const { office, definite, honorific } = reader.facts(at - 1);
  if (office === null || definite || honorific || !follows(reader, at)) return false;
  return !follows(reader, at + 1) || !(isNameParticle(reader, at + 1) || reader.facts(at + 1).given);
}

/** المتحدث باسم الوزارة, المتحدث الرسمي باسم الوزارة: no Basim. */
function speaksFor(reader: PhraseReader, at: number): boolean {
  if (reader.words[at]?.folded !== "باسم") return false;
  const { office, adjective, definite } = reader.facts(at - 1);
  return office !== null || adjective || definite;
}

const regions = wordSet(subjectWords.worksites);

/** Whether a word is a given name here: علي is one beside other names, and على is written so in half the papers. */
export function isGivenHere(reader: PhraseReader, at: number): boolean {
  const { given, functional, front, office, nisba } = reader.facts(at);
  if (nisba !== null && isOfCountry(reader, at)) return false;
  if (!given || (front !== "" && front !== "و")) return false;
  if (speaksFor(reader, at)) return false;
  // عبدالعزيز أمير منطقة الرياض: an office, by what it is of.
  if (office !== null && !reader.facts(at).definite && follows(reader, at + 1)) {
    const next = reader.facts(at + 1);
    // مساعد الناطق: and by the one whose it is.
    const ofOffice = next.office !== null && next.definite && !next.honorific;
    if (next.body !== null || next.place !== null || regions.has(next.bare) || ofOffice) return false;
  }
  if (!functional || office !== null) return true;
  if (reader.words[at]?.text !== "علي") return false;
  if (reader.partsAli) return true;
  const beside = (near: number) => reader.facts(near).given || isNameParticle(reader, near);
  return (follows(reader, at) && beside(at - 1)) || (follows(reader, at + 1) && beside(at + 1));
}

/** Whether what follows a word is of another phrase: an office, a particle, a mark. */
function endsPhrase(reader: PhraseReader, at: number): boolean {
  if (!follows(reader, at + 1)) return true;
  const { office, functional } = reader.facts(at + 1);
  return office !== null || functional;
}

/** القرشى, written with the letter of a verb's end, and تبون, shaped like a verb, right before what was said. */
function isFamilyShaped(reader: PhraseReader, at: number): boolean {
  const { text = "" } = reader.words[at] ?? {};
  if (/ى$/u.test(text))
    return reader.facts(at).definite || (reader.undotted && !/^[أاتي]/u.test(text) && endsPhrase(reader, at));
  const next = reader.words[at + 1];
  return (
    /^[يت]/u.test(text) &&
    (next === undefined || next.first || next.mark !== "" || /^[إأ]نّ?$/u.test(next.text))
  );
}

const manners = wordSet(subjectWords.manners);

/** What is the speaker's own: تحذيره, استعداده. */
const ownNoun = /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{3,}ا\p{L})(?:ه|ها|هم)$/u;

/** Whether a word says how something was done, or is the speaker's own: قال مورينيو ضاحكا, جدد نتنياهو تحذيره. */
export const isManner = ({ text, folded }: ReadWord): boolean =>
  manners.has(folded) || /ًا?$/u.test(text) || ownNoun.test(folded) || /^\p{L}ا\p{L}{2}ا$/u.test(folded);

function isOfLam(reader: PhraseReader, at: number): boolean {
  const { text = "" } = reader.words[at] ?? {};
  if (!/^ل\p{L}{2,}/u.test(text) || isGivenHere(reader, at)) return false;
  const next = reader.facts(at + 1);
  return /ة$/u.test(text) || (follows(reader, at + 1) && (next.definite || next.body !== null));
}

/** Whether a word could be part of a name: nothing that the lexicons know it for speaks against it. */
export function isNameWord(reader: PhraseReader, at: number, first: boolean): boolean {
  const word = reader.words[at];
  if (
    word === undefined ||
    word.number ||
    word.folded.length < 2 ||
    (beginsWithPreposition(word.text) && word.text[1] === "ـ")
  )
    return false;
  if ((!first && isManner(word)) || others.has(word.folded) || speaksFor(reader, at)) return false;
  // المخ: too short for an article to be told from its letters, and no first name.
  if (first && /^ال\p{L}{2}$/u.test(word.folded)) return false;
  // لكرة القدم, لدول مجلس التعاون: a preposition before what goes on as no name does.
  if (first && isOfLam(reader, at)) return false;
  // شن, حل: a verb as likely as a name.
  if (word.folded.length === 2 && !isNameParticle(reader, at) && !reader.facts(at).given) return false;
  const facts = reader.facts(at);
  const given = isGivenHere(reader, at);
  // عبدالعزيز آل الشيخ: the family behind آل, whatever else its word is.
  const joint = first ? "" : (reader.words[at - 1]?.folded ?? "");
  if (joint === "ال" || foreignParticles.has(joint)) return true;
  // وقال أوباما الخميس tells a day, أحمد الخميس a family.
  const month = namedMonths.has(reader.words[at - 1]?.folded ?? "");
  if (!first && familyDays.has(word.folded) && reader.facts(at - 1).given && !month)
    return at < 2 || !follows(reader, at - 1) || !isNameWord(reader, at - 2, true);
  if (facts.functional && !isNameParticle(reader, at) && !given) return false;
  if (isNameParticle(reader, at) || (given && facts.front === "")) return true;
  if (!first && isFamilyOfOffice(reader, at)) return true;
  // بعقده, لدوره: a preposition in front and an owner behind.
  if (beginsWithPreposition(word.text) && /^\p{L}{3,}ه$/u.test(word.text)) return false;
  if (
    (isOtherShaped(word.text) && (first || !isFamilyShaped(reader, at))) ||
    isOfVerbalNoun(word.text) ||
    facts.front !== "" ||
    isWithClitic(reader, word.folded)
  )
    return false;
  if (facts.plain || facts.cue !== null || facts.place !== null) return false;
  if (facts.office !== null || facts.body !== null || facts.document || facts.group) return false;
  if (facts.nisba !== null || facts.adjective) return !first && facts.definite;
  // A family's name may have the article: الأسد، السيسي. A first name seldom has.
  return !facts.definite || !first;
}

/** Whether a word is another one of the article with a preposition before it: لكثير where the article has كثير. */
function isWithClitic({ counts }: PhraseReader, folded: string): boolean {
  if (folded.startsWith("لل")) return true;
  const rest = folded.length > 3 ? withoutOneLetter(folded) : null;
  // كيري, where the article has كيري more often than يرى.
  return rest !== null && (counts.get(rest) ?? 0) >= (counts.get(folded) ?? 0) && counts.has(rest);
}

/** After a family name that no lexicon has, a word with the article tells of the person: نزارباييف البالغ. */
function isAdjectiveLike(reader: PhraseReader, at: number): boolean {
  // عبد الفتاح is one given name.
  const led = [at - 1, at - 2].some((place) => isNameParticle(reader, place));
  const { definite, nisba, adjective, bare } = reader.facts(at);
  // الجار الله, جاد الله.
  if (bare === "الله") return false;
  // المزروعي: a family by its ending, unless it is of a country.
  if (/ي$/u.test(bare) && nisba === null && !adjective) return false;
  return definite && !reader.facts(at - 1).given && !led;
}

/** حذر ياسر عطية المزروعي هواة الصيد: behind a family with the article a noun without it is no part of the name. */
function isBehindFamily(reader: PhraseReader, at: number): boolean {
  const [before, here] = [reader.facts(at - 1), reader.facts(at)];
  if (!before.definite || here.definite || here.given || here.bare === "الله" || isNameParticle(reader, at))
    return false;
  return !isNameParticle(reader, at - 2);
}

/** ولخص نبيل شاهين أجواء فريقه: a noun that the one behind it owns. */
function isOwned(reader: PhraseReader, at: number): boolean {
  const { definite, given } = reader.facts(at);
  if (definite || given || isNameParticle(reader, at) || !follows(reader, at + 1)) return false;
  const next = reader.words[at + 1]?.text ?? "";
  return /\p{L}{3,}(?:ه|ها|هم)$/u.test(next) && next !== "الله" && !isGivenHere(reader, at + 1);
}

/** How far a name reaches from a word on. */
export function nameEnd(reader: PhraseReader, from: number): number {
  let at = from;
  for (let words = 0; at < reader.words.length && words < mostNameWords; at += 1) {
    if (at > from && !follows(reader, at)) break;
    if (isInitial(reader, at, at === from)) continue;
    if (!isNameWord(reader, at, at === from)) break;
    // عبدالعزيز آل الشيخ المسلمين: a family behind آل is the last of a name.
    const behindHouse = at - from > 1 && reader.words[at - 2]?.folded === "ال" && !isNameParticle(reader, at);
    if (behindHouse && !/^ال\p{L}{3,}ي$/u.test(reader.words[at]?.folded ?? "")) break;
    if (at - from > 1 && (isAdjectiveLike(reader, at) || isBehindFamily(reader, at) || isOwned(reader, at)))
      break;
    if (!isNameParticle(reader, at)) words += 1;
  }
  // A particle that joins nothing after it is no part of the name.
  while (at > from && isNameParticle(reader, at - 1)) at -= 1;
  return at;
}
