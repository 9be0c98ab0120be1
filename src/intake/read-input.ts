import { type ArticleDraft, articleDraft, type DraftWarning } from "@/corpus/found";
import { decodeBytes } from "./bytes/decode-bytes";
import { isNoText, tellBinary, tellWritten } from "./bytes/tell-binary";
import { markednessOf, withoutStrayTags } from "./html/is-html";
import { readHtml, readProse } from "./html/read-html";
import { countTeasers } from "./html/teasers";
import { mostArticles, mostShelfSigns, mostStorySigns, mostTextSigns } from "./limits";
import { withoutMessengerHeads, withoutNoteNumbers } from "./messenger-heads";
import { fromPdf } from "./pdf-text";
import { beginsAsShelf } from "./read-shelf";
import { readStory } from "./read-story";
import { splitArticles } from "./split-articles";
import { tellUnread } from "./tell-kind";
import { countTextTeasers } from "./text-teasers";
import type { Input, InputReading, ReadOptions, Refusal } from "./types";

interface ReadableText {
  readonly text: string;
  readonly warnings: readonly DraftWarning[];
}

/** What problems call a story that was pasted. */
const pastedName = "story.json";
/** Whoever waits for the reading to stop is heard after so many milliseconds. */
const longestTurn = 30;

/**
 * Reads one input: a story file, an article, or several articles. Never empty: several articles give several
 * readings, in their order; an input that is refused gives one. What an input is is told by what it holds,
 * never by its name. Never throws for what an input holds; rejects only when it is aborted.
 */
export async function readInput(
  input: Input,
  { signal, onProgress }: ReadOptions = {},
): Promise<readonly InputReading[]> {
  signal?.throwIfAborted();
  const readable = textOf(input);
  if ("kind" in readable) return [refused(readable)];
  const name = ("pasted" in input ? null : input.name) ?? pastedName;
  const story = readStory(readable.text, name);
  if (story !== null) return [story];
  if (readable.text.length > mostTextSigns) {
    return [refused({ kind: "too-large", size: sizeOf(input), most: mostTextSigns })];
  }
  const unread = tellUnread(readable.text);
  if (unread !== null) return [refused({ kind: "not-read-yet", is: unread })];
  const pieces = splitArticles(readable.text);
  const readings: InputReading[] = [];
  let turn = performance.now();
  for (const [index, piece] of pieces.slice(0, mostArticles).entries()) {
    onProgress?.(index, pieces.length);
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    signal?.throwIfAborted();
    readings.push(readArticle(piece, readable.warnings));
  }
  if (pieces.length > mostArticles) {
    readings.push(refused({ kind: "too-many-articles", count: pieces.length, most: mostArticles }));
  }
  return readings;
}

function readArticle(piece: string, warnings: readonly DraftWarning[]): InputReading {
  const draft = draftOf(piece, warnings);
  return draft === null ? refused({ kind: "no-article-found" }) : { kind: "article", draft };
}

function draftOf(piece: string, warnings: readonly DraftWarning[]): ArticleDraft | null {
  const markedness = markednessOf(piece);
  const draft = (from: Parameters<typeof articleDraft>[0], teasers: number) =>
    articleDraft(from, {
      warnings: teasers === 0 ? warnings : [...warnings, { kind: "teasers", count: teasers }],
    });
  if (markedness === "plain") {
    const text = withoutNoteNumbers(withoutMessengerHeads(fromPdf(piece)));
    return draft(text, countTextTeasers(text.split(/[\n\r]/)));
  }
  const page = markedness === "prose" ? readProse(withoutStrayTags(piece)) : readHtml(piece);
  return draft(page, countTeasers(page.lines) || countTextTeasers(page.lines.map(({ text }) => text)));
}

/** The text of an input, or why it has none. */
function textOf(input: Input): ReadableText | Refusal {
  const size = sizeOf(input);
  const binary = "pasted" in input ? null : tellBinary(input.bytes);
  if (binary !== null) return { kind: "binary", is: binary };
  const most = beginsAsShelf(beginningOf(input)) ? mostShelfSigns : mostStorySigns;
  if (size > most) return { kind: "too-large", size, most };
  const { text, warnings } = "pasted" in input ? { text: input.pasted, warnings: [] } : fileText(input.bytes);
  if (text.trim() === "") return { kind: "empty" };
  const written = tellWritten(text) ?? (isNoText(text) ? "unknown" : null);
  if (written !== null) return { kind: "binary", is: written };
  return { text: wellFormed(text), warnings };
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

function refused(reason: Refusal): InputReading {
  return { kind: "refused", reason };
}
