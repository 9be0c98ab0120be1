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
    return readDraft(value, file);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

/**
 * Reads the file of a whole desk; null for anything else. A story in it that cannot be read, or that has more in it than
 * the screens can show, spoils no other.
 */
export function readShelf(value: unknown, file: string): InputReading | null {
  const shelf = v.safeParse(ShelfSchema, value);
  if (!shelf.success) return null;
  const { stories, papers, unread } = shelf.output;
  const read = stories.flatMap((story) => storyIn(story, file) ?? []);
  const measured = read.map((draft) => ({ draft, limits: storyLimits(draft.story) }));
  return {
    kind: "shelf",
    drafts: measured.flatMap(({ draft, limits }) => (limits.length === 0 ? [draft] : [])),
    tooMuch: measured.flatMap(({ draft, limits }) =>
      limits.length === 0 ? [] : [{ story: draft.story.title, limits }],
    ),
    papers: new Map(Object.entries(papers)),
    unread: stories.length - read.length + unread.length,
  };
}
