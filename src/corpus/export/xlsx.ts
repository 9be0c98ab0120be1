import writeXlsxFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import type { Story } from "../types";
import { recordKeys, type WordingRecord } from "./records";
import { xmlText } from "./xml";

/** A spreadsheet holds no longer text in a cell, in UTF-16 code units; what is longer ends in an ellipsis. */
const longestCell = 32_767;

const head = { fontWeight: "bold" } as const;

/** Columns of running text, which get more room, in characters. */
const wide: ReadonlySet<string> = new Set([
  "words",
  "english",
  "gloss_ar",
  "gloss_en",
  "headline",
  "findings",
]);

/** Reads `_x0041_` as the letter that it names: Office's way to write what XML cannot hold. */
const escapedSign = /_x[0-9A-Fa-f]{4}_/g;

/** A text as a cell. It is never a formula, whatever it begins with: its type says so. */
function textCell(text: string): CellObject {
  const sound = xmlText(text).replace(escapedSign, "_x005F$&");
  const cut = sound.length <= longestCell ? sound : `${sound.slice(0, longestCell - 1)}…`;
  return { type: String, value: cut };
}

function cell(value: string | number): CellObject | null {
  if (typeof value === "number") return { type: Number, value };
  return value === "" ? null : textCell(value);
}

function tableSheet<Key extends string>(
  name: string,
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, string | number>>[],
  rightToLeft: boolean,
): Sheet<Blob> {
  return {
    sheet: name,
    rightToLeft,
    stickyRowsCount: 1,
    columns: keys.map((key) => ({ width: wide.has(key) ? 60 : 18 })),
    data: [
      keys.map((key) => ({ ...textCell(key), ...head })),
      ...rows.map((row) => keys.map((key) => cell(row[key]))),
    ],
  };
}

/** What a file is of: the story, its edition, and where the same can be seen. */
function aboutRows(story: Story, address: string) {
  const { edition } = story;
  const facts: readonly (readonly [string, string])[] = [
    ["story", story.id],
    ["title_ar", story.title.ar],
    ["title_en", story.title.en],
    ["address", address],
    ...(edition === undefined
      ? []
      : ([
          ["version", edition.version],
          ["licence", `${edition.licence.name} ${edition.licence.address}`],
          ["cite_ar", edition.cite.ar],
          ["cite_en", edition.cite.en],
        ] as const)),
  ];
  return facts.map(([what, words]) => ({ what, words }));
}

/**
 * Rows as a workbook for spreadsheets (XLSX): the wordings as in the CSV, and what they are of. Figures are figures, texts
 * are texts; the sheets run from right to left where the interface does.
 */
export function toXlsx(
  story: Story,
  records: readonly WordingRecord[],
  address: string,
  rightToLeft: boolean,
): Promise<Blob> {
  return writeXlsxFile([
    tableSheet("wordings", recordKeys, records, rightToLeft),
    tableSheet("about", ["what", "words"], aboutRows(story, address), rightToLeft),
  ]).toBlob();
}
