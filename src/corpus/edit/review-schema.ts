import * as v from "valibot";
import { brand } from "../brand";
import type { Draft, Rejection, Suggestion } from "./suggestions";

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

/** A question that is still open. A reason that cannot be read is left out; the question is asked without it. */
export const SuggestionSchema = v.object({
  ...pair,
  confidence: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  reasons: v.pipe(v.array(v.unknown()), v.transform(readEach(ReasonSchema)), v.readonly()),
});

/** A pair that a person has said no to. */
export const RejectionSchema = v.object(pair);

function readEach<Schema extends v.GenericSchema>(schema: Schema) {
  return (items: unknown[]): v.InferOutput<Schema>[] =>
    items.flatMap((item) => {
      const read = v.safeParse(schema, item);
      return read.success ? [read.output] : [];
    });
}

const each = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.pipe(v.array(v.unknown()), v.transform(readEach(schema))), []);

const ReviewSchema = v.fallback(
  v.object({ suggestions: each(SuggestionSchema), rejected: each(RejectionSchema) }),
  { suggestions: [], rejected: [] },
);

/** What a person has still to decide about a story, and has said no to. */
export interface ReviewState {
  readonly suggestions: readonly Suggestion[];
  readonly rejected: readonly Rejection[];
}

/**
 * What can be read of a review: nothing where there is none, as in every file that was written before there were any.
 * What cannot be read is left out: a question can be found again, and is not worth a story.
 */
export function readReview(value: unknown): ReviewState {
  return v.parse(ReviewSchema, value);
}

/** The review of a draft, its fields in the order of the format; null where nothing is open and nothing was refused. */
export function reviewOf({ suggestions, rejected }: Draft): ReviewState | null {
  return suggestions.length === 0 && rejected.length === 0 ? null : readReview({ suggestions, rejected });
}
