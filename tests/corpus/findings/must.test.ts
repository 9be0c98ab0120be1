import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import { indexStory, quoteText, type Story } from "@/corpus";
import { type FindingType, statementFindings } from "@/corpus/findings";
import { get } from "../story";

const { stories } = await readContent(fileURLToPath(new URL("../../../src/content", import.meta.url)));

function summit(): Story {
  const story = stories.find(({ id }) => id === "csto-2022");
  if (story === undefined) throw new Error("the story of the summit is missing");
  return story;
}

const story = summit();

/** The findings of one type about a statement: whose words, and which; of what is told of one outlet, of which. */
function found(statement: string, type: FindingType): readonly string[] {
  const { article } = indexStory(story);
  return statementFindings(story, get(story.statements, statement))
    .filter((finding) => finding.type === type)
    .flatMap((finding) => {
      const about = finding.type === "leftOut" ? `${finding.outlet} not: ` : "";
      return finding.sides.map(({ outlet, quote }) => {
        const source = article(quote.article);
        return `${about}${outlet}: ${source === null ? "" : quoteText(source, quote)}`;
      });
    });
}

describe("what must be said of the summit is said:", () => {
  it("2,030 soldiers and 2,500", () => {
    expect(found("troops-2030-deployed", "figure")).toEqual([
      "unnamed-france24: 2030",
      "unnamed-bbc-rt: 2,500",
    ]);
  });

  it("a state secretary who is called foreign minister", () => {
    expect(found("hybrid-terrorist-attack", "wrongName")).toEqual([
      "alwasat: وزير الخارجية الكازاخستاني، إيرلان كارين",
    ]);
  });

  it("the organisation under the names of others", () => {
    expect(found("no-colour-revolutions", "wrongName")).toEqual([
      "voi: منظمة الدول المصدرة للنفط",
      "voi: منظمة الوحدة الاوروبية",
    ]);
    expect(found("csto-proved-its-ability", "wrongName")).toEqual(["voi: منظمة العمل الشامل"]);
    expect(found("every-member-takes-part", "wrongName")).toContain(
      "voi: منظمة معاهدة الحظر الشامل للتجارب النووية",
    );
  });

  it("who distances itself from the words, and who accuses where others announce", () => {
    expect(found("coup-attempt", "distance")).toEqual(["unnamed-ads: بما أسماه"]);
    expect(found("global-terrorism-targeted-kazakhstan", "distance")).toEqual(["unnamed-ads: ما أسماه"]);
    expect(found("coup-attempt", "cue").at(-1)).toBe("unnamed-france24: يستنكر");
  });

  it("who alone reports the recruitment online", () => {
    const [reported] = statementFindings(story, get(story.statements, "extremists-recruited-online")).filter(
      ({ type }) => type === "reported",
    );
    expect(reported?.sides.map(({ outlet }) => outlet)).toEqual(["unnamed-bbc-rt", "unnamed-ads", "alwasat"]);
  });

  it("the clause that one leaves out", () => {
    expect(found("internal-and-external-forces-to-blame", "leftOut")).toContain(
      "voi not: unnamed-ads: لتحقيق أغراضها",
    );
  });
});

describe("what is not so is not said:", () => {
  it("that anybody adds the end of the mission, which all report in their words", () => {
    const said = [
      ...found("forces-leave-when-mission-ends", "alone"),
      ...found("forces-leave-when-mission-ends", "leftOut"),
    ];
    expect(said.filter((each) => /مهام|مهمت|انتهاء|تنتهي|تنجز/u.test(each))).toEqual([]);
  });

  it("that anybody negates what all negate", () => {
    expect(story.statements.flatMap(({ id }) => found(id, "polarity"))).toEqual([]);
  });
});
