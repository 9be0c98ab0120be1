import { type CleaningRule, claimLine } from "../page";

/** Marks that sites draw lines with. Quotation marks and brackets are not among them: they may close a quotation. */
const drawn = /^[\s\p{Cf}/\\|*•●·▪■◆★=_~#<>›‹→←↑↓▲▼.…,،+–—-]+$/u;

/** Lines without any word: `//`, `***`, `—`. */
export const separatorRule: CleaningRule = {
  name: "separator",
  order: "First: the rules that look at a line's neighbours must see the words next to it.",
  find: (lines) => lines.filter(({ text }) => drawn.test(text)).map((line) => claimLine(line, "separator")),
};
