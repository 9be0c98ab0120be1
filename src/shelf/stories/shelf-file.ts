import * as v from "valibot";
import { DecodeError } from "@/corpus";
import { type Draft, draftValue, readDraft } from "@/corpus/edit";
import { readJson } from "@/corpus/read-json";
import type { ShelfSnapshot } from "./own-story";

/** The format of the file of a whole shelf. */
const shelfFormat = 1;
/** Levels of lists and objects in the JSON. A story in a shelf has eleven. */
const mostDepth = 64;

const ShelfSchema = v.object({
  shelf: v.literal(shelfFormat),
  stories: v.array(v.unknown()),
  papers: v.optional(v.record(v.string(), v.unknown()), {}),
  unread: v.optional(v.array(v.object({ key: v.string(), raw: v.string() })), []),
});

/** What a file held that was kept by this app. */
export interface KeptFile {
  /** `story`: a story's own file. `shelf`: all that a device had. */
  readonly kind: "story" | "shelf";
  readonly drafts: readonly Draft[];
  /** What lay on the desk unfinished, by key. */
  readonly papers: ReadonlyMap<string, unknown>;
  /** How many of a shelf's stories cannot be read; the file still holds them. */
  readonly unread: number;
}

/**
 * All that a device has, as one file: every story as its own file has it, what lies on the desk unfinished, and what
 * could not be read as it lies there.
 */
export function shelfFile(
  { stories, unreadable }: Pick<ShelfSnapshot, "stories" | "unreadable">,
  papers: ReadonlyMap<string, unknown>,
): string {
  const file = {
    shelf: shelfFormat,
    stories: stories.map(draftValue),
    papers: Object.fromEntries(papers),
    unread: unreadable.map(({ key, raw }) => ({ key, raw })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function storyIn(value: unknown, name: string): Draft | null {
  try {
    return readDraft(value, name);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

/**
 * Reads a file that this app has written: of one story or of a whole shelf. Null for everything else, so that whoever
 * reads files of any kind says what is wrong with it.
 */
export function readKeptFile(text: string, name: string): KeptFile | null {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  const json = readJson(text.replace(/^\uFEFF/, ""), name, mostDepth);
  if (json.kind !== "value") return null;
  const shelf = v.safeParse(ShelfSchema, json.value);
  if (shelf.success) {
    const { stories, papers, unread } = shelf.output;
    const drafts = stories.flatMap((story) => storyIn(story, name) ?? []);
    return {
      kind: "shelf",
      drafts,
      papers: new Map(Object.entries(papers)),
      unread: stories.length - drafts.length + unread.length,
    };
  }
  const draft = storyIn(json.value, name);
  return draft === null ? null : { kind: "story", drafts: [draft], papers: new Map(), unread: 0 };
}
