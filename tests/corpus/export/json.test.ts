import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonComparisons, toJson, wordsOf } from "@/corpus/export";
import { arbitraryStory } from "../arbitrary-story";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";
import { collated } from "./collated";

const address = "https://example.org/muqabala/";
const story = publishedStory();

function read(json: string): JsonComparisons {
  return JSON.parse(json);
}

const shared = smallStory({
  articles: { one: "قال إن الجسر لن يغلق غدا.", two: "أكد أن الجسر سيغلق غدا." },
  statements: [
    {
      id: "shut",
      wordings: [
        ["two", "الجسر سيغلق غدا"],
        ["one", "الجسر لن يغلق غدا"],
      ],
    },
  ],
});

describe("JSON", () => {
  it("says what story it is of, where it can be seen, and who spoke", () => {
    const one = read(toJson(story, collated(story, [get(story.statements, "water-returns")]), address));
    expect(one).toMatchObject({
      format: 1,
      address,
      story: { id: story.id, title: story.title, date: story.date, edition: { version: "1.2.0" } },
    });
    expect(one.speakers.map(({ id }) => id)).toEqual(["council"]);
    expect(one.statements.map(({ id }) => id)).toEqual(["water-returns"]);
  });

  it("has the wordings by outlet, each with a siglum of its own", () => {
    const all = read(toJson(story, collated(story, story.statements), address));
    const sigla = all.statements.map(({ wordings }) => wordings.map(({ siglum }) => siglum));
    expect(sigla).toEqual([["river", "river.2"], ["hill"], ["river"], ["river"]]);
    const [shut] = read(toJson(shared, collated(shared, shared.statements), address)).statements;
    expect(shut?.wordings.map(({ outlet }) => outlet)).toEqual(["one", "two"]);
  });

  it("has what is found of how the outlets differ, with their words", () => {
    const [shut] = read(toJson(shared, collated(shared, shared.statements), address)).statements;
    const polarity = shut?.findings.find(({ type }) => type === "polarity");
    expect(polarity?.negating).toEqual(["one"]);
    const { outlet, article, start, end, words } =
      polarity?.sides.find((side) => side.outlet === "one") ?? {};
    expect([outlet, article]).toEqual(["one", "one"]);
    expect(get(shared.articles, "one").text.slice(start, end)).toBe(words);
    expect(shut?.wordings.map(({ findings }) => findings.startsWith("polarity: «"))).toEqual([true, true]);
  });

  it("has the table with the kind of every column", () => {
    const [shut] = read(toJson(shared, collated(shared, shared.statements), address)).statements;
    const table = shut?.collation.columns.map(({ kind, cells }) => [
      kind,
      ...cells.map((cell) => cell?.text ?? null),
    ]);
    expect(table?.[0]).toEqual(["same", "الجسر", "الجسر"]);
    expect(table).toContainEqual(["negation", "لن", null]);
    expect(shut?.collation.approximate).toBe(false);
  });

  it("gives ranges that hold in the words beside them, and covers every word", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        const statements = collated(drawn, drawn.statements);
        const { statements: found } = read(toJson(drawn, statements, address));
        found.forEach(({ wordings, collation }, index) => {
          expect(wordings.map(({ words }) => words)).toEqual(
            wordsOf(drawn, statements[index]?.wordings ?? []),
          );
          wordings.forEach(({ words }, wording) => {
            const cells = collation.columns.flatMap(({ cells: row }) => row[wording] ?? []);
            for (const { start, end, text } of cells) expect(words.slice(start, end)).toBe(text);
            const covered = cells.map(({ text }) => text.replace(/\s/g, "")).join("");
            expect(covered).toBe(words.replace(/\s/g, ""));
          });
        });
      }),
      { numRuns: 50 },
    );
  });

  it("has no statements for none", () => {
    expect(read(toJson(story, [], address))).toMatchObject({ format: 1, statements: [], speakers: [] });
  });
});
