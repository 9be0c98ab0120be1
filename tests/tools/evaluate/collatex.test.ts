import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  collatexTables,
  evaluateTable,
  explain,
  hasTransposition,
  readTables,
  wordsTogether,
} from "@/tools/evaluate/collatex";

const table = (witnesses: string[], rows: string[][], ignored = false) => ({
  src: "own",
  name: "own",
  ignored,
  witnesses,
  rows,
});

describe("evaluateTable", () => {
  it("takes a table for exact whatever the case and the punctuation of its words", () => {
    const result = evaluateTable(
      table(
        ["The black cat.", "the cat"],
        [
          ["the", "Black", "cat"],
          ["the", "", "cat,"],
        ],
      ),
    );
    expect(result.exact).toBe(true);
    expect(result.transposition).toBe(false);
  });

  it("leaves columns of punctuation out of both tables", () => {
    expect(
      evaluateTable(
        table(
          ["so, he", "so he"],
          [
            ["so", ",", "he"],
            ["so", "", "he"],
          ],
        ),
      ).exact,
    ).toBe(true);
  });

  it("says what either table keeps together where they differ", () => {
    const result = evaluateTable(
      table(
        ["a b", "a b"],
        [
          ["a", "b", ""],
          ["", "a", "b"],
        ],
      ),
    );
    expect(result.exact).toBe(false);
    expect(explain(result)).toContain(
      "keeps more like words together: 2 like pairs in 2 columns, expected 0 in 3",
    );
  });
});

describe("hasTransposition", () => {
  it("finds words that stand in one order here and in the other there", () => {
    expect(hasTransposition(["a b c", "b a c"])).toBe(true);
    expect(hasTransposition(["a b c", "a c", "b c"])).toBe(false);
  });
});

describe("wordsTogether", () => {
  it("counts the pairs of like words in every column", () => {
    expect(
      wordsTogether([
        ["a", "b"],
        ["a", ""],
        ["a", "b"],
      ]),
    ).toBe(4);
  });
});

describe("the evaluation of a file of tables", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tables-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (content: unknown) => {
    const path = join(folder, "tables.json");
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  it("aims at every table without a transposition, and leaves out what its authors left out", () => {
    const good = table(
      ["a b", "a"],
      [
        ["a", "b"],
        ["a", ""],
      ],
    );
    const bad = table(
      ["a b", "a"],
      [
        ["a", "b"],
        ["", "a"],
      ],
    );
    expect(collatexTables.run(file([good, { ...bad, ignored: true }]))).toMatchObject({ reached: true });
    expect(collatexTables.run(file([good, bad]))).toMatchObject({ reached: false });
  });

  it("refuses a file of another form", () => {
    expect(() => readTables(file([{ witnesses: "a" }]))).toThrow();
  });
});
