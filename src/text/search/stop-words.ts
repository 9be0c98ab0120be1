import { askingWords, englishStopWords } from "../lexicons/stop-words";
import { isLight, normalise, wordSet } from "../words/index";

const asking = wordSet(`${askingWords} ${englishStopWords}`);

/** Whether a word's form is one that a reader asks with and not about: متى, من, the. Never a figure. */
export function isStopWord(form: string): boolean {
  const folded = normalise(form);
  return asking.has(folded) || isLight(folded);
}
