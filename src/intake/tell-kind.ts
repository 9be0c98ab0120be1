import Papa from "papaparse";

/** What a text is that holds articles in a way that is not read yet. */
export type UnreadKind = "mhtml" | "mail" | "feed" | "table";

/** Enough to tell by. */
const sampleSigns = 20_000;

/** The lines with which a mail begins, and a page that was saved as one: names, colons, values, folded lines. */
const headerLine = /^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?(.*)$/;
const foldedLine = /^[ \t]+\S/;
/** Headers that no sender writes by hand. A letter that is quoted has «From» and «Subject» too. */
const machineHeaders =
  /^(?:mime-version|message-id|received|return-path|dkim-signature|content-transfer-encoding)$/;
const savedPage = /^(?:snapshot-content-location|content-type: *multipart\/related)/i;

const feedStart =
  /^[\s\uFEFF]*(?:<\?[^>]{0,500}\?>\s*|<!--[^>]{0,2000}-->\s*|<!doctype[^>]{0,500}>\s*){0,10}<(?:rss|feed|rdf:RDF|channel)(?=[\s>])/i;

/** Tables that are told from prose have at least so many rows and columns. */
const fewRows = 3;
const fewColumns = 3;
const previewRows = 40;
/** The name of a column is short. */
const longestName = 40;

/** What a text is by its shape, whatever its file is called: null for a text, a page or a story. */
export function tellUnread(text: string): UnreadKind | null {
  const sample = text.slice(0, sampleSigns);
  if (feedStart.test(sample)) return "feed";
  return tellMail(sample) ?? (isTable(sample, text.length > sampleSigns) ? "table" : null);
}

function tellMail(sample: string): UnreadKind | null {
  const headers: string[] = [];
  for (const line of sample.replace(/^\uFEFF?\s*/, "").split(/\r\n?|\n/)) {
    if (foldedLine.test(line) && headers.length > 0) {
      headers[headers.length - 1] += ` ${line.trim()}`;
      continue;
    }
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name === undefined) break;
    headers.push(`${name.toLowerCase()}: ${value}`);
  }
  const isMail = headers.length >= 2 && headers.some((line) => machineHeaders.test(line.split(":")[0] ?? ""));
  if (!isMail) return null;
  return headers.some((line) => savedPage.test(line)) ? "mhtml" : "mail";
}

/**
 * A table has a row of names and below it rows of as many cells; prose that has commas has them here and there. With tabs
 * or semicolons two columns are enough: nobody ends every line of a text with such a part.
 */
function isTable(sample: string, isCut: boolean): boolean {
  const { data, meta, errors } = Papa.parse<string[]>(sample.replace(/^\uFEFF/, ""), {
    preview: previewRows,
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: true,
  });
  const rows = isCut ? data.slice(0, -1) : data;
  const [names = [], ...others] = rows;
  const columns = names.length;
  if (columns < (meta.delimiter === "\t" || meta.delimiter === ";" ? 2 : fewColumns)) return false;
  if (others.length + 1 < fewRows || errors.some(({ type }) => type === "Quotes" && !isCut)) return false;
  const areNames =
    new Set(names).size === columns &&
    names.every((name) => name.trim() !== "" && name.length <= longestName && !/[.!؟?]\s|[.!؟?]$/.test(name));
  return areNames && others.every((row) => row.length === columns);
}
