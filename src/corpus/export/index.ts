export { type CollatedStatement, wordingsByOutlet, wordsOf } from "./collated-statement";
export { toCsv } from "./csv";
export {
  comparisons,
  type JsonCell,
  type JsonColumn,
  type JsonComparisons,
  type JsonLink,
  type JsonStatement,
  type JsonWording,
  toJson,
} from "./json";
export { type WordingRecord, wordingRecords } from "./records";
export { toTei } from "./tei";
export { element, textNode, writeXml, type XmlAttributes, type XmlNode } from "./xml";
