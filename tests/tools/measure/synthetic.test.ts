import { describe, expect, it } from "vitest";
import { makeLibrary } from "@/tools/measure/synthetic";

const size = { stories: 2, articles: 3, statements: 5 };

describe("makeLibrary", () => {
  it("makes sound stories of the size that is asked for", () => {
    const library = makeLibrary(size);
    expect(library.map(({ articles, statements }) => [articles.length, statements.length])).toEqual([
      [3, 5],
      [3, 5],
    ]);
    for (const { articles, statements } of library) {
      for (const { wordings } of statements) {
        for (const { article, start, end } of wordings) {
          const text = articles.find(({ id }) => id === article)?.text ?? "";
          // Every wording is a paragraph of its own.
          expect(text.slice(start, end)).toMatch(/^[^\n]+\(\d+\)\.$/);
        }
      }
    }
  });

  it("makes the same library every time", () => {
    expect(JSON.stringify(makeLibrary(size))).toBe(JSON.stringify(makeLibrary(size)));
  });
});
