import Papa from "papaparse";
import { recordKeys, type WordingRecord } from "./records";

/** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
const byteOrderMark = "\uFEFF";

/**
 * What a spreadsheet may take for a formula: an equals sign, plus, minus or at sign, in any of the forms that compatibility
 * folds into them, or the mathematical minus; also after what a reader does not see or a spreadsheet may drop:
 * white space, controls, characters that are not shown, combining marks, half characters, quotation marks. And a tab,
 * carriage return or line feed, which begin a new cell or row in careless readers. After OWASP's "CSV Injection", widened.
 * All of a text is tested, whatever its lines.
 */
const formula =
  /^(?:[\t\r\n]|[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800\p{Pi}\p{Pf}"'`´＂＇„‚〝〞〟]*[=+\-@−＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋﬩⩵⩶])/u;

/** What stands between two values: a semicolon where spreadsheets take the comma for part of a number. */
type CsvDelimiter = "," | ";";

/**
 * Rows as CSV (RFC 4180, but for the delimiter) with a head line. A text that begins like a formula is given an apostrophe
 * before it, so that no spreadsheet runs it; texts that begin with an apostrophe and then like a formula are given one
 * more, so that taking one away before such a beginning gives every text back. An empty list gives the head line alone.
 */
export function toCsv(records: readonly WordingRecord[], delimiter: CsvDelimiter = ","): string {
  const table = { fields: [...recordKeys], data: [...records] };
  return byteOrderMark + Papa.unparse(table, { delimiter, escapeFormulae: formula, newline: "\r\n" });
}
