import Papa from "papaparse";
import { elementNames } from "./html/elements";
import type { FileKind, UnreadKind } from "./types";

const fileKinds: readonly string[] = [
  "zip",
  "mhtml",
  "mail",
  "feed",
  "table",
  "json-lines",
  "docx",
  "pdf",
] satisfies readonly FileKind[];

/** Whether what was told is a file that is read. */
export function isFileKind(told: unknown): told is FileKind {
  return typeof told === "string" && fileKinds.includes(told);
}

/** Enough to tell by. */
const sampleSigns = 20_000;

/** The lines with which a mail begins, and a page that was saved as one: names, colons, values, folded lines. */
const headerLine = /^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?(.*)$/;
const foldedLine = /^[ \t]+\S/;
/** Headers that no sender writes by hand. A letter that is quoted has «From» and «Subject» too. */
const machineHeaders =
  /^(?:mime-version|message-id|received|return-path|dkim-signature|content-transfer-encoding)$/;
const savedPage = /^(?:snapshot-content-location|content-type: *multipart\/related)/i;

/** What stands before the first element of XML, and the element's name. */
const root =
  /^(?:<\?[^>]{0,500}\?>\s*|<!--[^>]{0,2000}-->\s*|<!doctype[^>]{0,500}>\s*){0,10}<([a-z_][\w.:-]{0,60})(?=[\s>/])/i;
const feedRoot = /^(?:rss|feed|rdf:rdf|channel)$/i;
/** XML of other trades, which has its name in its first element whether it declares itself or not. */
const knownRoot =
  /^(?:tei|teicorpus|opml|kml|gpx|urlset|sitemapindex|plist|nitf|newsml|newsmessage|newsitem|mets|mods|tmx|xliff)$/i;

/** How texts begin that are written for programs; each is followed by nothing that prose would begin with. */
const openings: readonly (readonly [UnreadKind, RegExp])[] = [
  ["subtitles", /^WEBVTT(?:[ \t][^\n]*)?(?:\r?\n|$)/],
  ["subtitles", /^\d{1,6}[ \t]*\r?\n\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/],
  ["subtitles", /^\d{1,3}:\d{2}:\d{2}\.\d{3},\d{1,3}:\d{2}:\d{2}\.\d{3}\r?\n/],
  ["subtitles", /^\[Script Info\]\s/i],
  ["contacts", /^BEGIN:VCARD\s/i],
  ["calendar", /^BEGIN:VCALENDAR\s/i],
  ["references", /^@[a-z]{3,20}\s*\{\s*[^\s,{}]{1,200},\s*\n?\s*[\w-]+\s*=/i],
  ["references", /^TY {2}- [A-Z0-9]{2,8}\s/],
  ["references", /^%0 [A-Z][A-Za-z ]{2,40}\r?\n%[A-Z0-9] /],
  ["references", /^PMID- ?\d+\s/],
  ["address", /^\[InternetShortcut\]\s/i],
  ["address", /^\[Desktop Entry\]\s(?=[\s\S]{0,2000}^URL=)/im],
  ["warc", /^WARC\/\d\.\d\s/],
  ["tex", /^(?:%[^\n]*\n\s*){0,50}\\document(?:class|style)\b/],
];
/** Addresses and nothing else: what stands behind them is not here. */
const addressesAlone = /^(?:(?:https?:\/\/|www\.)[^\s<>]{3,}(?:\s+|$))+$/i;

/** What parts the columns of a table. */
export const tableDelimiters: readonly string[] = [",", ";", "\t", "|"];
/** Tables that are told from prose have at least so many rows and columns. */
const fewRows = 3;
const fewColumns = 3;
const previewRows = 40;
/** The name of a column is short. */
const longestName = 40;

/** What a text is by its shape, whatever its file is called: null for a text, a page or a story. */
export function tellUnread(text: string): UnreadKind | FileKind | null {
  const sample = text.slice(0, sampleSigns).replace(/^[\s\uFEFF]+/, "");
  const isCut = text.length > sampleSigns;
  const found =
    openings.find(([, opening]) => opening.test(sample))?.[0] ?? tellXml(sample) ?? tellMail(sample);
  if (found !== null) return found;
  if (!isCut && addressesAlone.test(sample)) return "address";
  return isTable(sample, isCut) ? "table" : null;
}

/** Of XML what is no page: a feed, the address of a page as a desk of Apple's keeps it, or another trade's. */
function tellXml(sample: string): UnreadKind | FileKind | null {
  const name = root.exec(sample)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (feedRoot.test(name)) return "feed";
  if (name === "tt") return "subtitles";
  if (name === "plist" && /<key>URL<\/key>\s*<string>/.test(sample)) return "address";
  if (knownRoot.test(name)) return "xml";
  const isDeclared = /^<\?xml/i.test(sample) && !/<!doctype html/i.test(sample);
  return isDeclared && !elementNames.has(name) && !/^(?:x?html|h):/.test(name) ? "xml" : null;
}

function tellMail(sample: string): FileKind | null {
  const headers: string[] = [];
  // A box of mails has a line of its own before each of them.
  for (const line of sample.replace(/^From \S[^\n]*\n/, "").split(/\r\n?|\n/)) {
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
  const { data, meta, errors } = Papa.parse<string[]>(sample, {
    preview: previewRows,
    delimitersToGuess: [...tableDelimiters],
    skipEmptyLines: true,
  });
  // What breaks off in a cell swallows the end of the text with it; the rows before tell whether it is a table.
  const isBroken = errors.some(({ code }) => code === "MissingQuotes");
  const rows = isCut || isBroken ? data.slice(0, -1) : data;
  const [names = [], ...others] = rows;
  const columns = names.length;
  if (columns < (meta.delimiter === "\t" || meta.delimiter === ";" ? 2 : fewColumns)) return false;
  if (others.length + 1 < fewRows || errors.some(({ code }) => code === "InvalidQuotes" && !isCut))
    return false;
  const areNames =
    new Set(names).size === columns &&
    names.every((name) => name.trim() !== "" && name.length <= longestName && !/[.!؟?]\s|[.!؟?]$/.test(name));
  return areNames && others.every((row) => row.length === columns);
}
