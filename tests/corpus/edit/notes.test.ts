import { describe, expect, it } from "vitest";
import { DecodeError, decodeStory, type Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  addTag,
  changeTag,
  countNotesWith,
  type EditResult,
  joinWordings,
  mergeStatements,
  moveWording,
  noteOn,
  readStoryFile,
  refOf,
  removeTag,
  rewriteArticle,
  setBounds,
  setNote,
  splitWording,
  storyFile,
  tagThing,
} from "@/corpus/edit";
import { smallStory } from "../small-story";
import { get } from "../story";

const story = smallStory({
  articles: { hill: "الجسر مفتوح للناس\nوالماء عاد إلى البيوت", mill: "الجسر مغلق" },
  statements: [
    {
      id: "open",
      wordings: [
        ["hill", "الجسر مفتوح للناس"],
        ["mill", "الجسر مغلق"],
      ],
    },
    { id: "water", wordings: [["hill", "والماء عاد إلى البيوت"]] },
  ],
});

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

const statement = (of: Story, id: string) => get(of.statements, id);

/** Where the first wording of a statement stands, as something to note on. */
function on(of: Story, id: string) {
  const each = statement(of, id);
  const first = each.wordings[0];
  if (first === undefined) throw new Error(`no wording of ${id}`);
  return { kind: "wording" as const, ref: refOf(each, first) };
}

const ofStatement = (id: string) => ({ kind: "statement" as const, statement: brand<"statement">(id) });

describe("a note", () => {
  it("stands beside a wording, a statement or an article, and goes when it is emptied", () => {
    const targets = [
      on(story, "open"),
      ofStatement("water"),
      { kind: "article" as const, article: brand<"article">("mill") },
    ];
    for (const target of targets) {
      const noted = done(setNote(story, target, { text: " راجع التسجيل ", tags: [] }));
      expect(noteOn(noted, target)).toEqual({ text: "راجع التسجيل", tags: [] });
      const emptied = done(setNote(noted, target, { text: " ", tags: [] }));
      expect(storyFile(emptied)).toBe(storyFile(story));
    }
  });

  it("says nothing on whether its wording was checked", () => {
    const found = {
      ...story,
      statements: story.statements.map((each) => ({
        ...each,
        wordings: each.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
      })),
    };
    const noted = done(setNote(found, on(found, "open"), { text: "هل قال هذا؟", tags: [] }));
    expect(statement(noted, "open").wordings.map(({ basis }) => basis)).toEqual(["found", "found"]);
  });

  it("is refused beside what is not there, and with a tag that nobody has made", () => {
    const gone = ofStatement("gone");
    expect(setNote(story, gone, { text: "x", tags: [] })).toEqual({ ok: false, refusal: "no-statement" });
    const tagged = { text: "x", tags: [brand<"tag">("tag-9")] };
    expect(setNote(story, on(story, "open"), tagged)).toEqual({ ok: false, refusal: "no-tag" });
  });

  it("goes along where its wording gets other edges, another statement, or its article another text", () => {
    const noted = done(setNote(story, on(story, "water"), { text: "مهم", tags: [] }));
    const target = on(noted, "water");
    const moved = done(setBounds(noted, target.ref, { start: 18, end: 27 }));
    expect(noteOn(moved, on(moved, "water")).text).toBe("مهم");
    const placed = done(
      moveWording(noted, target.ref, { kind: "statement", statement: brand<"statement">("open") }),
    );
    expect(statement(placed, "open").wordings.at(-1)?.note?.text).toBe("مهم");
    const { result } = rewriteArticle(noted, brand<"article">("hill"), [
      { kind: "paragraph", text: "سطر جديد" },
      { kind: "paragraph", text: "والماء عاد إلى البيوت" },
    ]);
    expect(statement(done(result), "water").wordings[0]?.note?.text).toBe("مهم");
  });

  it("stays with the first part of what is cut, and joins with the other’s where two become one", () => {
    const first = done(setNote(story, on(story, "open"), { text: "الأولى", tags: [] }));
    const cut = done(splitWording(first, on(first, "open").ref, 6));
    expect(cut.statements.map(({ wordings }) => wordings[0]?.note?.text)).toEqual([
      "الأولى",
      undefined,
      undefined,
    ]);

    const both = done(setNote(first, on(first, "water"), { text: "الثانية", tags: [] }));
    const joined = done(joinWordings(both, on(both, "open").ref, on(both, "water").ref));
    expect(statement(joined, "open").wordings[0]?.note?.text).toBe("الأولى\nالثانية");

    const told = done(setNote(story, ofStatement("water"), { text: "عن الماء", tags: [] }));
    const merged = done(mergeStatements(told, brand<"statement">("open"), brand<"statement">("water")));
    expect(statement(merged, "open").note?.text).toBe("عن الماء");
  });
});

describe("a tag", () => {
  const tagged = done(tagThing(story, on(story, "open"), "تهويل"));
  const tag = tagged.tags?.[0]?.id ?? brand<"tag">("none");

  it("is made by its name where it is put on a thing, and made once", () => {
    const twice = done(tagThing(tagged, ofStatement("water"), " تهويل "));
    expect(twice.tags).toEqual([{ id: "tag-1", name: "تهويل", definition: "" }]);
    expect(countNotesWith(twice, tag)).toBe(2);
  });

  it("has a name of its own, and a definition that may be empty", () => {
    const two = done(addTag(tagged, { name: "حذف", definition: "لم يورد ما أوردته الأخرى" }));
    expect(addTag(two, { name: "حذف", definition: "" })).toEqual({ ok: false, refusal: "name-taken" });
    expect(changeTag(two, tag, { name: "حذف", definition: "" })).toEqual({
      ok: false,
      refusal: "name-taken",
    });
    expect(changeTag(two, tag, { name: " ", definition: "" })).toEqual({ ok: false, refusal: "empty-text" });
    const defined = done(changeTag(two, tag, { name: "تهويل", definition: "لفظ أشد مما قيل" }));
    expect(defined.tags?.[0]?.definition).toBe("لفظ أشد مما قيل");
  });

  it("goes off every note when it is removed, and with it a note that was that tag alone", () => {
    const written = done(setNote(tagged, ofStatement("water"), { text: "راجعه", tags: [tag] }));
    const without = done(removeTag(written, tag));
    expect(without.tags).toBeUndefined();
    expect(statement(without, "open").wordings[0]?.note).toBeUndefined();
    expect(statement(without, "water").note).toEqual({ text: "راجعه", tags: [] });
  });

  it("goes with the story’s file and comes back", () => {
    const read = readStoryFile(storyFile(tagged), "story.json");
    expect(read).toEqual({ ok: true, story: decodeStory(tagged, "story") });
    expect(read).toMatchObject({ story: { tags: [{ name: "تهويل" }] } });
  });

  it("is refused in a file where nobody has made it, or where a note bears it twice", () => {
    const file: unknown = JSON.parse(storyFile(tagged).replaceAll('"tag-1"\n', '"tag-2"\n'));
    expect(() => decodeStory(file, "story.json")).toThrow(DecodeError);
    expect(() => decodeStory(file, "story.json")).toThrow(
      'statements[0].wordings[0].note.tags[0] "tag-2" is not in tags',
    );
  });
});
