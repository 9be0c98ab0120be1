import * as words from "../lexicons/range-ends";
import { frontings, withoutArticle, wordSet } from "../words/index";
import { readSource } from "./credit";
import { type CueUse, cueUseAt } from "./cue-use";
import { findIntro } from "./intro";
import type { Reading } from "./reading";
import { isEnd } from "./sentences";
import type { SpeakerPlaces } from "./speaker-places";
import type { TokenRange } from "./tokens";

const attributions = wordSet(words.attributions);
const attributionJoints = wordSet(words.attributionJoints);
const sourceNouns = wordSet(words.sourceNouns);
const citingWords = wordSet(words.citingWords);
/** Such a clause has so many tokens at most. */
const longestCiting = 24;
const ownWords = wordSet(words.ownWords);

/** Whether a word is of a source, alone or behind ل: وفقا لمصدر, بحسب تقديرات. */
const isSourceNoun = (folded: string): boolean =>
  frontings(folded).some(
    ({ front, bare }) => (front === "" || front === "ل") && sourceNouns.has(withoutArticle(bare)),
  );

/** Whether a word, or the first of على حد, gives words to a source. */
function isAttribution(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || !token.word || (reading.quotationAt[at] ?? -1) >= 0) return false;
  return attributions.has(token.folded);
}

/** على حد قوله, which gives the words before to whoever spoke. */
function isManner(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.folded !== "علي" || tokens[at + 1]?.folded !== "حد") return false;
  return (reading.quotationAt[at] ?? -1) < 0 && /^(?:قول|تعبير|وصف|زعم)/u.test(tokens[at + 2]?.folded ?? "");
}

/** A clause that gives the words before it to its subject: كما أعلنت الوزارة أمس. */
export interface Citing extends TokenRange {
  readonly verb: CueUse;
  /** The first word of whoever it names. */
  readonly name: number;
}

/** كما أعلنت الوزارة أمس, بحسب ما ذكر ضابط: such a clause at a token, where its verb has nothing behind it but its subject. */
export function citingAt(reading: Reading, places: SpeakerPlaces, at: number): Citing | null {
  const { tokens } = reading;
  const word = tokens[at]?.folded ?? "";
  const twofold = tokens[at + 1]?.folded === "ما" && attributions.has(word);
  if ((!twofold && !citingWords.has(word)) || (reading.quotationAt[at] ?? -1) >= 0) return null;
  const verb = cueUseAt(reading, twofold ? at + 2 : at + 1);
  if (verb === null || verb.tense === "participle" || verb.joined) return null;
  let to = verb.at + 1;
  while (to < verb.at + longestCiting && tokens[to] !== undefined && !isEnd(tokens, to)) {
    if (tokens[to]?.line !== tokens[at]?.line) break;
    to += 1;
  }
  const name = verb.at + 1;
  if (tokens[name]?.word !== true || to >= verb.at + longestCiting) return null;
  const inside = [...Array(to - name).keys()].some((step) => places.at(name + step) !== null);
  return inside && findIntro(reading, places, verb, to) === null ? { from: at, to, verb, name } : null;
}

/** Whether a word may attribute the words before it to somebody, wherever it stands. */
export const mayAttribute = (folded: string): boolean =>
  folded === "علي" || citingWords.has(folded) || attributions.has(folded);

/** ، وفقا لفلان and على حد قوله, which attribute the words before them. */
export function isAttributionAt(reading: Reading, places: SpeakerPlaces, at: number): boolean {
  if (isManner(reading, at) || citingAt(reading, places, at) !== null) return true;
  return isAttribution(reading, at) && attributedTo(reading, places, at) !== null;
}

/** بحسب تعبيره, حسب ما أفاد: words that give what was said once more to the one who said it. */
export function isOwnAttributionAt(reading: Reading, at: number): boolean {
  if (!isAttribution(reading, at)) return false;
  const next = reading.tokens[at + 1]?.folded ?? "";
  if (ownWords.has(next)) return true;
  const verb = next === "ما" ? at + 2 : reading.tokens[at]?.folded.endsWith("حسبما") === true ? at + 1 : -1;
  return verb > 0 && reading.cueAt(verb) !== null && reading.tokens[verb + 1]?.word !== true;
}

/** The first token of the source that an attributing phrase names, or null where it names none (وفقا للنظام). */
export function attributedTo(reading: Reading, places: SpeakerPlaces, at: number): number | null {
  let name = at + 1;
  for (let steps = 0; steps < 2 && attributionJoints.has(reading.tokens[name]?.folded ?? ""); steps += 1)
    name += 1;
  if (reading.tokens[name]?.line !== reading.tokens[at]?.line) return null;
  if (places.at(name) !== null || readSource(reading, name) !== null) return name;
  return isSourceNoun(reading.tokens[name]?.folded ?? "") ? name : null;
}
