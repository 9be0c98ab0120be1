import type { BinaryKind, FileKind } from "../types";

interface Signature {
  readonly is: BinaryKind | FileKind;
  readonly bytes: readonly number[];
  /** Where the bytes stand; at the beginning if left out. */
  readonly at?: number;
  /** What the file begins with besides. */
  readonly opening?: readonly number[];
}

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** How files that are no text begin; the first that fits tells. Words alone begin none: «RIFF» may begin a text too. */
const signatures: readonly Signature[] = [
  { is: "pdf", bytes: ascii("%PDF-") },
  { is: "postscript", bytes: ascii("%!PS-") },
  { is: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { is: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { is: "archive", bytes: [0x1f, 0x8b] },
  { is: "archive", bytes: ascii("Rar!\x1a") },
  { is: "archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { is: "archive", bytes: ascii("1AY&SY"), at: 4 },
  { is: "archive", bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { is: "archive", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { is: "archive", bytes: ascii("MSCF\0") },
  { is: "archive", bytes: ascii("!<arch>\n") },
  { is: "archive", bytes: ascii("ustar"), at: 257 },
  { is: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { is: "image", bytes: [0xff, 0xd8, 0xff] },
  { is: "image", bytes: ascii("GIF89a") },
  { is: "image", bytes: ascii("GIF87a") },
  { is: "image", bytes: ascii("WEBP"), at: 8, opening: ascii("RIFF") },
  { is: "image", bytes: ascii("ftypavif"), at: 4 },
  { is: "image", bytes: ascii("ftyphei"), at: 4 },
  { is: "image", bytes: ascii("ftypmif1"), at: 4 },
  { is: "image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { is: "image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { is: "image", bytes: [0x00, 0x00, 0x01, 0x00] },
  { is: "image", bytes: ascii("8BPS\0") },
  { is: "image", bytes: [0x00, 0x00, 0x00, 0x00], at: 6, opening: ascii("BM") },
  { is: "audio-video", bytes: ascii("ftyp"), at: 4 },
  { is: "audio-video", bytes: ascii("ID3\x02") },
  { is: "audio-video", bytes: ascii("ID3\x03") },
  { is: "audio-video", bytes: ascii("ID3\x04") },
  { is: "audio-video", bytes: [0xff, 0xfb] },
  { is: "audio-video", bytes: ascii("OggS\0") },
  { is: "audio-video", bytes: ascii("WAVE"), at: 8, opening: ascii("RIFF") },
  { is: "audio-video", bytes: ascii("AVI "), at: 8, opening: ascii("RIFF") },
  { is: "audio-video", bytes: ascii("fLaC\0") },
  { is: "audio-video", bytes: ascii("#!AMR") },
  { is: "audio-video", bytes: ascii("FLV\x01") },
  { is: "audio-video", bytes: ascii("MThd\0") },
  { is: "audio-video", bytes: [0x30, 0x26, 0xb2, 0x75] },
  { is: "audio-video", bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { is: "office", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { is: "office", bytes: ascii("{\\rtf") },
  { is: "book", bytes: ascii("BOOKMOBI"), at: 60 },
  { is: "book", bytes: ascii("AT&TFORM") },
  { is: "web-archive", bytes: ascii("bplist00") },
  { is: "database", bytes: ascii("SQLite format 3\0") },
  { is: "database", bytes: ascii("Standard Jet DB"), at: 4, opening: [0x00, 0x01] },
  { is: "database", bytes: ascii("Standard ACE DB"), at: 4, opening: [0x00, 0x01] },
  { is: "font", bytes: ascii("wOFF\0") },
  { is: "font", bytes: ascii("wOF2\0") },
  { is: "font", bytes: ascii("OTTO\0") },
  { is: "font", bytes: [0x00, 0x01, 0x00, 0x00, 0x00] },
  { is: "program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { is: "program", bytes: [0x00, 0x61, 0x73, 0x6d] },
  { is: "program", bytes: [0x00], at: 3, opening: ascii("MZ") },
  { is: "program", bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { is: "program", bytes: [0xca, 0xfe, 0xba, 0xbe] },
];

/** What alone a document of Word has. */
const wordPart = /word\/document\d*\.xml/;
/** Names of parts that the archives of word processors have, in their first file's head or in the list at their end. */
const officeParts =
  /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|\.iwa|mimetypeapplication\/(?:vnd\.oasis|vnd\.sun)/;
const bookParts = /mimetypeapplication\/epub|META-INF\/container\.xml/;
const sampleBytes = 4000;
const latin = new TextDecoder("windows-1252");

function stands(bytes: Uint8Array, signs: readonly number[], at = 0): boolean {
  return signs.every((sign, index) => bytes[at + index] === sign);
}

/** What a file is that holds no text, told by its bytes and never by its name; null where they do not tell. */
export function tellBinary(bytes: Uint8Array): BinaryKind | FileKind | null {
  const found = signatures.find(
    ({ bytes: signs, at, opening = [] }) => stands(bytes, signs, at) && stands(bytes, opening),
  );
  if (found?.is !== "zip" && found?.is !== "web-archive") return found?.is ?? null;
  const parts = latin.decode(bytes.subarray(0, sampleBytes)) + latin.decode(bytes.subarray(-sampleBytes));
  // Apple keeps pages in the form of all its lists.
  if (found.is === "web-archive") return parts.includes("WebMainResource") ? "web-archive" : "unknown";
  if (wordPart.test(parts)) return "docx";
  return officeParts.test(parts) ? "office" : bookParts.test(parts) ? "book" : "zip";
}

/** The same of text that was pasted out of such a file: of the forms above those that are written in letters. */
export function tellWritten(text: string): BinaryKind | null {
  if (/^\s*\{\\rtf\d/.test(text)) return "office";
  if (/^\s*%(?:PDF-\d|!PS-)/.test(text)) return "postscript";
  return /^[\s\uFEFF]*(?:<\?xml[^>]{0,500}\?>\s*|<!--[^>]{0,2000}-->\s*|<!doctype svg[^>]{0,500}>\s*){0,10}<svg[\s>]/i.test(
    text.slice(0, sampleBytes * 5),
  ) && /<\/svg\s*>\s*$/i.test(text.slice(-100))
    ? "image"
    : null;
}

/** Of the control characters, those that texts have: tab, line feeds, form feed, carriage return, escape. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
const mostControls = 0.01;

/** Whether what was decoded as text is none. A few stray signs are left to the reader. */
export function isNoText(text: string): boolean {
  const sample = text.slice(0, sampleBytes * 5);
  let strange = 0;
  let lost = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code === 0x7f || (code < 0x20 && !textControls.has(code))) strange += 1;
  }
  return strange / sample.length > mostControls || lost / sample.length > 0.1;
}
