import Papa from "papaparse";
import { recordKeys, type WordingRecord } from "./records";

/** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
const byteOrderMark = "\uFEFF";

/**
 * What a spreadsheet may take for a formula: an equals sign, plus, minus or at sign, also in their full-width and
 * small forms and as the mathematical minus, and after white space, quotation marks or characters that are not seen;
 * and a tab, carriage return or line feed, which begin a new cell or row in careless readers. After OWASP's "CSV
 * Injection", widened. All of a text is tested, whatever its lines.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}\p{Pi}\p{Pf}"'`´＂＇]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/**
 * Rows as CSV (RFC 4180) with a head line. A text that begins like a formula is given an apostrophe before it, so
 * that no spreadsheet runs it; texts that begin with an apostrophe and then like a formula are given one more, so
 * that taking one away before such a beginning gives every text back. An empty list gives the head line alone.
 */
export function toCsv(records: readonly WordingRecord[]): string {
  const table = { fields: [...recordKeys], data: [...records] };
  return byteOrderMark + Papa.unparse(table, { escapeFormulae: formula, newline: "\r\n" });
}
