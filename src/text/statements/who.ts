import * as subjectWords from "../lexicons/subjects";
import { type FoundSpeaker, isOfficeAlone } from "../speakers/index";
import { hasArticle, normalise, withoutArticle, withoutConjunction, wordSet } from "../words/index";
import { readSource } from "./credit";
import type { CueUse } from "./cue-use";
import { unitsOf } from "./draft";
import type { Intro } from "./intro";
import { prepositions, sayings } from "./particles";
import { nobody, type Progress, type Said } from "./progress";
import { documentLemma, takesPerson } from "./rules/cue-guards";
import type { SpeakerPlace } from "./speaker-places";
import { firstNamed, hidden, type KnownSubject, type Subject, subjectAfter, subjectBefore } from "./subject";

const tellingVerbs = wordSet(subjectWords.tellingVerbs);
const topicLeads = wordSet(subjectWords.topicLeads);
const askedAbout = wordSet(subjectWords.askedAbout);
const genericTitles = wordSet(subjectWords.genericTitles);
const continuing = /^(?:أضاف|تابع|أردف|استطرد|واصل|زاد|اختتم|ختم|استدرك)$/u;
/** How many tokens of a sentence are looked at for whom it is about. */
const far = 80;
const impersonal = /^(?:ذكر|اعتقد|ظنّ|أشار|روى|توقّع|رجّح|استبعد|زعم)$/u;

/**
 * Whether the one name behind a verb that takes a person as its object is that object, and the subject is in the verb:
 * ووصف الحزب بأنه، وطالب الحكومة بوقف.
 */
function isObject(progress: Progress, cue: CueUse, { place }: KnownSubject, zone: number): boolean {
  if (!/^(?:وصف|اتّهم|طالب|دعا|حثّ|ناشد|وعد|نصح)$/u.test(cue.lemma)) return false;
  for (let at = place.to; at < zone; at += 1) if (progress.reading.tokens[at]?.word) return false;
  // ووصف التقرير الوضع بالجيد: behind its subject an object, and not ب, stands.
  if (cue.lemma === "وصف")
    return /^ب/u.test(progress.word(place.to)) || progress.reading.tokens[place.to]?.word !== true;
  // ووعد جماهير فريقه بالفوز: those of the one who speaks.
  if (cue.joined && /\p{L}{3,}(?:ه|ها|هم)$/u.test(progress.reading.tokens[place.to - 1]?.text ?? ""))
    return true;
  return cue.joined && place.speaker.kind === "body" && progress.memory.latest?.kind === "person";
}

export function findSubject(progress: Progress, cue: CueUse, zone: number): Subject {
  const { reading, places } = progress;
  if (cue.tense === "participle") return hidden;
  const before = subjectBefore(reading, places, cue, progress.floor);
  // أمريكا تدعو باكستان للتعاون: the one behind such a verb is its object where its subject stands before.
  if (before.kind === "known" && takesPerson(cue.lemma) && before.place.to === cue.at) return before;
  if (before.kind === "known" && cue.lemma === "وصف") return before;
  // تركيا تؤكد شن هجمات: a headline puts the subject first, and the object behind the verb.
  const opens = before.kind === "known" && before.place.to === cue.at && before.place.from <= progress.floor;
  if (cue.tense === "present" && opens) return before;
  const document = places.startingAt(cue.at + 2);
  if (cue.lemma === documentLemma && document !== null) return { kind: "known", place: document };
  const after = subjectAfter(reading, places, cue, zone);
  // كان وزير سوري أبلغ رويترز أن: the one told.
  const told = tellingVerbs.has(normalise(cue.lemma)) && before.kind === "known";
  if (told && after.kind === "known" && after.place.speaker.kind === "body") return before;
  if (after.kind === "known") return isObject(progress, cue, after, zone) ? before : after;
  return before.kind === "known" ? before : after;
}

function known(progress: Progress, subject: Subject, sure: number): Said {
  if (subject.kind === "known")
    return { speaker: subject.place.speaker, named: subject.place.mention, sure, by: "subject" };
  return subject.kind === "unnamed"
    ? { ...nobody, named: unitsOf(progress.reading, subject), by: "unnamed" }
    : nobody;
}

/** ونقلت رويترز عن بوتين قوله: the one who is quoted, with the one who quotes as the credit. */
function quotedSource(progress: Progress, cue: CueUse, intro: Intro | null): Said | null {
  if (intro === null) return null;
  const { reading, places } = progress;
  for (let at = cue.at + 1; at < intro.zoneEnd; at += 1) {
    if (cue.lemma === "نقل" && /^عن(?:ه|ها|هم)$/u.test(progress.word(at))) {
      const agreement =
        progress.word(at) === "عنه" ? "masculine" : progress.word(at) === "عنها" ? "feminine" : "plural";
      return { speaker: progress.memory.recall(agreement), named: null, sure: 0.8, by: "memory" };
    }
    if (progress.word(at) !== "عن" || (cue.lemma !== "نقل" && progress.word(at - 1) !== "نقلا")) continue;
    const place = places.at(at + 1);
    const source = readSource(reading, at + 1);
    if (source !== null && place?.speaker.kind !== "person") return null;
    const quoting = readSource(reading, cue.at + 1) ?? places.startingAt(cue.at + 1);
    if (quoting !== null && quoting.from < at) {
      const { start, end } = unitsOf(reading, quoting);
      progress.credit = reading.article.text.slice(start, end);
    }
    if (place !== null) return { speaker: place.speaker, named: place.mention, sure: 0.95, by: "source" };
    let to = at + 1;
    while (
      to < intro.zoneEnd &&
      reading.tokens[to]?.word &&
      !sayings.has(progress.word(to)) &&
      !prepositions.has(progress.word(to))
    )
      to += 1;
    return to > at + 1 ? { ...nobody, named: unitsOf(reading, { from: at + 1, to }), by: "unnamed" } : nobody;
  }
  return null;
}

function mayHide(progress: Progress, cue: CueUse, intro: Intro | null): boolean {
  if (impersonal.test(cue.lemma) && intro?.how === "that") return false;
  return (
    cue.joined ||
    progress.kindAt(cue.at) === "headline" ||
    intro?.how === "colon" ||
    intro?.how === "quotation"
  );
}

function carried(progress: Progress, cue: CueUse, begin: number): Said {
  if (progress.current !== undefined) return { ...progress.current, named: null, by: "same-sentence" };
  const named = firstNamed(progress.reading, progress.places, begin, Math.min(cue.at, begin + far));
  if (named !== null) return { speaker: named.speaker, named: named.mention, sure: 0.8, by: "first-named" };
  return {
    speaker: progress.memory.latest ?? progress.topic,
    named: null,
    sure: 0.8,
    by: progress.memory.latest === null ? "topic" : "memory",
  };
}

/** Whether somebody was told of by a name of several words, and not by a word that may be none. */
const isFullName = (topic: FoundSpeaker | null): boolean =>
  topic !== null && !isOfficeAlone(topic) && /\S\s+\S/u.test(topic.name);

/** In a sentence of more tokens whoever its head names is forgotten for one who was named as doing something since. */
const longSentence = 40;
const meetings = wordSet(subjectWords.meetings);

/** …، واجتمع الراوي باللاعبين، وأكد: the last person right behind a joined verb between who is named first and a verb of saying. */
function lastSubject({ places, reading }: Progress, cue: CueUse, first: SpeakerPlace): SpeakerPlace | null {
  for (let at = cue.at - 1; at > first.to; at -= 1) {
    const place = places.startingAt(at);
    if (place === null || place.prefixed || place.speaker.kind !== "person") continue;
    const verb = reading.tokens[at - 1]?.folded ?? "";
    const bare = withoutConjunction(verb);
    if (bare !== verb && bare.length > 3 && !hasArticle(bare) && !meetings.has(bare)) return place;
  }
  return null;
}

function recalled(progress: Progress, cue: CueUse, begin: number): Said {
  const first =
    begin < cue.at - 2 && progress.current === undefined
      ? firstNamed(progress.reading, progress.places, begin, Math.min(cue.at, begin + far))
      : null;
  const topic = topicLeads.has(progress.word(begin));
  const nearer =
    first !== null && cue.at - first.from > longSentence ? lastSubject(progress, cue, first) : null;
  if (nearer !== null && !topic)
    return { speaker: nearer.speaker, named: nearer.mention, sure: 0.75, by: "first-named" };
  // فرضت الحكومة عقوبات، واتهمتهم: a body goes with a verb of its gender.
  const body = cue.agreement === "feminine" && !continuing.test(cue.lemma);
  if (first !== null && first.from - begin <= 2 && (first.speaker.kind === "person" || body || topic)) {
    return { speaker: first.speaker, named: first.mention, sure: 0.8, by: "first-named" };
  }
  // أما صاحبة المتجر، فأكدت: whoever is brought up, and not the one who spoke before.
  if (topic && first === null) return nobody;
  if (!progress.memory.begun) return { speaker: progress.topic, named: null, sure: 0.7, by: "topic" };
  const speaker = progress.memory.recall(cue.agreement);
  const newer = progress.topic !== null && progress.topic !== speaker && !continuing.test(cue.lemma);
  // شبه الوزير الأمر بكذا. وقال: the one who was told of since then.
  if (newer)
    return isFullName(progress.topic)
      ? { speaker: progress.topic, named: null, sure: 0.7, by: "topic" }
      : nobody;
  return { speaker, named: null, sure: 0.9, by: "memory" };
}

/** كان فلان يرى: the words between the two verbs are the subject, though no speaker is known by them. */
function between(progress: Progress, cue: CueUse, begin: number): Said | null {
  const from = begin + 1;
  if (!/^كانت?$/u.test(withoutConjunction(progress.word(begin))) || cue.at === from || cue.at - from > 5)
    return null;
  return { ...nobody, named: unitsOf(progress.reading, { from, to: cue.at }), by: "unnamed" };
}

/**
 * «وأضاف قائد المنتخب السابق» behind «قال سليم الشامي»: a verb that goes on gives an office that nobody has held before
 * to the person who spoke last, unless it is one that many hold (متحدث باسم).
 */
function goesOnByOffice({ memory, reading }: Progress, cue: CueUse, { place }: KnownSubject): Said | null {
  const { speaker, mention } = place;
  const { latest } = memory;
  if (!continuing.test(cue.lemma) || !isOfficeAlone(speaker) || speaker.mentions[0] !== mention) return null;
  if (latest === null || latest.kind !== "person" || isOfficeAlone(latest)) return null;
  const first = reading.tokens[place.from]?.folded ?? "";
  if (!hasArticle(first) && genericTitles.has(withoutArticle(first))) return null;
  return { speaker: latest, named: mention, sure: 0.8, by: "office" };
}

/**
 * Whether a verb without a subject is the outlet's own telling: one strung on in the present that takes an object (يهاجم
 * الإعلام ويتهمه بالقصور), or what the writer said to
 * those who read (اعترفت أمامكم بأن).
 */
function isNarrated(progress: Progress, cue: CueUse, intro: Intro | null): boolean {
  if (intro === null || progress.current !== undefined || progress.kindAt(cue.at) === "headline")
    return false;
  const soft = intro.how === "glued" || intro.how === "object" || intro.how === "preposition";
  if (cue.tense === "present") return cue.joined && soft;
  const writer = cue.agreement === "feminine" && !cue.joined && /كم$/u.test(progress.word(cue.at + 1));
  return writer && intro.how !== "quotation" && intro.how !== "colon";
}

/** Who said it; null where the verb is part of the narration or of somebody else's words. */
export function who(
  progress: Progress,
  cue: CueUse,
  subject: Subject,
  intro: Intro | null,
  begin: number,
): Said | null {
  const quoted = quotedSource(progress, cue, intro);
  if (quoted !== null) return quoted;
  if (subject.kind === "known") return goesOnByOffice(progress, cue, subject) ?? known(progress, subject, 1);
  if (subject.kind === "unnamed" && intro?.how !== "object") {
    return cue.tense === "present" &&
      (intro?.how === "that" || intro?.how === "glued" || intro?.how === "preposition") &&
      progress.kindAt(cue.at) === "paragraph" &&
      !progress.opensClause(cue, begin)
      ? null
      : known(progress, subject, 1);
  }
  // أصدر الديوان بيانا جاء فيه: whose document it is.
  if (cue.tense === "participle" || cue.lemma === documentLemma) return carried(progress, cue, begin);
  if (isNarrated(progress, cue, intro)) return null;
  if (cue.tense === "present" && !mayHide(progress, cue, intro)) return between(progress, cue, begin);
  // وعن الأسعار أوضح أنها: asked about something, and not somebody new.
  const asked = askedAbout.has(progress.word(begin)) && intro?.how !== "object" && intro?.how !== "glued";
  if (asked && cue.tense === "past" && progress.current === undefined) {
    const speaker = progress.memory.recall(cue.agreement);
    return speaker === null ? nobody : { speaker, named: null, sure: 0.8, by: "memory" };
  }
  if (!progress.opensClause(cue, begin))
    return cue.tense === "present" || intro?.how === "object" || intro?.how === "glued" ? null : nobody;
  return recalled(progress, cue, begin);
}
