import * as v from "valibot";
import { DecodeError, storyLimits } from "@/corpus";
import { type Draft, readDraft } from "@/corpus/edit";
import type { InputReading } from "./types";

const ShelfSchema = v.object({
  shelf: v.literal(1),
  stories: v.array(v.unknown()),
  papers: v.optional(v.record(v.string(), v.unknown()), {}),
  unread: v.optional(v.array(v.unknown()), []),
});

/** Whether a text begins as the file of a whole desk does: such a file may be larger than others. */
export function beginsAsShelf(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"shelf"\s*:/.test(text);
}

function storyIn(value: unknown, file: string): Draft | null {
  try {
    const draft = readDraft(value, file);
    return storyLimits(draft.story).length === 0 ? draft : null;
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

/** Reads the file of a whole desk; null for anything else. A story in it that cannot be read spoils no other. */
export function readShelf(value: unknown, file: string): InputReading | null {
  const read = v.safeParse(ShelfSchema, value);
  if (!read.success) return null;
  const { stories, papers, unread } = read.output;
  const drafts = stories.flatMap((story) => storyIn(story, file) ?? []);
  return {
    kind: "shelf",
    drafts,
    papers: new Map(Object.entries(papers)),
    unread: stories.length - drafts.length + unread.length,
  };
}
