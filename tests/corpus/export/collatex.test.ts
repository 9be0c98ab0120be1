import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCollatex, wordsOf } from "@/corpus/export";
import { normalise } from "@/text";
import { arbitraryStory } from "../arbitrary-story";
import { smallStory } from "../small-story";
import { collated } from "./collated";

describe("CollateX's table", () => {
  it("has a row for each place and a cell for each witness, with the words and what they were compared as", () => {
    const story = smallStory({
      articles: { one: "الجسر لن يغلق", two: "الجسر سيغلق" },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر لن يغلق"],
            ["two", "الجسر سيغلق"],
          ],
        },
      ],
    });
    const [statement] = collated(story, story.statements);
    const { witnesses, table } = JSON.parse(statement === undefined ? "{}" : toCollatex(statement));
    expect(witnesses).toEqual(["one", "two"]);
    expect(table[0]).toEqual([
      [{ t: "الجسر ", n: normalise("الجسر") }],
      [{ t: "الجسر ", n: normalise("الجسر") }],
    ]);
    expect(table).toContainEqual([[{ t: "لن ", n: "لن" }], []]);
  });

  it("reads every witness down its cells to the letter", () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        for (const statement of collated(story, story.statements)) {
          const { table } = JSON.parse(toCollatex(statement));
          const read = statement.wordings.map((_, wording) =>
            table
              .flatMap((row: { t: string }[][]) => row[wording] ?? [])
              .map(({ t }: { t: string }) => t)
              .join(""),
          );
          expect(read).toEqual(wordsOf(story, statement.wordings).map((words) => words.trimStart()));
        }
      }),
      { numRuns: 30 },
    );
  });
});
