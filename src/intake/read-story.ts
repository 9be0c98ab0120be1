import { DecodeError, storyLimits } from "@/corpus";
import { readDraft } from "@/corpus/edit";
import { readJson } from "@/corpus/read-json";
import { mostJsonDepth } from "./limits";
import { readShelf } from "./read-shelf";
import { refused } from "./refused";
import type { FileKind, InputReading } from "./types";

/** The format that this version of the app writes and reads. */
const knownFormat = 1;
/** Problems that a message could show; a file of another kind can have one for each of its values. */
const mostProblems = 50;

/** What a JSON text begins with, as a story does. «[إعلان]» begins an article. */
const opening = /^[\s\uFEFF]*\{\s*["}]/;
const listOpening = /^[\s\uFEFF]*\[\s*[[{"\d\]-]/;

/**
 * Reads the text of a story file, or of the file of a whole desk.
 *
 * @returns what else the JSON is that is read; null where the text is not JSON and does not look as if it were to be.
 */
export function readStory(text: string, file: string): InputReading | FileKind | null {
  const isObject = opening.test(text);
  if (!isObject && !listOpening.test(text)) return null;
  const json = readJson(text.replace(/^\uFEFF/, ""), file, mostJsonDepth);
  switch (json.kind) {
    case "malformed":
      if (isJsonLines(text)) return "json-lines";
      if (feedVersion.test(text.slice(0, feedHead))) return "feed";
      return isObject ? refused({ kind: "json-malformed", at: json.at }) : null;
    case "too-deep":
      return refused({ kind: "too-deep", most: json.most });
    case "unsafe-keys":
      return refused({ kind: "unsafe-keys", problems: json.problems });
    case "value":
      return readValue(json.value, file);
  }
}

/** Whether each of the first lines is an object of its own. */
function isJsonLines(text: string): boolean {
  const [first = "", second = ""] = text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .split(/\r?\n/, 2);
  return [second, first].every(
    (line) => opening.test(line) && readJson(line, "", mostJsonDepth).kind === "value",
  );
}

/** Enough of a JSON Feed that breaks off to tell it by. */
const feedHead = 2_000;
const feedVersion = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;

/** JSON Feed says what it is in its first field (jsonfeed.org). */
function isFeed(value: unknown): boolean {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : "";
  return typeof version === "string" && /^https?:\/\/jsonfeed\.org\/version\//.test(version);
}

function readValue(value: unknown, file: string): InputReading | FileKind {
  if (isFeed(value)) return "feed";
  const format = formatOf(value);
  if (format !== null && format > knownFormat) {
    return refused({ kind: "newer-format", format, known: knownFormat });
  }
  const shelf = readShelf(value, file);
  if (shelf !== null) return shelf;
  try {
    const { story, ...review } = readDraft(value, file);
    const limits = storyLimits(story);
    return limits.length > 0 ? refused({ kind: "too-much", limits }) : { kind: "story", story, review };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return refused({ kind: "json-not-a-story", problems: error.problems.slice(0, mostProblems) });
  }
}

function formatOf(value: unknown): number | null {
  const isObject = typeof value === "object" && value !== null && "format" in value;
  return isObject && typeof value.format === "number" ? value.format : null;
}
