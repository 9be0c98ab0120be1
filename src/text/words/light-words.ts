import { commonNewsWords, lightWords } from "../lexicons/light-words";
import { conjunctionOf, withoutConjunction } from "./clitics";
import { wordSet } from "./word-set";

const light = wordSet(lightWords);
const common = wordSet(commonNewsWords);

/** Whether a folded word only binds others, a conjunction in front of it included. */
export function isLight(folded: string): boolean {
  return light.has(folded) || (conjunctionOf(folded, 2) !== "" && light.has(withoutConjunction(folded)));
}

/** Whether a folded word, without clitics, is one that most news has. */
export function isCommonNewsWord(core: string): boolean {
  return common.has(core);
}
