export { type CollatedStatement, wordingsByOutlet, wordsOf } from "./collated-statement";
export { toCollatex } from "./collatex";
export { toCsv } from "./csv";
export {
  type JsonComparisons,
  toJson,
} from "./json";
export { type WordingRecord, wordingRecords } from "./records";
export { toBibtex, toRis } from "./reference-files";
export {
  articlesAsReferences,
  type Reference,
  toCsl,
  wordingsAsReferences,
} from "./references";
export { toTei } from "./tei";
export { element, textNode, writeXml, type XmlNode } from "./xml";
