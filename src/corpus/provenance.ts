import * as v from "valibot";
import { inMarks } from "./problem";
import { WebAddress } from "./schema";
import type { Means, Provenance } from "./types";

const means = ["pasted", "file", "bookmarklet", "extension", "shared"] as const satisfies readonly Means[];

/** A moment in UTC to the second, as the published format has it. */
const MomentText = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    ({ input }) => `${inMarks(input)} is not a moment (YYYY-MM-DDTHH:MM:SSZ)`,
  ),
);

/** Where an article was taken from, as a story file has it. */
export const ProvenanceSchema = v.object({
  means: v.picklist(means),
  retrieved: MomentText,
  address: v.exactOptional(WebAddress),
});

/** A moment as the published format writes it; `time` in milliseconds, as `Date.now` has it. */
export function momentOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, "");
}

/** What was kept of where an article was taken from; null where the value says nothing of the kind. */
export function readProvenance(value: unknown): Provenance | null {
  const read = v.safeParse(ProvenanceSchema, value);
  return read.success ? read.output : null;
}
