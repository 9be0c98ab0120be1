import { describe, expect, it } from "vitest";
import { statementFindings } from "@/corpus/findings";
import { outletClauses } from "@/parts/findings/finding-clause";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";
import { toolsOf } from "./told";

/** What is said of each outlet's figures, where each words one statement so. */
function figuresTold(texts: Readonly<Record<string, string>>): readonly string[] {
  const story = smallStory({
    articles: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `${text}.`])),
    statements: [{ id: "said", wordings: Object.entries(texts) }],
  });
  const found = statementFindings(story, get(story.statements, "said")).filter(
    ({ type }) => type === "figure" || type === "rounded",
  );
  return story.outlets.flatMap(({ id }) =>
    outletClauses(found, id, toolsOf(story, null)).map(({ clause }) => `${id}: ${clause}`),
  );
}

describe("a clause on figures", () => {
  it("sets beside an outlet's figure no other outlet that has the same", () => {
    const texts = {
      one: "وصلت 7939 رسالة",
      two: "وصلت ٧٩٣٩ رسالة",
      three: "وصلت نحو ثمانية آلاف رسالة",
    };
    expect(figuresTold(texts)).toEqual([
      "one: تكتب «7939»، وغيرها: «ثمانية آلاف» عند three (تقريب، لا خلاف)",
      "two: تكتب «٧٩٣٩»، وغيرها: «ثمانية آلاف» عند three (تقريب، لا خلاف)",
      "three: تكتب «ثمانية آلاف»، وغيرها: «7939» عند one و«٧٩٣٩» عند two (تقريب، لا خلاف)",
    ]);
  });
});
