import * as v from "valibot";
import { DecodeError, decodeStory } from "@/corpus";
import { brand } from "@/corpus/brand";
import { type Rejection, type Suggestion, settleDraft } from "@/corpus/edit";
import { type Migration, migrate, migrations } from "./migrations";
import type { OwnStory, UnreadableStory } from "./own-story";

const StatementRef = v.pipe(v.string(), v.transform(brand<"statement">));
const words = v.pipe(v.array(v.string()), v.readonly());

const ReasonSchema = v.variant("kind", [
  v.object({ kind: v.picklist(["same-speaker", "same-order", "alike"]) }),
  v.object({ kind: v.literal("rare-words"), words }),
  v.object({ kind: v.literal("same-figures"), figures: words }),
  v.object({ kind: v.literal("same-names"), names: words }),
  v.object({ kind: v.picklist(["other-figure", "other-name"]), one: v.string(), other: v.string() }),
  v.object({ kind: v.literal("negation"), word: v.string() }),
]);

const pair = { kind: v.picklist(["same", "contrast"]), one: StatementRef, other: StatementRef };

const SuggestionSchema = v.object({
  ...pair,
  confidence: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  reasons: v.pipe(v.array(v.unknown()), v.transform(readEach(ReasonSchema)), v.readonly()),
});

const RejectionSchema = v.object(pair);

/** What can be read of a list: a suggestion can be found again, and is not worth a story. */
function readEach<Schema extends v.GenericSchema>(schema: Schema) {
  return (items: unknown[]): v.InferOutput<Schema>[] =>
    items.flatMap((item) => {
      const read = v.safeParse(schema, item);
      return read.success ? [read.output] : [];
    });
}

const RecordSchema = v.object({
  version: v.literal(migrations.length),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changed: v.pipe(v.string(), v.isoTimestamp()),
  /** When it was deleted, or null. */
  removed: v.nullable(v.string()),
  story: v.unknown(),
  suggestions: v.pipe(v.array(v.unknown()), v.transform(readEach(SuggestionSchema))),
  rejected: v.pipe(v.array(v.unknown()), v.transform(readEach(RejectionSchema))),
});

type StoredReason = v.InferOutput<typeof ReasonSchema>;

/** A story as it lies in the database. */
export interface StoredRecord extends Omit<v.InferInput<typeof RecordSchema>, "suggestions" | "rejected"> {
  readonly suggestions: readonly (Suggestion & { readonly reasons: readonly StoredReason[] })[];
  readonly rejected: readonly Rejection[];
}

export function toRecord(own: OwnStory, removed: string | null): StoredRecord {
  const { story, suggestions, rejected, revision, changed } = own;
  return { version: migrations.length, revision, changed, removed, story, suggestions, rejected };
}

/** The revision of whatever lies in the database; 0 for nothing, and for what has none. */
export function revisionOf(held: unknown): number {
  const revision =
    typeof held === "object" && held !== null && "revision" in held ? held.revision : undefined;
  return typeof revision === "number" ? revision : 0;
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

/** Reads a record of any version; one that cannot be read is kept with the reason. Never throws. */
export function readRecord(key: string, held: unknown, steps: readonly Migration[] = migrations): ReadRecord {
  const unreadable = (reason: UnreadableStory["reason"], problems: string): ReadRecord => ({
    kind: "unreadable",
    unreadable: { key, reason, problems, raw: rawText(held), revision: revisionOf(held) },
  });
  try {
    const migrated = migrate(held, steps);
    if (migrated === "newer") return unreadable("newer", "kept by a later version");
    const { story, suggestions, rejected, revision, changed, removed } = v.parse(RecordSchema, migrated);
    const decoded = decodeStory(story, key);
    if (decoded.id !== key) return unreadable("damaged", `is kept as ${key}, and its id is ${decoded.id}`);
    const draft = settleDraft({ story: decoded, suggestions, rejected });
    return { kind: "own", own: { ...draft, revision, changed }, removed };
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
