import * as v from "valibot";
import { brand } from "./brand";
import { FilledText, IdText, mostTextSigns } from "./schema";

const TagId = v.pipe(IdText, v.transform(brand<"tag">));

/** Text that may say nothing. */
const AnyText = v.pipe(
  v.string(),
  v.check((text) => text.length <= mostTextSigns, `is longer than ${mostTextSigns} characters`),
);

/** What a person has written beside a thing. */
export const NoteSchema = v.pipe(
  v.object({ text: AnyText, tags: v.array(TagId) }),
  v.check(({ text, tags }) => text.trim() !== "" || tags.length > 0, "says nothing and bears no tag"),
);

/** A tag with its definition. */
export const TagSchema = v.object({
  id: TagId,
  name: FilledText,
  definition: AnyText,
});
