import { loanSpellings } from "../lexicons/loan-words";

/** Every other spelling, with the one that stands for it. */
const replacements: ReadonlyMap<string, string> = new Map(
  loanSpellings.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

const anyOther = new RegExp([...replacements.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** A folded word with a foreign word in it brought to one spelling: الأميركية → الامريكيه. */
export function unifyLoanWords(folded: string): string {
  return folded.replace(anyOther, (found) => replacements.get(found) ?? found);
}
