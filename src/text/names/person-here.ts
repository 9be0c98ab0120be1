import {
  boundWords,
  frontLength,
  isGenericTitle,
  type NamedPlace,
  type PhraseReader,
  readWords,
} from "../speakers/index";
import { beginsWithPreposition, endsWithPreposition } from "../words/index";
import type { NamedHere } from "./named-here";
import type { Vocabulary } from "./vocabulary";

/** Days that are called like a person: عيد الفطر. */
const feasts = new Set(["الفطر", "الاضحي"]);
const particles = new Set(["بن", "ابن", "بنت", "ال", "عبد", "ابو", "ابي", "ام"]);
/** Words that stand behind an office and are never a name. */
const neverNames = new Set(["لديه", "لديها", "باسم", "مثلا", "ايضا", "نفسه", "نفسها"]);
/** Whose the office or name behind them is, they are not: حكم حسين حبري، زوجة الرئيس. */
const besides = new Set(["زوج", "زوجه", "والد", "والده", "شقيق", "شقيقه", "نجل", "حكم"]);
/** Offices that are called by themselves when who holds them has been named: الرئيس، الوزير. */
const calledAlone = new Set([
  "رئيس",
  "وزير",
  "ملك",
  "امير",
  "سلطان",
  "بابا",
  "امبراطور",
  "زعيم",
  "امين",
  "نظير",
]);

/** What leads from an office to what it is of, and ends none: السفير الإماراتي لدى. */
const leads = new Set(["لدي", "باسم", "لشؤون", "للشؤون"]);

/** العالم is the world and الفريق a team more often than a title: only a given name tells otherwise. */
const seldomTitles = new Set(["عالم", "كبير", "فريق", "حكم", "مساعد", "حارس", "صاحب", "رجل"]);

/** Whether a title needs a given name behind it to be somebody's: العالم أكثر أمانا, رئيس جديد خلفا. */
function needsGiven(reader: PhraseReader, from: number, nameFrom: number): boolean {
  if (seldomTitles.has(reader.facts(from).office ?? "")) return true;
  for (let at = from; at < nameFrom; at += 1) {
    const { definite, honorific, nisba, place, body } = reader.facts(at);
    if (definite || honorific || nisba !== null || place !== null || body !== null) return false;
  }
  return nameFrom > from + 1;
}

/** Whether what all the articles do with a word, or its shape, speaks against its being a name. */
function isDoubtful(reader: PhraseReader, vocabulary: Vocabulary, at: number): boolean {
  const word = reader.words[at];
  if (word === undefined || neverNames.has(word.folded)) return true;
  if (reader.facts(at).given) return false;
  return (
    vocabulary.isShapedLikeNoun(word) ||
    vocabulary.isNoun(word.folded) ||
    vocabulary.mayHaveClitic(word.folded)
  );
}

/** Where a name ends once what is no part of it is taken off: الرئيس أوباما قابل. `from` where nothing is left. */
function nameEnd(reader: PhraseReader, vocabulary: Vocabulary, from: number, to: number): number {
  const folded = (at: number): string => reader.words[at]?.folded ?? "";
  let end = to;
  while (end - from > 1) {
    const before = folded(end - 2);
    const { adjective, definite, nisba, given } = reader.facts(end - 1);
    // An airport is called after a king: الملك خالد الدولي. A family can be called after a country.
    const describes = adjective && definite && nisba === null && !particles.has(before);
    const tied = given || reader.facts(end - 2).given || particles.has(before);
    const doubtful = isDoubtful(reader, vocabulary, end - 1);
    const accusative = vocabulary.isAccusative(folded(end - 1)) && !given;
    const alien = (end - from > 2 && doubtful && !definite) || accusative;
    const parted = !tied && vocabulary.arePartable(before, folded(end - 1), end - from > 2);
    if (!describes && !alien && !parted) break;
    end -= 1;
  }
  const isGiven = reader.facts(from).given && !reader.facts(from).definite;
  if (isGiven) return neverNames.has(folded(from)) ? from : end;
  for (let at = from; at < end; at += 1) if (isDoubtful(reader, vocabulary, at)) return at;
  return end;
}

/** A name without an office is one of common nouns where the articles use both its words so: حسن الأداء. */
function isOfNouns(vocabulary: Vocabulary, words: readonly string[]): boolean {
  if (feasts.has(words.at(-1) ?? "")) return true;
  if (words.length === 2 && particles.has(words[0] ?? "")) return true;
  return words.length === 2 && words.every((word) => vocabulary.isNoun(word));
}

/** How many words of an office and name are the office's. */
const roleLength = (role: string | null): number => (role === null ? 0 : readWords({ text: role }).length);

/** The word that the mention begins with, where the office in front is another's: مقررة للرئيس, زوجة الرئيس. */
function ownFrom(reader: PhraseReader, from: number, nameFrom: number): number {
  let own = from;
  for (let at = from + 1; at < nameFrom; at += 1) {
    const { office, front, definite } = reader.facts(at);
    const beside = besides.has(reader.facts(own).bare.replace(/^ال/u, ""));
    if (office !== null && definite && (beside || endsWithPreposition(front))) own = at;
  }
  return besides.has(reader.facts(own).bare) ? nameFrom : own;
}

/** فنان سعودي is any; الفنان السعودي one of many. An office alone names its holder where it is one of a few. */
function isCalledAlone(reader: PhraseReader, from: number, to: number): boolean {
  const head = reader.facts(from);
  const next = reader.facts(from + 1);
  const isOfWhat =
    to > from + 1 && (next.definite || next.place !== null || (next.nisba === null && to > from + 2));
  if ((!head.definite && !isOfWhat) || isGenericTitle(head.office)) return false;
  return calledAlone.has(head.office ?? "") || to > from + 1;
}

const joints = new Set(["بن", "ابن", "بنت", "ال"]);

/** The word with which the name begins; null where بن leads a name whose beginning was read otherwise. */
function nameBegin(reader: PhraseReader, { from, role }: NamedPlace): number | null {
  const begin = from + roleLength(role);
  if (!joints.has(reader.words[begin]?.folded ?? "")) return begin;
  // عقيد جمعان بن دايس: a first name that no lexicon has.
  return begin > from + 1 ? begin - 1 : null;
}

/** Whether what stands behind an office is nobody's name, where no given name tells. */
function isNobody(
  reader: PhraseReader,
  vocabulary: Vocabulary,
  from: number,
  nameFrom: number,
  to: number,
): boolean {
  const { given } = reader.facts(nameFrom);
  if (given) return false;
  // رئيس الجمهورية بمواقف: one word that may have a preposition before it, and that nothing else bears out.
  const folded = reader.words[nameFrom]?.folded ?? "";
  const mayBePrefixed = folded.length > 3 && beginsWithPreposition(folded);
  const lone = to === nameFrom + 1 && mayBePrefixed && vocabulary.count(folded) === 1;
  return lone || needsGiven(reader, from, nameFrom);
}

/** A person where a phrase names one; null where it is none, or says too little of whom it means. */
export function personHere(
  reader: PhraseReader,
  vocabulary: Vocabulary,
  place: NamedPlace,
): NamedHere | null {
  const first = reader.facts(place.from);
  // محافظة عدن is a place and المعارضة a body, though each could be a woman's office.
  if (first.body !== null && first.feminine) return null;
  const nameFrom = nameBegin(reader, place);
  if (nameFrom === null) return null;
  let to = place.name === null ? nameFrom : nameEnd(reader, vocabulary, nameFrom, place.to);
  if (to > nameFrom && nameFrom > place.from && isNobody(reader, vocabulary, place.from, nameFrom, to))
    to = nameFrom;
  while (to <= nameFrom && to > place.from + 1 && leads.has(reader.words[to - 1]?.folded ?? "")) to -= 1;
  const named = to > nameFrom;
  const from = ownFrom(reader, place.from, nameFrom);
  const [start, last, before] = [reader.words[from], reader.words[to - 1], reader.facts(nameFrom - 1)];
  if (start === undefined || last === undefined || to <= from) return null;
  // حاكم ولاية تكساس: the name is that of the state.
  if (named && nameFrom > from && before.body !== null && !before.definite) return null;
  const words = named ? reader.words.slice(nameFrom, to).map(({ folded }) => folded) : [];
  const name = boundWords(
    from === nameFrom && named ? [reader.facts(nameFrom).bare, ...words.slice(1)] : words,
  );
  const inOffice = reader.words.slice(from + 1, Math.min(nameFrom, to)).map(({ folded }) => folded);
  const role = from === nameFrom ? null : [reader.facts(from).bare, ...inOffice].join(" ");
  if (role === null && (words.length < 2 || isOfNouns(vocabulary, words))) return null;
  if (!named && !isCalledAlone(reader, from, Math.min(nameFrom, to))) return null;
  const front = frontLength(start.text, reader.facts(from).front.length);
  return { kind: "person", start: start.start + front, end: last.end, name, role, headOnly: false, from, to };
}
