/**
 * Words that a reader asks with and not about, which the search leaves out where others remain. Those that only bind other
 * words are in light-words.ts. Folded letters. Source: drawn up by hand.
 */

/** Question words, negations, and the verbs of a question about what was said. */
export const askingWords = `
  متي اين كيف لماذا ماذا بماذا لما لم لن لا ليس ليست هل كم هلا ايهما ايهم ايه عما عمن ممن لمن بمن فيم علام
  قال قالت قالوا يقول تقول يقولون قيل تم يتم هناك كان كانت يكون
`;

/** The same of English. */
export const englishStopWords = `
  a an the of to in on at by for from with about into over after before and or but as is are was were be been being do does did
  has have had will would can could it its this that these those he she they them his her their who whom whose what which when
  where why how not no if than then so there say says said
`;
