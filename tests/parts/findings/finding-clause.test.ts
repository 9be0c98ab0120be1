import { describe, expect, it } from "vitest";
import { statementFindings } from "@/corpus/findings";
import { outletClauses, statementSentence } from "@/parts/findings/finding-clause";
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

describe("who is silent", () => {
  const silence = (basis: "found" | "checked") => {
    const checked = smallStory({
      articles: { one: "يغلق الجسر القديم مساء.", two: "هطل المطر في الوادي." },
      statements: [{ id: "said", gloss: "يغلق الجسر", wordings: [["one", "يغلق الجسر القديم مساء"]] }],
    });
    const statements = checked.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.map((wording) => ({ ...wording, basis })),
    }));
    const story = { ...checked, statements };
    return statementFindings(story, get(story.statements, "said")).map((finding) =>
      statementSentence(finding, toolsOf(story, null)),
    );
  };

  it("is told as what was not found, until a person has checked what was", () => {
    expect(silence("found")).toEqual(["وجدنا هذا القول عند one، ولم نجده عند two"]);
    expect(silence("checked")).toEqual(["لم ينقل هذا القول إلا one، ولم يرد عند two"]);
  });
});

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
