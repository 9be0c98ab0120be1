import { describe, expect, it } from "vitest";
import { nextStatement, type ReadingPoint } from "@/views/reader/marks";
import { markedArticle } from "./marks-fixture";

const { marks, article } = markedArticle("قال إن الجسر باق ثم قال إن الماء عائد ثم سكت", [
  ["الجسر باق"],
  ["الماء عائد"],
]);

const wordsAfter = (from: ReadingPoint, step: 1 | -1) => {
  const mark = nextStatement(marks, from, step);
  return mark === null ? null : article.text.slice(mark.wording.start, mark.wording.end);
};
const keyOf = (index: number) => marks[index]?.key ?? "";

describe("nextStatement", () => {
  it("goes on from a mark and back to it", () => {
    expect(wordsAfter({ mark: keyOf(0) }, 1)).toBe("الماء عائد");
    expect(wordsAfter({ mark: keyOf(1) }, -1)).toBe("الجسر باق");
  });

  it("ends with the last mark and begins with the first", () => {
    expect(wordsAfter({ mark: keyOf(1) }, 1)).toBeNull();
    expect(wordsAfter({ mark: keyOf(0) }, -1)).toBeNull();
  });

  it("begins with what stands on the screen where no mark has been reached", () => {
    expect(wordsAfter({ offset: 0 }, 1)).toBe("الجسر باق");
    expect(wordsAfter({ offset: article.text.indexOf("ثم") }, 1)).toBe("الماء عائد");
    expect(wordsAfter({ offset: article.text.indexOf("ثم") }, -1)).toBe("الجسر باق");
    expect(wordsAfter({ offset: article.text.length }, 1)).toBeNull();
  });

  it("begins anew where the filter has taken the mark away", () => {
    expect(wordsAfter({ mark: "gone-7" }, 1)).toBe("الجسر باق");
  });

  it("finds nothing in an article without marks", () => {
    expect(nextStatement([], { offset: 0 }, 1)).toBeNull();
  });
});
