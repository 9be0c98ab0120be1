import { decodeStory, decodeStoryInTurns } from "../decode-story";
import { asWritten } from "../originals";
import { DecodeError, type Problem } from "../problem";
import type { Story } from "../types";
import { readReview, reviewOf } from "./review-schema";
import { type Draft, settleDraft } from "./suggestions";

/**
 * A story as one file in the published format, which `readStoryFile` gives back the very same. Its fields always
 * stand in the order of the format, whatever the story's history.
 *
 * @throws DecodeError where the story is not sound.
 */
export function storyFile(story: Story): string {
  return `${JSON.stringify(asWritten(decodeStory(story, "story")), null, 1)}\n`;
}

/**
 * What a draft's file holds: the story's own fields in the published format, and under `review` the questions that are
 * still open and what a person has said no to. Left out where there is neither; a reader that does not know the field
 * reads the story all the same.
 *
 * @throws DecodeError where the story is not sound.
 */
export function draftValue(draft: Draft): object {
  return withReview(decodeStory(draft.story, "story"), draft);
}

/** The same beside all else that the page has to do; rejects where {@link draftValue} throws. */
export async function draftValueInTurns(draft: Draft): Promise<object> {
  return withReview(await decodeStoryInTurns(draft.story, "story"), draft);
}

function withReview(story: Story, draft: Draft): object {
  const review = reviewOf(draft);
  return { ...asWritten(story), ...(review === null ? {} : { review }) };
}

/** A draft as one file, which {@link readDraft} gives back the very same. */
export function draftFile(draft: Draft): string {
  return `${JSON.stringify(draftValue(draft), null, 1)}\n`;
}

/** What was worth saying first of a story may not be so, or not be there, once the file was edited. */
function withoutHighlights(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { highlights: _, ...story } = { highlights: null, ...value };
  return story;
}

/**
 * Reads the value of a story's file with what a person has decided about it, where the file tells. `file` is what
 * problems call it.
 *
 * @throws DecodeError where there is no sound story in it.
 */
export function readDraft(value: unknown, file: string): Draft {
  const story = decodeStory(withoutHighlights(value), file);
  const review = typeof value === "object" && value !== null && "review" in value ? value.review : undefined;
  return settleDraft({ story, ...readReview(review) });
}

/** What a file was that is no story of ours, and what exactly is wrong with it. */
export interface UnreadFile {
  readonly ok: false;
  /** `not-json`: no JSON at all. `newer`: a story of a later format. `not-a-story`: JSON of another shape. */
  readonly reason: "not-json" | "newer" | "not-a-story";
  readonly problems: readonly Problem[];
}

export type ReadFile = { readonly ok: true; readonly story: Story } | UnreadFile;

const isNewer = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  typeof value.format === "number" &&
  value.format > 1;

/** Reads a story from the text of a file; never throws for what a file holds. `name` is what problems call it. */
export function readStoryFile(text: string, name: string): ReadFile {
  let value: unknown;
  try {
    // Some editors put a byte order mark in front, which JSON does not know.
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: "not-json", problems: [{ file: name, path: "", reason }] };
  }
  try {
    return { ok: true, story: decodeStory(withoutHighlights(value), name) };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { ok: false, reason: isNewer(value) ? "newer" : "not-a-story", problems: error.problems };
  }
}
