import { describe, expect, it } from "vitest";
import { indexStory, quoteText, type Story } from "@/corpus";
import { partingsOf } from "@/corpus/partings";
import { smallStory } from "./small-story";
import { get, publishedStory } from "./story";

/** The figures on which outlets part, as they are written, with how. */
function figures(story: Story, statement: string): readonly string[] {
  const { article } = indexStory(story);
  return partingsOf(story, get(story.statements, statement)).figures.map(({ relation, sides }) => {
    const written = sides.map(({ outlet, quote }) => {
      const source = article(quote.article);
      return `${outlet} ${source === null ? "" : quoteText(source, quote)}`;
    });
    return `${relation}: ${written.join(" | ")}`;
  });
}

const story = smallStory({
  articles: {
    one: "أرسلنا 2,500 جندي. قتل ثلاثة أشخاص. وصلت 7939 رسالة.",
    two: "أرسلنا 2030 جنديا. قتل 3 أشخاص. وصلت ثمانية آلاف رسالة.",
    three: "أرسلنا ٢٠٣٠ جنديا.",
  },
  statements: [
    {
      id: "sent",
      wordings: [
        ["one", "أرسلنا 2,500 جندي"],
        ["two", "أرسلنا 2030 جنديا"],
        ["three", "أرسلنا ٢٠٣٠ جنديا"],
      ],
    },
    {
      id: "killed",
      wordings: [
        ["one", "قتل ثلاثة أشخاص"],
        ["two", "قتل 3 أشخاص"],
      ],
    },
    {
      id: "letters",
      wordings: [
        ["one", "وصلت 7939 رسالة"],
        ["two", "وصلت ثمانية آلاف رسالة"],
      ],
    },
  ],
});

describe("the figures of a statement", () => {
  it("are set side by side where they disagree, each outlet's as it is written", () => {
    expect(figures(story, "sent")).toEqual(["different: one 2,500 | two 2030 | three ٢٠٣٠"]);
  });

  it("part nothing where they are one value in another dress", () => {
    expect(figures(story, "killed")).toEqual([]);
  });

  it("are told from figures that round one another", () => {
    expect(figures(story, "letters")).toEqual(["rounded: one 7939 | two ثمانية آلاف"]);
  });

  it("are compared with those of the narration that says otherwise", () => {
    expect(figures(publishedStory(), "houses-flooded")).toEqual(["different: river 2,500 | hill 2030"]);
  });
});

describe("the partings of a statement", () => {
  it("are none where one outlet alone reports it", () => {
    const alone = {
      ...get(story.statements, "sent"),
      wordings: get(story.statements, "sent").wordings.slice(0, 1),
    };
    expect(partingsOf(story, alone)).toEqual({ figures: [], cues: [] });
  });
});
