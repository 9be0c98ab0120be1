import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coverageMatrix,
  coverageOf,
  coveragePicture,
  emptyFilter,
  mostLiteral,
  narrow,
  outletsWording,
} from "@/corpus";
import { publishStory } from "@/corpus/authored";
import { arbitraryStory } from "./arbitrary-story";
import { authoredStory, filesOf, put } from "./authored-story";
import { get, publishedStory } from "./story";

const story = publishedStory();
const outlet = (id: string) => get(story.outlets, id).id;
const statement = (id: string) => get(story.statements, id);

describe("coverageOf", () => {
  it("tells the most literal mode, and that the headline has it too", () => {
    const { mode, inHeadline, wordings } = coverageOf(story, statement("bridge-stays-open"), outlet("river"));
    expect([mode, inHeadline, wordings.length]).toEqual(["mixed", true, 2]);
  });

  it("tells of an outlet that does not report the statement", () => {
    expect(coverageOf(story, statement("water-returns"), outlet("hill"))).toEqual({
      mode: null,
      inHeadline: false,
      wordings: [],
      contrary: [],
    });
  });

  it("tells that an outlet words a contrasting statement", () => {
    const { contrary } = coverageOf(story, statement("bridge-stays-open"), outlet("hill"));
    expect(contrary.map((contrast) => contrast.statement)).toEqual(["bridge-will-close"]);
    expect(coverageOf(story, statement("bridge-stays-open"), outlet("river")).contrary).toEqual([]);
  });

  it("tells of no outlet that it says otherwise where it has stressed what can be true as well", () => {
    const authored = authoredStory();
    put(authored, ["statements.json", 0, "contrasts", 0, "kind"], "stressed");
    const stressed = publishStory(filesOf(authored));
    const opposed = stressed.statements.map(
      (each) => coverageOf(stressed, each, outlet("hill")).contrary.length,
    );
    expect(opposed).toEqual([0, 0, 1, 0]);
  });

  it("tells that an outlet's own narration says otherwise", () => {
    const { contrary } = coverageOf(story, statement("houses-flooded"), outlet("hill"));
    expect(contrary.map(({ about }) => about.en)).toEqual(["How many houses"]);
  });

  it("tells of the wordings that a filter leaves", () => {
    const [left] = narrow(story, { ...emptyFilter, modes: ["headline"] }).statements;
    expect(left && coverageOf(story, left, outlet("river")).mode).toBe("headline");
  });

  it("takes a wording that begins in the headline for one, whatever its mode", () => {
    const { wordings, ...rest } = statement("bridge-stays-open");
    const direct = {
      ...rest,
      wordings: wordings.slice(0, 1).map((each) => ({ ...each, mode: "direct" as const })),
    };
    expect(coverageOf(story, direct, outlet("river"))).toMatchObject({ mode: "direct", inHeadline: true });
  });

  it("does not depend on the order of the wordings", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        for (const each of drawn.statements) {
          const turned = { ...each, wordings: [...each.wordings].reverse() };
          for (const { id } of drawn.outlets) {
            const { wordings, ...coverage } = coverageOf(drawn, each, id);
            const { wordings: turnedWordings, ...turnedCoverage } = coverageOf(drawn, turned, id);
            expect(turnedCoverage).toEqual(coverage);
            expect(turnedWordings.map(({ start, end }) => [start, end])).toEqual(
              wordings.map(({ start, end }) => [start, end]),
            );
          }
        }
      }),
    );
  });

  it("shares the wordings out among the outlets, each once", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        for (const { statement: each, cells } of coverageMatrix(drawn, drawn.statements)) {
          const shared = cells.flatMap(({ coverage }) => coverage.wordings);
          expect(new Set(shared)).toEqual(new Set(each.wordings));
          expect(shared).toHaveLength(each.wordings.length);
          const covering = cells
            .filter(({ coverage }) => coverage.mode !== null)
            .map((cell) => cell.outlet.id);
          expect(covering).toEqual(outletsWording(drawn, each));
        }
      }),
    );
  });
});

describe("mostLiteral", () => {
  it("falls from direct over mixed and indirect to headline", () => {
    expect(mostLiteral(["headline", "indirect", "mixed", "direct"])).toBe("direct");
    expect(mostLiteral(["headline", "indirect", "mixed"])).toBe("mixed");
    expect(mostLiteral(["headline", "indirect"])).toBe("indirect");
    expect(mostLiteral(["headline"])).toBe("headline");
    expect(mostLiteral([])).toBeNull();
  });
});

describe("the matrix and the picture", () => {
  it("have a row for each statement and a cell for each outlet", () => {
    const picture = coveragePicture(story);
    expect(picture.outlets.map(({ en }) => en)).toEqual(["river", "hill", "mill"]);
    expect(picture.rows).toEqual([
      { speaker: "mayor", cells: ["mixed", null, null] },
      { speaker: "mayor", cells: [null, "indirect", null] },
      { speaker: "mayor", cells: ["indirect", null, null] },
      { speaker: "council", cells: ["indirect", null, null] },
    ]);
  });

  it("can have some of the outlets only", () => {
    const [row] = coverageMatrix(story, story.statements, [get(story.outlets, "hill")]);
    expect(row?.cells.map((cell) => cell.outlet.id)).toEqual(["hill"]);
  });
});
