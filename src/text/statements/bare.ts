import * as notSaying from "../lexicons/not-saying";
import { normalise, withoutOneLetter, wordSet } from "../words/index";
import type { CueUse } from "./cue-use";
import { colons, commas } from "./marks";
import { adverbs, prepositions, startsClause, thatWords } from "./particles";
import type { Reading } from "./reading";
import { isEnd } from "./sentences";
import type { SpeakerPlaces } from "./speaker-places";

// What was said may follow a verb without a particle and without a mark.

/** Words that such a clause has at least. */
const leastWords = 5;
/** How far behind قائلا a mark may lead to what was said. */
const leadWithin = 10;
const goingOn = wordSet(notSaying.verbsWithoutParticle);

/**
 * Where what was said begins right behind the participle at a token: صرح الأمين قائلا، نهنئ الفائز. Null where a mark or
 * a particle leads to it, or a preposition comes first.
 */
export function behindParticiple(reading: Reading, at: number, end: number): number | null {
  const start = commas.has(reading.tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const first = reading.tokens[start];
  if (first === undefined || !first.word || end - start < leastWords) return null;
  if (prepositions.has(first.folded) || /^ل[\p{L}ـ]/u.test(first.folded)) return null;
  for (let next = start; next < Math.min(end, start + leadWithin); next += 1) {
    const token = reading.tokens[next];
    if (token === undefined || isEnd(reading.tokens, next)) break;
    const marked = colons.has(token.text) || (reading.quotationAt[next] ?? -1) >= 0;
    if (marked || (thatWords.has(token.folded) && next < start + 3)) return null;
  }
  return start;
}

const pronouns: ReadonlySet<string> = new Set(["نحن", "انا", "لقد"]);

/** وقال الجبير إيران تدعم الحوار, وأضاف الزهراني هناك تحسن: right behind the person who is the subject. */
function behindSubject(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  end: number,
  onlyClauses: boolean,
): number | null {
  const behind = reading.tokens[cue.at + 1];
  // وقالوا نحن نفتخر بهم: with the subject in the verb, only pronouns begin what was said.
  if (cue.lemma === "قال" && behind !== undefined && pronouns.has(behind.folded) && end - cue.at > leastWords)
    return cue.at + 1;
  const place = places.startingAt(cue.at + 1);
  if (place === null || place.prefixed || place.speaker.kind !== "person") return null;
  const first = reading.tokens[place.to];
  if (first === undefined || !first.word || end - place.to < leastWords) return null;
  // وقال فهد المرواني نطالب بحل: we, whoever they are.
  const we = first.folded.startsWith("ن") && reading.cueAt(place.to)?.tense === "present";
  if (startsClause(first.folded) || we) return place.to;
  if (onlyClauses || cue.lemma !== "قال") return null;
  const leads =
    prepositions.has(first.folded) || adverbs.has(first.folded) || withoutOneLetter(first.folded) !== null;
  if (leads || /(?:ه|ها|هم|ا)$/u.test(first.text) || reading.cueAt(place.to) !== null) return null;
  return place.to;
}

/**
 * Where what a verb reports begins though nothing leads to it, or null; with `onlyClauses` only where the words
 * themselves show that a clause begins.
 */
export function bareStart(
  reading: Reading,
  places: SpeakerPlaces,
  cue: CueUse,
  end: number,
  onlyClauses: boolean,
): number | null {
  const says = cue.lemma === "قال";
  if (!says && !goingOn.has(normalise(cue.lemma))) return null;
  if (cue.tense !== "participle") return behindSubject(reading, places, cue, end, onlyClauses);
  const start = behindParticiple(reading, cue.at, end);
  // مضيفة يوجد نساء: of another verb only where a clause begins.
  return start !== null && (says || startsClause(reading.tokens[start]?.folded ?? "")) ? start : null;
}
