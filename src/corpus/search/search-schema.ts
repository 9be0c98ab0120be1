import type { AsPlainObject } from "minisearch";
import * as v from "valibot";
import { IdText, LocalisedSchema, OutletId, SpeakerId, StoryId } from "../schema";

const Place = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(-1, "is less than -1"));
const Count = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(0, "is less than 0"));

const Reported = v.tuple([Place, Place, Place, Place]);
const Document = v.tuple([Count, Count, IdText, Place, v.array(Reported)]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPosting = (entry: unknown) =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string" && isRecord(entry[1]);

/** MiniSearch's own data. It has millions of numbers; those are looked at one by one when it reads them. */
const Index = v.custom<AsPlainObject>(
  (value) =>
    isRecord(value) &&
    value.serializationVersion === 2 &&
    isRecord(value.documentIds) &&
    isRecord(value.fieldLength) &&
    isRecord(value.storedFields) &&
    isRecord(value.fieldIds) &&
    value.fieldIds.text === 0 &&
    Array.isArray(value.averageFieldLength) &&
    Array.isArray(value.index) &&
    value.index.every(isPosting),
  "is not an index of this version",
);

/** The index file. What MiniSearch wrote is MiniSearch's to read; it is looked at as far as a wrong one would harm. */
export const SearchSchema = v.object({
  format: v.literal(1),
  stories: v.array(
    v.object({
      id: StoryId,
      title: LocalisedSchema,
      speakers: v.array(v.object({ id: SpeakerId, short: LocalisedSchema })),
      outlets: v.array(v.object({ id: OutletId, short: LocalisedSchema, named: v.boolean() })),
    }),
  ),
  documents: v.array(Document),
  names: v.array(v.string()),
  index: Index,
});
