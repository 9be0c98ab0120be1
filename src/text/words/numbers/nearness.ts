import type { Nearness } from "./figure";

/** What stands before a figure and says how exactly it is meant, in folded words; the longest first. */
const before: readonly (readonly [string, Nearness])[] = [
  ["ما لا يقل عن", "atLeast"],
  ["لا يقل عن", "atLeast"],
  ["ما يزيد علي", "atLeast"],
  ["ما يزيد عن", "atLeast"],
  ["يزيد علي", "atLeast"],
  ["يزيد عن", "atLeast"],
  ["اكثر من", "atLeast"],
  ["more than", "atLeast"],
  ["at least", "atLeast"],
  ["over", "atLeast"],
  ["لا يزيد علي", "atMost"],
  ["لا يزيد عن", "atMost"],
  ["لا يتجاوز", "atMost"],
  ["ما يقل عن", "atMost"],
  ["اقل من", "atMost"],
  ["less than", "atMost"],
  ["ما يقرب من", "about"],
  ["يقرب من", "about"],
  ["ما يقارب", "about"],
  ["ما يناهز", "about"],
  ["في حدود", "about"],
  ["يقارب", "about"],
  ["تقارب", "about"],
  ["يناهز", "about"],
  ["تناهز", "about"],
  ["بحدود", "about"],
  ["نحو", "about"],
  ["بنحو", "about"],
  ["لنحو", "about"],
  ["حوالي", "about"],
  ["زهاء", "about"],
  ["قرابه", "about"],
  ["about", "about"],
  ["around", "about"],
  ["nearly", "about"],
  ["some", "about"],
];

/** The same after a figure. */
const behind = new Map<string, Nearness>([
  ["تقريبا", "about"],
  ["علي الاقل", "atLeast"],
  ["علي الاكثر", "atMost"],
]);

const phrases = before
  .map(([phrase, nearness]) => ({ words: phrase.split(" "), nearness }))
  .sort((a, b) => b.words.length - a.words.length);

function endsWith(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => {
    const found = words[at - phrase.length + index] ?? "";
    // A conjunction may be written onto the phrase's first word: ونحو, وأكثر من.
    return found === word || (index === 0 && found.length > word.length && found.slice(1) === word);
  });
}

/** How exactly the figure at words `[first, last)` is meant, from the folded words around it. */
export function nearnessOf(words: readonly string[], first: number, last: number): Nearness {
  const phrase = phrases.find(({ words: its }) => endsWith(words, first, its));
  if (phrase !== undefined) return phrase.nearness;
  const one = words[last] ?? "";
  return behind.get(one) ?? behind.get(`${one} ${words[last + 1] ?? ""}`) ?? "exact";
}
