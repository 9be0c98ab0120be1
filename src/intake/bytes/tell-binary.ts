import type { BinaryKind } from "../types";

interface Signature {
  readonly is: BinaryKind;
  readonly bytes: readonly number[];
  /** Where the bytes stand; at the beginning if left out. */
  readonly at?: number;
}

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** How files that hold no text begin. */
const signatures: readonly Signature[] = [
  { is: "pdf", bytes: ascii("%PDF-") },
  { is: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { is: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { is: "zip", bytes: [0x1f, 0x8b] },
  { is: "zip", bytes: ascii("Rar!") },
  { is: "zip", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { is: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { is: "image", bytes: [0xff, 0xd8, 0xff] },
  { is: "image", bytes: ascii("GIF8") },
  { is: "image", bytes: ascii("WEBP"), at: 8 },
  { is: "image", bytes: ascii("ftypavif"), at: 4 },
  { is: "image", bytes: ascii("ftyphei"), at: 4 },
  { is: "audio-video", bytes: ascii("ftyp"), at: 4 },
  { is: "audio-video", bytes: ascii("ID3") },
  { is: "audio-video", bytes: ascii("OggS") },
  { is: "audio-video", bytes: ascii("RIFF") },
  { is: "audio-video", bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { is: "office", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { is: "office", bytes: ascii("{\\rtf") },
  { is: "program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { is: "program", bytes: [0x00, 0x61, 0x73, 0x6d] },
];

/** Names of parts that the archives of word processors have near their beginning. */
const officeParts = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/;
const sampleBytes = 4000;

/** What a file is that holds no text, told by its first bytes and never by its name; null where they do not tell. */
export function tellBinary(bytes: Uint8Array): BinaryKind | null {
  const found = signatures.find(({ bytes: signs, at = 0 }) =>
    signs.every((sign, index) => bytes[at + index] === sign),
  );
  if (found?.is !== "zip") return found?.is ?? null;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, sampleBytes));
  return officeParts.test(head) ? "office" : "zip";
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
