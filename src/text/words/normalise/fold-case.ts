import type { Rule } from "./rule";

/** Letters of scripts with two cases → lower case. */
export const foldCase: Rule = {
  name: "fold-case",
  apply: (text) => text.toLowerCase(),
};
