import * as bodyWords from "../lexicons/bodies";
import * as notSaying from "../lexicons/not-saying";
import * as officeWords from "../lexicons/offices";
import * as subjectWords from "../lexicons/subjects";
import { gazetteer, isGivenName, unifyLoanWords, withoutArticle, wordSet } from "../words/index";
import { afterAnonymity, afterOccasion, afterSetting, namesSomething, tooShort } from "./asides";
import { bareStart, behindParticiple } from "./bare";
import { type CueUse, cueUseAt } from "./cue-use";
import { colons, commas } from "./marks";
import { adverbs, prepositions, thatWords } from "./particles";
import type { Reading } from "./reading";
import { takesPerson } from "./rules/cue-guards";
import { isEnd } from "./sentences";
import type { SpeakerPlaces } from "./speaker-places";

/** Where what a verb of saying reports begins, and what leads into it. */
export interface Intro {
  readonly how: "that" | "quotation" | "colon" | "preposition" | "glued" | "object";
  /** The first token of the content. */
  readonly start: number;
  /** The end of the tokens between verb and content, where a subject may stand. */
  readonly zoneEnd: number;
}

/** How many tokens may stand between a verb and its content: long titles, and where and when it was said. */
export const reach = 48;

const notObject = /^(?:ان|بان|الذي|التي|الذين|ما|من|لا|لم|لن|هذا|هذه|ذلك)$/u;
const fixedAfter: ReadonlySet<string> = new Set([
  "هامش",
  "ضوء",
  "خلفيه",
  "لسان",
  "صفحته",
  "حسابه",
  "حد",
  "موقع",
  "طريق",
  "اثر",
  "راس",
]);
/** Words that begin with ب but lead into no content: ب is a letter of theirs, or they say where, when or how. */
const notGlued =
  /^(?:بعد|بعض|بين|بشان|بحسب|بدور|بحضور|بمناسبه|بمناسب[ةت]|بسبب|باسم|بدون|بجانب|برئاسه|برئاست|برفقه|برفقت|بلاد|بيان|بنت|بلد|بمقر|بمكتب|بمجلس|بقصر|بمنطقه|بمنطقت|بمحافظه|بمحافظت|بمدينه|بمدينت)(?:ه|ها|هم|هما|نا|ي)?$|^(?:بعدما|بعيد|بعيدا|بعيده|بينما|بامس|بالامس|بتاريخ|بهذا|بهذه|بذلك|بلدان|بلدا|بنك|بنوك|برنامج|برامج|بقوله|بقولها|بقولهم|بالقول)$/u;

/** Nouns whose own letter ب is: وأكدت الوزارة بدء العمل. */
const nounsInBa = wordSet(notSaying.nounsInBa);

/** بالرياض is where it was said; a country may be what it was said of: ندد بروسيا. */
function isSettingOrName(folded: string): boolean {
  const { places, countries } = gazetteer();
  const within = unifyLoanWords(folded.slice(1));
  if (places.has(unifyLoanWords(folded)) || isGivenName(folded)) return true;
  return places.has(within) && !countries.has(within);
}

function isGlued(reading: Reading, places: SpeakerPlaces, at: number): boolean {
  const { folded } = reading.tokens[at] ?? { folded: "" };
  // ب"قمة عملية": the letter stands before the mark.
  if (folded === "ب" && (reading.quotationAt[at + 1] ?? -1) >= 0) return true;
  if (folded === "بما") return true;
  if (folded.length < 4 || !folded.startsWith("ب") || notGlued.test(folded)) return false;
  if (nounsInBa.has(folded)) return false;
  // Who is named speaks, unless ب stands before the name: ندد ببوتين.
  const place = places.at(at);
  if (place !== null) return place.prefixed && place.from === at;
  return !isSettingOrName(folded);
}

const workplaces = wordSet(`${subjectWords.worksites} ${bodyWords.bodyHeads}`);
/** Verbs whose ب hardly ever leads to anything but a clause. */
const takesClause: ReadonlySet<string> = new Set(["أفاد", "صرّح"]);

const isWorksite = (folded: string): boolean => workplaces.has(withoutArticle(folded));

/** المبعوث الأممي إلى اليمن: whether a preposition leads to where an envoy is sent. */
function isEnvoy({ tokens }: Reading, at: number): boolean {
  return (
    gazetteer().places.has(unifyLoanWords(tokens[at + 1]?.folded ?? "")) &&
    [1, 2, 3].some((back) => envoys.has(withoutArticle(tokens[at - back]?.folded ?? "")))
  );
}

/** عضو اللجنة التنفيذية عن: whether a title behind a name has the verb's own preposition behind it. */
function isTitleBeforeFrame({ tokens }: Reading, cue: CueUse, at: number, limit: number): boolean {
  if (!titles.has((tokens[at]?.folded ?? "").replace(/[هت]$/u, ""))) return false;
  for (let next = at + 1; next < Math.min(limit, at + titleWithin); next += 1) {
    const token = tokens[next];
    if (token === undefined || (!token.word && !commas.has(token.text))) return false;
    if (cue.frame.prepositions.has(token.folded) || thatWords.has(token.folded)) return true;
  }
  return false;
}

function isFrameWord(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  at: number,
): "preposition" | "glued" | null {
  const token = reading.tokens[at];
  if (token === undefined || !token.word) return null;
  const next = reading.tokens[at + 1];
  if (cue.frame.prepositions.has(token.folded)) {
    // القائمون على المشروع: the preposition is the subject's own.
    const own = /^(?:ال)?(?:قائم|مشرف|عامل|مطلع)(?:ون|ين|ه)?$/u;
    if (token.folded === "علي" && own.test(reading.tokens[at - 1]?.folded ?? "")) return null;
    if (token.folded === "الي" && isEnvoy(reading, at)) return null;
    // وعبر المدير نيابة عن زملائه عن شكره: another word's.
    if (token.folded === "عن" && aboutOthers.has(reading.tokens[at - 1]?.folded ?? "")) return null;
    // على إثر الحادث, and not أكد على أثر التعليم.
    const fixed = next !== undefined && fixedAfter.has(next.folded) && !next.text.startsWith("أثر");
    return fixed ? null : "preposition";
  }
  const glued = cue.frame.glued && isGlued(reading, places, at);
  // أفاد المتحدث بهيئة الهلال: where somebody works, before a verb that takes a clause.
  if (glued && takesClause.has(cue.lemma) && isWorksite(token.folded.slice(1))) return null;
  return glued ? "glued" : null;
}

const titles = wordSet(officeWords.offices);
const emptyObjects = wordSet(notSaying.emptyObjects);
const envoys = wordSet(officeWords.envoys);
const aboutOthers = wordSet(notSaying.aboutOthers);
/** How far a title behind a name reaches. */
const titleWithin = 12;
/** Pronouns that are written by themselves: متهمة إياهم بالتعاون. */
const ownPronoun = /^ايا(?:ه|ها|هم|هما|نا|ك|كم|ي)$/u;
/** How far a clause of when and where reaches between a subject and the object. */
const clauseWithin = 20;

/** Past لدى مشاركته في المعرض، between a subject and its object; `at` where none begins. */
function afterClause(reading: Reading, cue: CueUse, at: number, limit: number): number {
  const { tokens } = reading;
  const first = tokens[at]?.folded ?? "";
  if (!prepositions.has(first) || cue.frame.prepositions.has(first)) return at;
  for (let next = at + 1; next < Math.min(limit, at + clauseWithin); next += 1) {
    const token = tokens[next];
    if (token === undefined || isEnd(tokens, next) || thatWords.has(token.folded)) return at;
    if ((reading.quotationAt[next] ?? -1) >= 0 || colons.has(token.text)) return at;
    if (commas.has(token.text)) {
      const noun = tokens[next + 1];
      return noun?.word === true && cueUseAt(reading, next + 1) === null && !prepositions.has(noun.folded)
        ? next + 1
        : at;
    }
  }
  return at;
}

/** Past بفرع الهيئة بالمنطقة, where a title behind which it stands is held; `at` where none begins. */
function afterSite(reading: Reading, places: SpeakerPlaces, cue: CueUse, at: number, limit: number): number {
  const word = reading.tokens[at]?.folded ?? "";
  if (cue.frame.glued || !word.startsWith("ب") || !(places.before(at) || /^بال/u.test(word))) return at;
  if (!/^بال/u.test(word) && !isWorksite(word.slice(1))) return at;
  let next = at + 1;
  while (next < limit && /^ال\p{L}{3,}/u.test(reading.tokens[next]?.folded ?? "")) next += 1;
  return next;
}

/** Past لـ «النبأ», the one told, between a subject and its object; `at` where none is. */
function afterTold({ tokens, quotations, quotationAt }: Reading, at: number): number {
  if (!/^لـ?$/u.test(tokens[at]?.text ?? "")) return at;
  const name = tokens[at + 1]?.text === "ـ" ? at + 2 : at + 1;
  const marked = quotations[quotationAt[name] ?? -1];
  return marked !== undefined && marked.from === name && marked.words <= 3 ? marked.to : at;
}

/** Past one thing that may stand between a verb and its object, or the same token where nothing does. */
function afterAside(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  at: number,
  limit: number,
  named: boolean,
): number {
  const token = reading.tokens[at];
  const quotation = reading.quotationAt[at] ?? -1;
  // بعثة الأمم المتحدة «يونامي»: the subject's own short name.
  if (quotation >= 0 && named && places.at(at - 1) !== null) {
    const { words = 0, to = at } = reading.quotations[quotation] ?? {};
    return words <= 2 ? to : at;
  }
  if (quotation >= 0) return at;
  const told = named ? afterTold(reading, at) : at;
  if (told > at) return told;
  const asides = [
    named ? afterOccasion(reading, cue, at, limit) : at,
    afterAnonymity(reading, at),
    afterSetting(reading, at, limit),
    named ? afterClause(reading, cue, at, limit) : at,
  ];
  const past = asides.find((end) => end > at);
  if (past !== undefined) return past;
  if (token === undefined || ownPronoun.test(token.folded)) return at + 1;
  // التقرير الـ 51.
  if (/^الـ?$/u.test(token.text) && /^[\d٠-٩]/u.test(reading.tokens[at + 1]?.text ?? "")) return at + 2;
  if (!token.word || adverbs.has(token.folded)) return at + 1;
  const site = named ? afterSite(reading, places, cue, at, limit) : at;
  if (site > at) return site;
  // Whom such a verb is said to is told by its object: اتهمت موسكو الغرب بدعم العنف.
  return named && places.at(at) !== null && !takesPerson(cue.lemma) ? at + 1 : at;
}

/** Where an object may begin that stands behind no subject: المسلمين, which no subject is. */
const accusative = /^ال\p{L}{3,}ين$/u;

function objectStart(reading: Reading, places: SpeakerPlaces, cue: CueUse, limit: number): Intro | null {
  if (!cue.frame.object || cue.ambiguous) return null;
  const { tokens } = reading;
  let at = cue.at + 1;
  let named = false;
  while (at < limit && at < cue.at + reach) {
    if (tokens[at] === undefined || isEnd(tokens, at)) return null;
    // كما توقعت "الأرصاد" تأثر الرؤية: the subject in quotation marks.
    const marked = reading.quotations[reading.quotationAt[at] ?? -1];
    const tells = /^(?:الذي|التي|الذين)$/u.test(tokens[cue.at - 1]?.folded ?? "");
    const subject = !named && !tells && !places.before(cue.at) && marked?.from === at;
    if (subject && marked !== undefined && places.startingAt(marked.first) !== null) {
      at = marked.to;
      named = true;
      continue;
    }
    const mention = named ? null : places.startingAt(at);
    if (mention !== null) {
      at = mention.to;
      named = true;
      continue;
    }
    const past = afterAside(reading, places, cue, at, limit, named);
    if (past === at) break;
    at = past;
  }
  const token = tokens[at];
  if (token === undefined || at >= limit || !token.word || (reading.quotationAt[at] ?? -1) >= 0) return null;
  if (prepositions.has(token.folded) || thatWords.has(token.folded)) return null;
  // استنكر فلان ما قام به: what somebody did, right behind the subject.
  const deed = token.folded === "ما" && named && places.before(at) && cue.tense === "past";
  if (notObject.test(token.folded) && !deed) return null;
  // وأكدت «أم فهد» صاحبة المتجر: who she is.
  const apposed = (reading.quotationAt[at - 1] ?? -1) >= 0 && titles.has(token.folded.replace(/[هت]$/u, ""));
  // شركة دحامو المتخصصة في التقنية، عن: what kind of body it is.
  const kind = /^ال(?:م\p{L}{2,}|تابع|عامل)ه$/u.test(token.folded) && named && places.before(at);
  if (kind && /^(?:في|من|ل|ب|علي)/u.test(tokens[at + 1]?.folded ?? "")) return null;
  if (apposed || (named && isTitleBeforeFrame(reading, cue, at, limit))) return null;
  // أعلنت المديرية بمنطقة كذا عن: where it is.
  const led = token.folded.startsWith("ب") && !nounsInBa.has(token.folded);
  if (cue.frame.prepositions.size > 0 && led) return null;
  const other = cueUseAt(reading, at);
  if (other !== null && !other.ambiguous) return null;
  if (emptyObjects.has(token.folded) && !/^(?:الذي|التي)$/u.test(tokens[at + 1]?.folded ?? "")) return null;
  // واعتبرت كتهديد: the passive, which says it of nobody.
  if (cue.lemma === "اعتبر" && /^ك[\p{L}]{4,}$/u.test(token.folded)) return null;
  // With no subject in sight a definite noun may be one itself.
  const before = places.before(cue.at) || cue.tense === "participle" || accusative.test(token.folded);
  if (!named && !before && (token.folded.startsWith("ال") || !cue.joined)) return null;
  return { how: "object", start: at, zoneEnd: at };
}

/** بعد أن، يمكن أن: words with which أن makes something else than what was said; إلا أن begins another clause. */
const subordinating =
  /^(?:بعد|قبل|دون|بدون|حتي|منذ|[يت]مكن|[يت]مكنه|[يت]مكنها|ينبغي|[يت]جب|كما|الا|غير|بيد|رغم|لولا|سوي|مجرد|[يت]ريد|[يت]كاد|[يت]بدو|[يت]قال|قيل|بما|مع|لابد|بد)$/u;
const opposing = /^(?:كما|الا|غير|بيد|مع|بما)$/u;

/** Where reading goes on behind a quotation that is no speech, or null where it is. */
function afterName(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  at: number,
  end: number,
): number | null {
  const index = reading.quotationAt[at] ?? -1;
  const range = reading.quotations[index];
  if (range === undefined) return null;
  const names =
    places.at(at) !== null ||
    (places.at(range.first)?.to ?? 0) >= range.last ||
    namesSomething(reading, index);
  // منظمة الصحة "الفاو"، تحذيرها: the short name of a body.
  const abbreviated = range.words <= 2 && places.at(at - 1)?.speaker.kind === "body" && range.to < end;
  if (abbreviated && !isEnd(reading.tokens, range.to)) return range.to;
  const short = range.words <= 3 && introSoon(reading, places, cue, range.to, Math.min(end, range.to + 14));
  return names || short || tooShort(cue, range, places.before(cue.at)) ? range.to : null;
}

/** So soon behind its verb لأن leads to what was said: مبينا ذلك لأن. */
const reasonWithin = 3;

/** What a word leads into: an introduction, the token where reading goes on, or null where it ends. */
function introAtWord(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  at: number,
): Intro | number | null {
  const word = reading.tokens[at]?.folded ?? "";
  const before = reading.tokens[at - 1]?.folded ?? "";
  if (thatWords.has(word)) {
    if (opposing.test(before)) return null;
    if (subordinating.test(before)) return at + 1;
    // يأمل الفوز في المباراة لأن الفريق: a reason, and no clause of the verb's.
    if (word === "لان" && at - cue.at > reasonWithin) return at + 1;
    // فقال إن : “…”.
    const marked = colons.has(reading.tokens[at + 1]?.text ?? "");
    return { how: "that", start: marked ? at + 2 : at + 1, zoneEnd: at };
  }
  if (places.at(at) !== null && places.startingAt(at) === null) return at + 1;
  const how = cue.ambiguous && cue.frame.object ? null : isFrameWord(reading, places, cue, at);
  if (how !== null) {
    if (how === "preposition" && thatWords.has(reading.tokens[at + 1]?.folded ?? "")) return at + 1;
    const alone = reading.tokens[at]?.folded === "ب";
    return { how, start: how === "preposition" || alone ? at + 1 : at, zoneEnd: at };
  }
  const other = cueUseAt(reading, at);
  // ، وأؤكد أننا سعداء: what I say, and not what was told before.
  const raw = other === null ? reading.cueAt(at) : null;
  if (raw?.joined === true && raw.tense === "present" && /^وس?[ان]/u.test(word)) return null;
  if (other?.lemma === "قال" && other.tense === "participle") {
    const bare = behindParticiple(reading, at, cue.at + reach);
    if (bare !== null) return { how: "colon", start: bare, zoneEnd: at };
  }
  // وأضاف الوزير بالقول, and not حيث قال further on.
  const repeats = other?.lemma === "قال" && !other.joined && at - cue.at <= 4;
  // في رسالة يشرح فيها السبب: what is told by the way in the present is not what was said.
  const aside = other?.tense === "participle" || (other?.tense === "present" && !other.joined);
  const ends = other !== null && !other.ambiguous && !repeats && !aside;
  return ends ? null : at + 1;
}

/** How far a clause about the subject reaches: ، الذي يعد أحد أبرز المتنافسين على المنصب،. */
const relativeWithin = 30;

/** Past such a clause, to its closing comma; `at` where none begins. */
function afterRelative(reading: Reading, at: number, end: number): number {
  if (!commas.has(reading.tokens[at]?.text ?? "")) return at;
  if (!/^(?:الذي|التي|الذين)$/u.test(reading.tokens[at + 1]?.folded ?? "")) return at;
  for (let next = at + 2; next < Math.min(end, at + relativeWithin); next += 1) {
    if (isEnd(reading.tokens, next)) return at;
    if (commas.has(reading.tokens[next]?.text ?? "")) return next;
  }
  return at;
}

/** Whether a colon is of an address or an hour, and leads to nothing: http://…, 11:59. */
function isInside(tokens: Reading["tokens"], at: number): boolean {
  const [before, colon, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (colon === undefined || next === undefined || next.start > colon.end) return false;
  return next.text === "/" || (/\p{Nd}$/u.test(before?.text ?? "") && /^\p{Nd}/u.test(next.text));
}

function introAt(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  at: number,
  end: number,
): Intro | number | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined) return null;
  if ((reading.quotationAt[at] ?? -1) >= 0) {
    return afterName(reading, places, cue, at, end) ?? { how: "quotation", start: at, zoneEnd: at };
  }
  if (isEnd(tokens, at)) return null;
  const past = Math.max(
    afterOccasion(reading, cue, at, end),
    afterRelative(reading, at, end),
    afterAnonymity(reading, at),
  );
  if (past > at) return past;
  if (colons.has(token.text) && isInside(tokens, at)) return at + 1;
  if (colons.has(token.text)) {
    const that = thatWords.has(tokens[at + 1]?.folded ?? "");
    return { how: that ? "that" : "colon", start: that ? at + 2 : at + 1, zoneEnd: at };
  }
  return token.word ? introAtWord(reading, places, cue, at) : at + 1;
}

/** وأكد الوزير حرصه على العمل، مشيرا إلى أن: the participle behind a comma whose clause it is, and not the verb's; -1 for none. */
function partedParticiple(reading: Reading, cue: CueUse, { zoneEnd }: Intro): number {
  for (let at = cue.at + 2; at < zoneEnd; at += 1) {
    if (!commas.has(reading.tokens[at - 1]?.text ?? "")) continue;
    const other = cueUseAt(reading, at);
    if (other?.tense === "participle" && !other.ambiguous && other.lemma !== "قال") return at;
  }
  return -1;
}

/** What leads from a verb of saying into its content, or null where nothing does. */
export function findIntro(reading: Reading, places: SpeakerPlaces, cue: CueUse, limit: number): Intro | null {
  const end = Math.min(limit, cue.at + 1 + reach);
  let found: Intro | null = null;
  for (let at = cue.at + 1; at < end; ) {
    const next = introAt(reading, places, cue, at, end);
    if (typeof next !== "number") {
      found = next;
      break;
    }
    at = next;
  }
  const soft = found?.how === "quotation" || found?.how === "preposition";
  const before = found === null || soft || takesPerson(cue.lemma);
  const participle = before || found === null ? -1 : partedParticiple(reading, cue, found);
  const behind = before || participle >= 0 ? objectStart(reading, places, cue, end) : null;
  // وأكد الوزير الخبر، مشيرا إلى أن: a word by itself says too little.
  const object = behind !== null && participle >= 0 && participle - behind.start < 3 ? null : behind;
  const led = found !== null && (object === null || object.start >= found.start) ? found : object;
  // وأضاف محمد الشامي هناك سوء تخطيط بسبب أن: the clause begins before a particle further on.
  const start = bareStart(reading, places, cue, limit, led !== null);
  if (led !== null && (start === null || led.start <= start || led.how !== "that")) return led;
  return start === null
    ? null
    : { how: cue.tense === "participle" ? "colon" : "that", start, zoneEnd: start };
}

function introSoon(reading: Reading, places: SpeakerPlaces, cue: CueUse, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || isEnd(reading.tokens, at)) return false;
    if (
      colons.has(token.text) ||
      thatWords.has(token.folded) ||
      isFrameWord(reading, places, cue, at) !== null
    )
      return true;
    if (cueUseAt(reading, at) !== null) return false;
  }
  return false;
}
