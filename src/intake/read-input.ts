import { type DraftWarning, headlineOfTitle } from "@/corpus/found";
import { decodeBytes } from "./bytes/decode-bytes";
import { isNoText, tellBinary, tellWritten } from "./bytes/tell-binary";
import { readArticle } from "./draft-article";
import { fileReaders } from "./files/file-readers";
import { NotRead, type WithinFile } from "./files/held-file";
import {
  mostArticles,
  mostFiles,
  mostShelfSigns,
  mostStorySigns,
  mostTextSigns,
  mostUnpackedBytes,
} from "./limits";
import { beginsAsShelf } from "./read-shelf";
import { readStory } from "./read-story";
import { refused } from "./refused";
import { splitArticles } from "./split-articles";
import { isFileKind, tellUnread } from "./tell-kind";
import type { BinaryKind, FileKind, Input, InputReading, ReadOptions, Refusal } from "./types";

interface ReadableText {
  readonly text: string;
  /** What its sender calls it. */
  readonly title?: string | undefined;
  readonly warnings: readonly DraftWarning[];
}

/** What problems call a story that was pasted. */
const pastedName = "story.json";
/** Whoever waits for the reading to stop is heard after so many milliseconds. */
const longestTurn = 30;

/**
 * Reads one input: a story file, an article, several articles, or a file that holds any of these. Never empty: several
 * articles give several readings, in their order; an input that is refused gives one. What an input is is told by what it
 * holds, never by its name. Never throws for what an input holds; rejects only when it is aborted.
 */
export function readInput(input: Input, options: ReadOptions = {}): Promise<readonly InputReading[]> {
  const room = { bytes: mostUnpackedBytes, files: mostFiles };
  const at = (depth: number): WithinFile => ({
    depth,
    room,
    pdf: options.pdf,
    read: (inner) => readAt(inner, options, at(depth + 1)),
  });
  return readAt(input, options, at(0));
}

async function readAt(
  input: Input,
  options: ReadOptions,
  within: WithinFile,
): Promise<readonly InputReading[]> {
  options.signal?.throwIfAborted();
  if ("pasted" in input && input.columns !== undefined) return readAnswered(input.pasted, input, within);
  const told = "pasted" in input ? null : tellBinary(input.bytes);
  if (isFileKind(told)) return sizeRefusal(input) ?? readFile(told, input, "", within);
  const readable = textOf(input, told);
  if ("kind" in readable) return [refused(readable)];
  const name = ("pasted" in input ? null : input.name) ?? pastedName;
  const story = readStory(readable.text, name);
  if (isFileKind(story)) return readFile(story, input, readable.text, within);
  if (story !== null) return [story];
  const unread = tellUnread(readable.text);
  if (isFileKind(unread)) return readFile(unread, input, readable.text, within);
  if (readable.text.length > mostTextSigns) {
    return [refused({ kind: "too-large", size: sizeOf(input), most: mostTextSigns })];
  }
  if (unread !== null) return [refused({ kind: "not-read-yet", is: unread })];
  const title = "pasted" in input ? input.title : undefined;
  return readArticles({ ...readable, title }, options);
}

/** A table that was asked about, with the answer. */
function readAnswered(text: string, input: Input, within: WithinFile): Promise<readonly InputReading[]> {
  return readFile(isFileKind(readStory(text, pastedName)) ? "json-lines" : "table", input, text, within);
}

/** Reads a file of a form that a library of its own reads, which is fetched now. Whatever it throws is the file's fault. */
async function readFile(
  is: FileKind,
  input: Input,
  text: string,
  within: WithinFile,
): Promise<readonly InputReading[]> {
  const reader = await fileReaders[is]().catch(() => null);
  if (reader === null) return [refused({ kind: "not-fetched" })];
  try {
    const bytes = "pasted" in input ? new TextEncoder().encode(input.pasted) : input.bytes;
    const columns = "pasted" in input ? (input.columns ?? null) : null;
    return await reader({ bytes, text, columns }, within);
  } catch (error) {
    return [refused(error instanceof NotRead ? error.reason : { kind: "damaged", is })];
  }
}

async function readArticles(
  { text, title, warnings }: ReadableText,
  { signal, onProgress }: ReadOptions,
): Promise<readonly InputReading[]> {
  const pieces = splitArticles(text);
  // Of several articles it is none's.
  const called = title === undefined || pieces.length > 1 ? "" : title;
  const told =
    called === "" ? {} : { title: called, headline: { text: headlineOfTitle(called, text), sure: false } };
  const readings: InputReading[] = [];
  let turn = performance.now();
  for (const [index, piece] of pieces.slice(0, mostArticles).entries()) {
    onProgress?.(index, pieces.length);
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    signal?.throwIfAborted();
    readings.push(readArticle({ text: piece, ...told }, warnings));
  }
  if (pieces.length > mostArticles) {
    readings.push(refused({ kind: "too-many-articles", count: pieces.length, most: mostArticles }));
  }
  return readings;
}

/** The text of an input, or why it has none. */
function textOf(input: Input, binary: BinaryKind | null): ReadableText | Refusal {
  if (binary !== null) return { kind: "binary", is: binary };
  const size = sizeOf(input);
  const most = beginsAsShelf(beginningOf(input)) ? mostShelfSigns : mostStorySigns;
  if (size > most) return { kind: "too-large", size, most };
  const { text, warnings } = "pasted" in input ? { text: input.pasted, warnings: [] } : fileText(input.bytes);
  if (text.trim() === "") return { kind: "empty" };
  const written = tellWritten(text) ?? (isNoText(text) ? "unknown" : null);
  if (written !== null) return { kind: "binary", is: written };
  return { text: wellFormed(text), warnings };
}

function sizeRefusal(input: Input): readonly InputReading[] | null {
  const size = sizeOf(input);
  return size > mostStorySigns ? [refused({ kind: "too-large", size, most: mostStorySigns })] : null;
}

function beginningOf(input: Input): string {
  return "pasted" in input
    ? input.pasted.slice(0, 64)
    : new TextDecoder().decode(input.bytes.subarray(0, 64));
}

function fileText(bytes: Uint8Array): ReadableText {
  const { text, encoding, basis } = decodeBytes(bytes);
  return { text, warnings: basis === "guessed" ? [{ kind: "encoding", encoding }] : [] };
}

/** Halves of characters, and the sign that ends texts elsewhere, cannot be kept in files: a sign stands in their place. */
function wellFormed(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}

function sizeOf(input: Input): number {
  return "pasted" in input ? input.pasted.length : (input.size ?? input.bytes.length);
}
