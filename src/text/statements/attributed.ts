import * as words from "../lexicons/range-ends";
import { frontings, withoutArticle, wordSet } from "../words/index";
import { readSource } from "./credit";
import type { Reading } from "./reading";
import type { SpeakerPlaces } from "./speaker-places";

const attributions = wordSet(words.attributions);
const attributionJoints = wordSet(words.attributionJoints);
const sourceNouns = wordSet(words.sourceNouns);
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
  const [first, second, third] = [0, 1, 2].map((step) => reading.tokens[at + step]?.folded ?? "");
  if ((reading.quotationAt[at] ?? -1) >= 0 || first !== "علي" || second !== "حد") return false;
  return /^(?:قول|تعبير|وصف|زعم)/u.test(third ?? "");
}

/** ، وفقا لفلان and على حد قوله, which attribute the words before them. */
export function isAttributionAt(reading: Reading, places: SpeakerPlaces, at: number): boolean {
  if (isManner(reading, at)) return true;
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
