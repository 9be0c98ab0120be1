import type { Rule } from "./rule";

/**
 * Alef with hamza above or below, with madda, with wasla, or with several of them → bare alef: الأولى = الاولى. The hamza on another
 * seat (ؤ ئ ء) stays, so that سؤال and سوال, مسؤول and مسول remain different words.
 */
export const foldAlef: Rule = {
  name: "fold-alef",
  apply: (text) => text.replace(/[\u0622\u0623\u0625\u0627\u0671-\u0673\u0675][\u0653-\u0655]*/g, "\u0627"),
};
