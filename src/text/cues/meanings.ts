import { cueMeanings } from "../lexicons/cue-meanings";
import { findCueForm } from "./cues";

/**
 * What the first cue of some words means in English, in any inflection, or null where the lexicon knows none: وأكّدت أن
 * gives "affirmed".
 */
export function cueMeaning(words: string): string | null {
  const lemma = findCueForm(words)?.lemma;
  return lemma === undefined ? null : (cueMeanings[lemma.replaceAll(" ", "_")] ?? null);
}
