import * as v from "valibot";
import { inMarks } from "./problem";
import { Day, LocalisedSchema, Offset, ShownHighlightSchema, SpeakerId, StoryId } from "./schema";
import { modes } from "./types";

/** A path below the library's own folder, so that a library cannot send the app elsewhere. */
const Href = v.pipe(
  v.string(),
  v.check(
    (href) => /^[\w-]+(?:\/[\w-]+)*\.json$/.test(href),
    ({ input }) => `${inMarks(input)} is not a path below the library's folder`,
  ),
);

/** The library file. */
export const LibrarySchema = v.object({
  format: v.literal(1),
  search: v.nullish(Href, null),
  searchMore: v.exactOptional(v.array(Href)),
  stories: v.array(
    v.object({
      id: StoryId,
      title: LocalisedSchema,
      summary: LocalisedSchema,
      date: Day,
      outlets: Offset,
      articles: Offset,
      statements: Offset,
      href: Href,
      lead: v.nullish(ShownHighlightSchema, null),
      coverage: v.object({
        outlets: v.array(LocalisedSchema),
        speakers: v.array(v.object({ id: SpeakerId, short: LocalisedSchema })),
        rows: v.array(v.object({ speaker: SpeakerId, cells: v.array(v.nullable(v.picklist(modes))) })),
      }),
    }),
  ),
});
