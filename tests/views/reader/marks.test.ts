import { describe, expect, it } from "vitest";
import { addressOfMark, marksIn, openMark } from "@/views/reader/marks";
import { smallStory } from "../../corpus/small-story";
import { publishedStory } from "../../corpus/story";
import { markedArticle } from "./marks-fixture";

const text = "لن نغلق الجسر اليوم. وأكد أنه لن نفتح الجسر الآخر";

describe("marksIn", () => {
  it("lists the wordings in the order of the text, with how many outlets word each statement", () => {
    const story = publishedStory();
    const river = story.articles.find(({ id }) => id === "river");
    if (river === undefined) throw new Error("no river");
    const marks = marksIn(story, story.statements, river.id, null);
    const starts = marks.map(({ wording }) => wording.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(marks.map(({ statement, outlets }) => `${statement.id} ${outlets}`)).toEqual([
      "bridge-stays-open 1",
      "bridge-stays-open 1",
      "houses-flooded 1",
      "water-returns 1",
    ]);
  });

  it("counts the outlets of the whole statement where the filter leaves less of it", () => {
    const story = smallStory({
      articles: { one: "قال: الجسر مغلق", two: "الجسر مغلق كله", three: "مغلق" },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر مغلق"],
            ["two", "الجسر مغلق كله"],
            ["three", "مغلق"],
          ],
        },
      ],
    });
    const shown = story.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.slice(0, 1),
    }));
    const [article] = story.articles;
    if (article === undefined) throw new Error("no article");
    expect(marksIn(story, shown, article.id, null).map(({ outlets }) => outlets)).toEqual([3]);
  });

  it("marks the statement that the address asks for even where the filter leaves it out", () => {
    const { story, article, marks } = markedArticle(text, [["لن نغلق"], ["لن نفتح"]]);
    const [asked] = marks;
    if (asked === undefined) throw new Error("no mark");
    const shown = story.statements.filter(({ id }) => id !== asked.statement.id);
    expect(marksIn(story, shown, article.id, null)).toHaveLength(1);
    expect(marksIn(story, shown, article.id, asked.statement.id).map(({ key }) => key)).toEqual(
      marks.map(({ key }) => key),
    );
  });
});

describe("openMark and addressOfMark", () => {
  const { marks, address } = markedArticle(text, [["لن نغلق الجسر", "لن نفتح الجسر"], ["اليوم"]]);

  it("find their way back to every mark", () => {
    for (const mark of marks) expect(openMark(marks, addressOfMark(address, marks, mark))).toBe(mark);
    expect(marks).toHaveLength(3);
  });

  it("name a place only where the statement has several", () => {
    expect(marks.map((mark) => addressOfMark(address, marks, mark).at !== null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("open the first wording where the place is none of the statement’s", () => {
    const [first] = marks;
    const statement = first?.statement.id ?? null;
    expect(openMark(marks, { statement, at: { start: 15, end: 16 } })).toBe(first);
  });

  it("open nothing where no statement is named", () => {
    expect(openMark(marks, { statement: null, at: { start: 0, end: 9 } })).toBeNull();
  });
});
