import * as rangeEndWords from "../lexicons/range-ends";
import * as subjectWords from "../lexicons/subjects";
import { wordSet } from "../words/index";
import { type CueUse, cueUseAt } from "./cue-use";
import { adverbs, prepositions, startsClause, thatWords } from "./particles";
import type { Reading } from "./reading";
import { isEnd } from "./sentences";
import type { SpeakerPlace, SpeakerPlaces } from "./speaker-places";

/** Somebody who is a speaker of the article, where they are named. */
export interface KnownSubject {
  readonly kind: "known";
  readonly place: SpeakerPlace;
}

/** Who a verb's form and its surroundings give as the one who said it. */
export type Subject =
  | KnownSubject
  /** Words that name somebody who is no speaker known: شاهد عيان. Tokens `[from, to)`. */
  | { readonly kind: "unnamed"; readonly from: number; readonly to: number }
  /** Nobody is named: the subject is in the verb. */
  | { readonly kind: "hidden" };

export const hidden: Subject = { kind: "hidden" };

const pronounPrepositions = wordSet(subjectWords.pronounPrepositions);
const attitudes = wordSet(rangeEndWords.attitudes);
/** How far before a relative pronoun the one is named whom it stands for. */
const antecedentWithin = 10;

const relative = /^(?:الذي|التي|الذين|اللذان|اللتان|ممن|من)$/u;

/** ل with the one told: قال لوكالة «رويترز»، قال لـ”عكاظ”. Gives the token after it, or `at` where it is none. */
function afterAddressee(reading: Reading, at: number): number {
  const folded = reading.tokens[at]?.folded ?? "";
  if (!folded.startsWith("ل") || folded.startsWith("لا") || /^(?:لكن|لم|لن|لدي|لقد)/u.test(folded)) return at;
  let next = at + 1;
  if (reading.tokens[next]?.text === "ـ") next += 1;
  const quotation = reading.quotations[reading.quotationAt[next] ?? -1];
  return quotation === undefined ? next : quotation.to;
}

function isPreposition(folded: string): boolean {
  return (
    prepositions.has(folded) ||
    /^(?:وفي|وعلي|ومن)$/u.test(folded) ||
    prepositions.has(folded.replace(/(?:ه|ها|هم|كم|نا)$/u, ""))
  );
}

/** The words of an unnamed subject: from its first word to an adverbial, a mark or a clause. */
function unnamed(reading: Reading, from: number, limit: number): Subject {
  // وأبدى دعمه: what is the speaker's own is no speaker.
  if (/\p{L}{3,}(?:ه|ها|هم)$/u.test(reading.tokens[from]?.text ?? "")) return hidden;
  let to = from;
  while (to < limit && to - from < 12) {
    const token = reading.tokens[to];
    if (token === undefined || !token.word || relative.test(token.folded)) break;
    if (to > from && (isPreposition(token.folded) || adverbs.has(token.folded))) break;
    if ((reading.quotationAt[to] ?? -1) >= 0) break;
    to += 1;
  }
  return to === from ? hidden : { kind: "unnamed", from, to };
}

/** The subject between a verb and what it reports: the first name that no preposition leads to. */
export function subjectAfter(reading: Reading, places: SpeakerPlaces, cue: CueUse, zoneEnd: number): Subject {
  let at = cue.at + 1;
  while (at < zoneEnd) {
    const token = reading.tokens[at];
    if (token === undefined) return hidden;
    const place = places.startingAt(at);
    if (place !== null && !place.prefixed) return { kind: "known", place };
    if (!token.word || adverbs.has(token.folded)) {
      at += 1;
      continue;
    }
    // وقالوا نحن نفتخر: what was said begins.
    if (startsClause(token.folded) && !/^هذ[ها]$|^(?:كل|بعض)$/u.test(token.folded)) return hidden;
    // هذه المرة.
    if (/^هذ[ها]$/u.test(token.folded) && /^المره$/u.test(reading.tokens[at + 1]?.folded ?? "")) {
      at += 2;
      continue;
    }
    if (
      /^(?:من|ب)$/u.test(token.folded) &&
      /^(?:جهته|جهتها|جهتهم|جانبه|جانبها|ناحيته)/u.test(reading.tokens[at + 1]?.folded ?? "")
    ) {
      at += 2;
      continue;
    }
    // أكدت فيه الجهات الأمنية: a pronoun of the clause, and not the subject's.
    if (at === cue.at + 1 && pronounPrepositions.has(token.folded) && reading.tokens[at + 1]?.word) {
      at += 1;
      continue;
    }
    const told = afterAddressee(reading, at);
    if (told > at) {
      at = Math.max(told, places.at(at)?.to ?? 0);
      continue;
    }
    // وقال مستشهدا بالشعر: how it was said; the subject is in the verb.
    if (attitudes.has(token.folded)) return hidden;
    // A participle repeats the verb: وتابع قائلا. A preposition opens an adverbial, and the subject is in the verb.
    if (cueUseAt(reading, at)?.tense === "participle") {
      at += 1;
      continue;
    }
    if (
      isPreposition(token.folded) ||
      relative.test(token.folded) ||
      (token.folded.length > 4 && places.at(at) === null && /^(?:بحسب|بعد|وذلك|وهو)/u.test(token.folded))
    )
      return hidden;
    const quotation = reading.quotations[reading.quotationAt[at] ?? -1];
    if (quotation !== undefined) {
      return quotation.words <= 3 ? { kind: "unnamed", from: quotation.first, to: quotation.last } : hidden;
    }
    const found = unnamed(reading, at, zoneEnd);
    if (found.kind !== "unnamed") return found;
    // A name inside the phrase, or in apposition to it, tells who it is.
    for (let inside = found.from; inside <= found.to + 1 && inside < zoneEnd; inside += 1) {
      const named = places.startingAt(inside);
      if (named !== null && !named.prefixed && inside - found.from < 6) {
        const apposed = inside >= found.to || !isPreposition(reading.tokens[inside - 1]?.folded ?? "");
        if (apposed) return { kind: "known", place: named };
      }
    }
    return found;
  }
  return hidden;
}

/** Whether only marks, adverbs and a clause between commas stand between a name and the verb after it. */
function reaches(reading: Reading, from: number, at: number): boolean {
  let next = from;
  if (
    reading.tokens[next]?.text.match(/^[،,(–-]$/u) &&
    relative.test(reading.tokens[next + 1]?.folded ?? "")
  ) {
    next += 1;
    while (next < at && !/^[،,)–-]$/u.test(reading.tokens[next]?.text ?? "")) next += 1;
    return next >= at - 3;
  }
  let commas = 0;
  for (; next < at; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined) return false;
    if (token.word && !adverbs.has(token.folded)) {
      // Words of the name's own apposition, between two commas.
      if (commas !== 1 && !(commas === 0 && at - next < 3)) return false;
      if (cueUseAt(reading, next) !== null || relative.test(token.folded)) return false;
    }
    if (!token.word) commas += 1;
  }
  return true;
}

/** العاملون الذين أكدوا: who is named right before the pronoun that the verb goes with, or null where there is none. */
function antecedentOf(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  reach: number,
): KnownSubject | null {
  const pronoun = reading.tokens[cue.at - 1]?.folded ?? "";
  if (!/^و?(?:الذي|التي|الذين|اللذان|اللتان)$/u.test(pronoun)) return null;
  for (let at = cue.at - 2; at >= Math.max(reach, cue.at - antecedentWithin); at -= 1) {
    const place = places.at(at);
    if (place !== null) return { kind: "known", place };
    if (isEnd(reading.tokens, at)) return null;
  }
  return null;
}

/** How far behind the name that heads a sentence its verb stands: سليم الشامي أحد سكان الحي الجديد أكد أن. */
const headWithin = 20;

/** Whether a person named in full heads the sentence of a verb that has no other subject. */
function headsSentence(reading: Reading, place: SpeakerPlace, cue: CueUse, floor: number): boolean {
  if (cue.tense !== "past" || cue.ambiguous || cue.at - place.to > headWithin) return false;
  if (place.speaker.kind !== "person" || place.mention.how !== "full") return false;
  for (let at = floor; at < place.from; at += 1) if (reading.tokens[at]?.word) return false;
  for (let at = place.to; at < cue.at; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || !token.word || thatWords.has(token.folded)) return false;
    if (cueUseAt(reading, at) !== null) return false;
  }
  return true;
}

/** The subject before its verb: الرئيس الكازاخي قاسم توكاييف أكد. A verb joined by و has it behind itself or hidden. */
export function subjectBefore(reading: Reading, places: SpeakerPlaces, cue: CueUse, floor: number): Subject {
  if (cue.joined || cue.tense === "participle") return hidden;
  const reach = Math.max(floor, cue.at - 40);
  const antecedent = antecedentOf(reading, places, cue, reach);
  if (antecedent !== null) return antecedent;
  for (let at = cue.at - 1; at >= reach; at -= 1) {
    const place = places.at(at);
    if (place === null) continue;
    const before = reading.tokens[place.from - 1];
    const led = before?.word === true && place.from > reach && isPreposition(before.folded);
    const heads = headsSentence(reading, place, cue, floor);
    if (heads || (!led && !place.prefixed && reaches(reading, place.to, cue.at)))
      return { kind: "known", place };
    at = place.from;
  }
  return hidden;
}

/** The first name of a range that no preposition leads to: the subject of a sentence that says nothing itself. */
export function firstNamed(
  reading: Reading,
  places: SpeakerPlaces,
  from: number,
  to: number,
): SpeakerPlace | null {
  for (let at = from; at < to; at += 1) {
    const place = places.startingAt(at);
    if (place === null) continue;
    const before = at > from ? reading.tokens[at - 1] : undefined;
    if (!place.prefixed && !(before?.word === true && isPreposition(before.folded))) return place;
    at = place.to - 1;
  }
  return null;
}
