import { type CleaningRule, claimLine, type PageLine } from "../page";

const mostCellWords = 8;

/** What word processors set before an item of a list: it is no cell. */
const bullet = /^\s*(?:[•●▪■○◦·o*–-]|[\d٠-٩]{1,3}[.)-])\t\s*/u;

/** The rows of a table, as programs copy them: cells with a tab between. */
export const tableRule: CleaningRule = {
  name: "table",
  order: "Early: a row is no line that other rules should weigh, and none may be taken for a headline.",
  find: (lines) => lines.filter(isRow).map((line) => claimLine(line, "table")),
};

function isRow({ text }: PageLine): boolean {
  const cells = text
    .replace(bullet, "")
    .split("\t")
    .filter((cell) => cell.trim() !== "");
  return cells.length > 1 && cells.every((cell) => cell.trim().split(/\s+/u).length <= mostCellWords);
}
