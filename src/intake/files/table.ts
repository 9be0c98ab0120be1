import Papa from "papaparse";
import { isWebAddress } from "@/corpus/schema";
import { readArticle } from "../draft-article";
import { mostArticles } from "../limits";
import { refused } from "../refused";
import { tableDelimiters } from "../tell-kind";
import type { InputReading, TableColumn, TableColumns } from "../types";
import { NotRead } from "./held-file";

/** A table: the names of its columns, and its rows with as many cells. */
interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What the columns of tables of news are called, each name once: as programs that gather news write them, and as people do in Arabic.
 * Compared without case, spaces and strokes; the first that a table has is taken.
 */
const namesOf: Readonly<Record<TableColumn, readonly string[]>> = {
  text: [
    ...[
      "articletext",
      "fulltext",
      "articlebody",
      "bodytext",
      "contenttext",
      "maintext",
      "body",
      "text",
      "content",
    ],
    ...[
      "story",
      "article",
      "نصالمقال",
      "نصالخبر",
      "النصالكامل",
      "النص",
      "نص",
      "المتن",
      "المحتوى",
      "المقال",
      "الخبر",
    ],
  ],
  headline: [
    ...["headline", "title", "articletitle", "heading", "subject"],
    ...["العنوان", "عنوان", "عنوانالمقال", "عنوانالخبر"],
  ],
  outlet: [
    ...[
      "outlet",
      "publisher",
      "sourcename",
      "medianame",
      "sitename",
      "newspaper",
      "source",
      "site",
      "domain",
    ],
    ...["الوسيلة", "الوسيلةالإعلامية", "المصدر", "الصحيفة", "الموقع", "الجهة", "الناشر"],
  ],
  published: [
    ...[
      "published",
      "datepublished",
      "publishedat",
      "publisheddate",
      "publishdate",
      "publicationdate",
      "pubdate",
      "date",
    ],
    ...["datetime", "time", "تاريخالنشر", "يومالنشر", "التاريخ", "تاريخ", "اليوم"],
  ],
  address: [
    "url",
    "link",
    "address",
    "href",
    "permalink",
    "articleurl",
    "الرابط",
    "رابط",
    "العنوانالإلكتروني",
  ],
  byline: ["byline", "author", "authors", "writer", "creator", "الكاتب", "المحرر", "كاتب", "المراسل", "بقلم"],
};

const plainHead = (head: string) => head.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The longest of the texts in a column of other things than articles has fewer words. */
const fewTextWords = 25;
/** Enough rows to tell a column by, and to show. */
const sampleRows = 20;
const shownRows = 3;

/**
 * Reads a table, CSV or TSV: each row is an article. Formulas are text like any other. A quotation mark that nothing closes
 * swallows all rows behind it; those before it are read, and that it is broken is said.
 *
 * @throws NotRead where it breaks in its first row.
 */
export function readTable(text: string, columns: TableColumns | null): readonly InputReading[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [...tableDelimiters],
    skipEmptyLines: "greedy",
  });
  const isBroken = errors.some(({ code }) => code === "MissingQuotes");
  const [heads, ...rows] = isBroken ? data.slice(0, -1) : data;
  return readSound({ heads: (heads ?? []).map((head) => head.trim()), rows }, text, columns, {
    is: "table",
    isBroken,
  });
}

/**
 * Reads records of JSON, one in each line: each is an article, and its fields are the columns. Lines that are no records are
 * left, which is said.
 *
 * @throws NotRead where no line is a record.
 */
export function readJsonLines(text: string, columns: TableColumns | null): readonly InputReading[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const records = lines.map(fieldsOf).filter((fields) => fields !== null);
  const heads = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const rows = records.map((record) => heads.map((head) => record.get(head) ?? ""));
  return readSound({ heads, rows }, text, columns, {
    is: "json-lines",
    isBroken: records.length < lines.length,
  });
}

/** Reads what is sound of a table, and says where not all of it is. */
function readSound(
  table: Table,
  text: string,
  columns: TableColumns | null,
  { is, isBroken }: { readonly is: "table" | "json-lines"; readonly isBroken: boolean },
): readonly InputReading[] {
  if (!isBroken) return readRows(table, text, columns);
  const damaged = { kind: "damaged", is } as const;
  if (table.rows.length === 0) throw new NotRead(damaged);
  return [...readRows(table, text, columns), refused(damaged)];
}

/** The fields of a record that are texts or figures; of a field that is a record itself, its fields. */
function fieldsOf(line: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ""));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).flatMap(([name, field]) => fieldIn(name, field)));
  } catch {
    return null;
  }
}

function fieldIn(name: string, field: unknown): [string, string][] {
  if (typeof field === "string") return [[name, field]];
  if (typeof field === "number") return [[name, `${field}`]];
  if (typeof field !== "object" || field === null || Array.isArray(field)) return [];
  return Object.entries(field).flatMap(([inner, value]): [string, string][] =>
    typeof value === "string" ? [[`${name}.${inner}`, value]] : [],
  );
}

function readRows(table: Table, text: string, answered: TableColumns | null): readonly InputReading[] {
  const columns = answered ?? columnsByHead(table.heads);
  const { rows, heads } = table;
  if (columns.text === undefined) {
    const longest = longestColumn(table);
    const asked = { text, heads, rows: rows.length, sample: rows.slice(0, shownRows) };
    return [{ kind: "table", ...asked, columns: longest === null ? columns : { ...columns, text: longest } }];
  }
  const filled = rows.filter((row) => (row[columns.text ?? -1] ?? "").trim() !== "");
  const readings = filled.slice(0, mostArticles).map((row) => readRow(row, columns));
  if (filled.length > mostArticles) {
    readings.push(refused({ kind: "too-many-articles", count: filled.length, most: mostArticles }));
  }
  return readings.length === 0 ? [refused({ kind: "no-article-found" })] : readings;
}

/** The columns as their heads tell them. A column is one thing at most. */
function columnsByHead(heads: readonly string[]): TableColumns {
  const plain = heads.map(plainHead);
  const columns: { -readonly [Column in TableColumn]?: number } = {};
  for (const column of ["text", "headline", "outlet", "published", "address", "byline"] as const) {
    const at = namesOf[column].map((name) => plain.indexOf(name)).find((found) => found !== -1);
    if (at !== undefined) columns[column] = at;
  }
  return columns;
}

/** The column with the longest texts, where it has the length of articles. */
function longestColumn({ heads, rows }: Table): number | null {
  const lengths = heads.map((_, at) =>
    Math.max(0, ...rows.slice(0, sampleRows).map((row) => (row[at] ?? "").split(/\s+/).length)),
  );
  const most = Math.max(0, ...lengths);
  return most < fewTextWords ? null : lengths.indexOf(most);
}

function readRow(row: readonly string[], columns: TableColumns): InputReading {
  const cell = (column: TableColumn) => {
    const at = columns[column];
    const words = at === undefined ? "" : (row[at] ?? "").trim();
    return words === "" ? undefined : words;
  };
  const [headline, published, address] = [cell("headline"), cell("published"), cell("address")];
  return readArticle({
    text: cell("text") ?? "",
    whole: true,
    headline: headline === undefined ? undefined : { text: headline, sure: true },
    byline: cell("byline"),
    outlet: cell("outlet"),
    published: published === undefined ? undefined : { words: published, sure: true },
    address: address !== undefined && isWebAddress(address) ? address : undefined,
  });
}
