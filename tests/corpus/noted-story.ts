import type { Story } from "@/corpus";
import { addTag, type EditResult, refOf, setNote, tagThing } from "@/corpus/edit";
import { publishedStory } from "./story";

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

/** The published story with a note and tags on a wording, on its statement and on its article. */
export function notedStory(): Story {
  const plain = publishedStory();
  const statement = plain.statements[0];
  const wording = statement?.wordings[0];
  if (statement === undefined || wording === undefined) throw new Error("no wording to note on");
  const onWording = { kind: "wording" as const, ref: refOf(statement, wording) };
  const tagged = done(tagThing(plain, onWording, "تهويل"));
  const defined = done(addTag(tagged, { name: "حذف", definition: "لم يورد ما أوردته الأخرى" }));
  const [exaggerated, omitted] = defined.tags ?? [];
  if (exaggerated === undefined || omitted === undefined) throw new Error("no tags");
  const worded = done(
    setNote(defined, onWording, { text: "راجع التسجيل", tags: [exaggerated.id, omitted.id] }),
  );
  const said = done(
    setNote(worded, { kind: "statement", statement: statement.id }, { text: "", tags: [omitted.id] }),
  );
  return done(setNote(said, { kind: "article", article: wording.article }, { text: "نُشر ليلًا", tags: [] }));
}
