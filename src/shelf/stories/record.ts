import * as v from "valibot";
import { DecodeError, decodeStoryInTurns } from "@/corpus";
import { type Rejection, readReview, type Suggestion, settleDraft } from "@/corpus/edit";
import { revisionOf } from "../database";
import { type Migration, migrate, migrations } from "./migrations";
import type { OwnStory, UnreadableStory } from "./own-story";

const RecordSchema = v.object({
  version: v.literal(migrations.length),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changed: v.pipe(v.string(), v.isoTimestamp()),
  /** When it was deleted, or null. */
  removed: v.nullable(v.string()),
  story: v.unknown(),
  suggestions: v.array(v.unknown()),
  rejected: v.array(v.unknown()),
  /** The steps that can be undone; read when they are needed. */
  history: v.optional(v.unknown()),
});

/** A story as it lies in the database. */
export interface StoredRecord extends Omit<v.InferInput<typeof RecordSchema>, "suggestions" | "rejected"> {
  readonly suggestions: readonly Suggestion[];
  readonly rejected: readonly Rejection[];
}

export function toRecord(own: OwnStory, removed: string | null): StoredRecord {
  const { story, suggestions, rejected, revision, changed, history } = own;
  return { version: migrations.length, revision, changed, removed, story, suggestions, rejected, history };
}

/** What lay in the database, read. */
export type ReadRecord =
  | { readonly kind: "own"; readonly own: OwnStory; readonly removed: string | null }
  | { readonly kind: "unreadable"; readonly unreadable: UnreadableStory };

function rawText(held: unknown): string {
  try {
    return JSON.stringify(held, null, 1) ?? String(held);
  } catch {
    return String(held);
  }
}

/**
 * Reads a record of any version, beside all else that the page has to do; one that cannot be read is kept with the reason.
 * Never rejects.
 */
export async function readRecord(
  key: string,
  held: unknown,
  steps: readonly Migration[] = migrations,
): Promise<ReadRecord> {
  const unreadable = (reason: UnreadableStory["reason"], problems: string): ReadRecord => ({
    kind: "unreadable",
    unreadable: { key, reason, problems, raw: rawText(held), revision: revisionOf(held) },
  });
  try {
    const migrated = migrate(held, steps);
    if (migrated === "newer") return unreadable("newer", "kept by a later version");
    const { story, revision, changed, removed, history, ...review } = v.parse(RecordSchema, migrated);
    const decoded = await decodeStoryInTurns(story, key);
    if (decoded.id !== key) return unreadable("damaged", `is kept as ${key}, and its id is ${decoded.id}`);
    const draft = settleDraft({ story: decoded, ...readReview(review) });
    return { kind: "own", own: { ...draft, revision, changed, history }, removed };
  } catch (error) {
    return unreadable("damaged", problemsOf(error));
  }
}

function problemsOf(error: unknown): string {
  if (error instanceof DecodeError) return error.message;
  if (v.isValiError(error)) {
    return error.issues.map((issue) => `${v.getDotPath(issue) ?? "record"}: ${issue.message}`).join("\n");
  }
  return String(error);
}
