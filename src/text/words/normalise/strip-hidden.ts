import type { Rule } from "./rule";

const hidden = /[\p{Cc}\p{Cf}]+/gu;
const blank = /\s/;

/** Drops what has no shape: direction marks and isolates, joiners, soft hyphens. White space stays. */
export const stripHidden: Rule = {
  name: "strip-hidden",
  apply: (text) => text.replace(hidden, (run) => (blank.test(run) ? " " : "")),
};
