import { commonNewsWords, lightClasses } from "../lexicons/light-words";
import { conjunctionOf, withoutConjunction } from "./clitics";
import { wordList, wordSet } from "./word-set";

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(lightClasses).flatMap(([name, words]) => wordList(words).map((word) => [word, name])),
);
const common = wordSet(commonNewsWords);

/** How a folded word binds others, by the name of its class, a conjunction in front of it aside; empty where it does not. */
export function lightClass(folded: string): string {
  const own = classes.get(folded);
  if (own !== undefined || conjunctionOf(folded, 2) === "") return own ?? "";
  return classes.get(withoutConjunction(folded)) ?? "";
}

/** Whether a folded word only binds others, a conjunction in front of it included. */
export function isLight(folded: string): boolean {
  return lightClass(folded) !== "";
}

/** Whether a folded word, without clitics, is one that most news has. */
export function isCommonNewsWord(core: string): boolean {
  return common.has(core);
}
