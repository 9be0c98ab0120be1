import { describe, expect, it } from "vitest";
import { copiedWordings } from "@/parts/copied/copied-wordings";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";

const story = smallStory({
  articles: {
    hill: "قال الوزير إن «السد الكبير آمن تماما ولا خطر فيه»، وأضاف أن الطريق مفتوح للجميع اليوم.",
    mill: "أكد الوزير: «السد الكبير آمن تماما ولا خطر فيه». السد آمن.",
  },
  statements: [
    {
      id: "dam",
      wordings: [
        ["hill", "السد الكبير آمن تماما ولا خطر فيه", "direct"],
        ["mill", "السد الكبير آمن تماما ولا خطر فيه", "direct"],
        ["mill", "السد آمن."],
      ],
    },
    { id: "safe", wordings: [["hill", "السد الكبير آمن تماما"]] },
    { id: "road", wordings: [["hill", "الطريق مفتوح للجميع اليوم"]] },
  ],
});

const copied = (text: string, from: string | null = null) =>
  copiedWordings(story, text, from === null ? null : get(story.articles, from).id).map(
    ({ statement, outlet }) => `${statement.id} ${outlet.id}`,
  );

describe("what was copied", () => {
  it("is a wording where all of its words are, with whatever stands around them", () => {
    expect(copied("الطريق مفتوح للجميع اليوم")).toEqual(["road hill"]);
    expect(copied("وأضاف أن الطريق مفتوح\n للجميع اليوم.")).toEqual(["road hill"]);
  });

  it("is none where a word of it is missing", () => {
    expect(copied("الطريق مفتوح للجميع")).toEqual([]);
  });

  it("is the wider wording where one lies inside of another", () => {
    expect(copied("«السد الكبير آمن تماما ولا خطر فيه»", "hill")).toEqual(["dam hill"]);
  });

  it("is of one article where it is known from which, and of all that say it so where it is not", () => {
    expect(copied("السد الكبير آمن تماما ولا خطر فيه", "mill")).toEqual(["dam mill"]);
    expect(copied("السد الكبير آمن تماما ولا خطر فيه")).toEqual(["dam hill", "dam mill"]);
  });

  it("is a wording of two words only where these are all that was copied", () => {
    expect(copied("السد آمن", "mill")).toEqual(["dam mill"]);
    expect(copied("يقال إن السد آمن.", "mill")).toEqual([]);
  });

  it("is nothing to cite where it is a whole article with more wordings than anybody cites", () => {
    const many = smallStory({
      articles: { hill: "قال الوزير واحد اثنان ثلاثة، واحد اثنان أربعة، واحد اثنان خمسة، واحد اثنان ستة." },
      statements: ["ثلاثة", "أربعة", "خمسة", "ستة"].map((word, at) => ({
        id: `s${at}`,
        wordings: [["hill", `واحد اثنان ${word}`]],
      })),
    });
    expect(copiedWordings(many, get(many.articles, "hill").text, null)).toEqual([]);
  });
});
