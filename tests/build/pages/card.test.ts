import { describe, expect, it } from "vitest";
import { cardSize } from "@/build/pages/card/card";
import { createCardDrawer } from "@/build/pages/card/draw";
import { breakLines, roughWidth } from "@/build/pages/card/set-text";
import { statementCard, storyCard } from "@/build/pages/card/story-cards";
import { readStories } from "@/build/read-stories";
import { quoteText } from "@/corpus";

const [story] = await readStories("src/content");
if (story === undefined) throw new Error("no story");

const told = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(""));

describe("breakLines", () => {
  const runs = [
    { text: "قالت الوزارة إن ", marked: false },
    { text: "القوات", marked: true },
    { text: " باقية", marked: false },
  ];

  it("breaks between words alone and loses none", () => {
    const lines = breakLines(runs, 5, 9);
    expect(told(lines).join(" ")).toBe("قالت الوزارة إن القوات باقية");
    for (const line of told(lines)) expect(roughWidth(line)).toBeLessThanOrEqual(5);
    expect(lines.flat().filter(({ marked }) => marked)).toEqual([{ text: "القوات", marked: true }]);
  });

  it("says where it had to stop", () => {
    expect(told(breakLines(runs, 5, 1))[0]).toMatch(/…$/);
  });

  it("gives no line for nothing", () => {
    expect(breakLines([], 5, 3)).toEqual([]);
  });
});

describe("statementCard", () => {
  it("shows wordings to the letter, white space apart", () => {
    for (const statement of story.statements) {
      const worded = statement.wordings.map((wording) => {
        const article = story.articles.find(({ id }) => id === wording.article);
        return article === undefined ? "" : quoteText(article, wording).replaceAll(/\s+/gu, " ");
      });
      for (const { runs } of statementCard(story, statement, "app").wordings) {
        expect(worded).toContain(runs.map(({ text }) => text).join(""));
      }
    }
  });
});

describe("createCardDrawer", () => {
  it("draws a PNG of the size that previews take", async () => {
    const draw = await createCardDrawer();
    const png = Buffer.from(draw(storyCard(story, "مُقابَلة")));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    // An empty sheet of this size takes a tenth of it.
    expect(png.length).toBeGreaterThan(20_000);
  });
});
