import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  disagreementOf,
  emptyFilter,
  groupStatements,
  nextStatement,
  orderStatements,
  previousStatement,
  type StatementOrder,
  statementOrders,
  wordingsIn,
} from "@/corpus";
import { arbitraryStory } from "./arbitrary-story";
import { measuresOf } from "./measured";
import { smallStory } from "./small-story";
import { get, publishedStory } from "./story";

const story = smallStory({
  articles: {
    one: "لن نغلق الجسر أبدا. غمر الماء البيوت كلها. سنفتح المدارس غدا.",
    two: "لن نغلق الجسر أبدا. غمرت المياه بيوتا كثيرة. سنبني سدا.",
    three: "لَن نُغلِق الجِسر ابدا.",
  },
  statements: [
    {
      id: "bridge",
      said: "2023-05-04",
      wordings: [
        ["one", "لن نغلق الجسر أبدا"],
        ["two", "لن نغلق الجسر أبدا"],
        ["three", "لَن نُغلِق الجِسر ابدا"],
      ],
    },
    { id: "dam", said: "2023-05-04", against: "schools", wordings: [["two", "سنبني سدا"]] },
    {
      id: "houses",
      said: ["2023-05-01", "2023-05-04"],
      wordings: [
        ["one", "غمر الماء البيوت كلها"],
        ["two", "غمرت المياه بيوتا كثيرة"],
      ],
    },
    { id: "schools", said: "2023-05-04", wordings: [["one", "سنفتح المدارس غدا"]] },
  ],
});

const ordered = (order: StatementOrder) =>
  orderStatements(story, story.statements, order).map(({ id }) => id);

describe("orderStatements", () => {
  it("puts first what was said first, and keeps the story's order within the same days", () => {
    expect(ordered("time")).toEqual(["houses", "bridge", "dam", "schools"]);
  });

  it("puts first what most outlets word", () => {
    expect(ordered("outlets")).toEqual(["bridge", "houses", "dam", "schools"]);
  });

  it("puts first what is contradicted, then what the outlets word most differently", () => {
    expect(ordered("disagreement")).toEqual(["dam", "schools", "houses", "bridge"]);
  });

  it("neither loses nor adds a statement, and does not depend on the order given", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.constantFrom(...statementOrders), (drawn, order) => {
        const forth = orderStatements(drawn, drawn.statements, order);
        expect(new Set(forth)).toEqual(new Set(drawn.statements));
        expect(orderStatements(drawn, [...drawn.statements].reverse(), order)).toEqual(forth);
      }),
    );
  });
});

describe("groupStatements", () => {
  it("keeps each speaker's statements in order, and the speakers by their first", () => {
    const flood = publishedStory();
    const groups = groupStatements([...flood.statements].reverse());
    expect(groups.map(({ speaker, statements }) => [speaker, statements.map(({ id }) => id)])).toEqual([
      ["council", ["water-returns"]],
      ["mayor", ["houses-flooded", "bridge-will-close", "bridge-stays-open"]],
    ]);
    expect(groupStatements([])).toEqual([]);
  });
});

describe("disagreementOf", () => {
  it("is nothing where all word it alike, whatever the spelling", () => {
    expect(disagreementOf(story, get(story.statements, "bridge"), measuresOf(story))).toBe(0);
  });

  it("is nothing where one outlet alone words it", () => {
    expect(disagreementOf(story, get(story.statements, "dam"), measuresOf(story))).toBe(0);
  });

  it("is less than whole where the words are forms of one another", () => {
    const measure = disagreementOf(story, get(story.statements, "houses"), measuresOf(story));
    // What is said in other words counts for half.
    expect(measure).toBeGreaterThan(1 / 4);
    expect(measure).toBeLessThan(1 / 2);
  });

  it("is nothing where nothing was measured", () => {
    expect(disagreementOf(story, get(story.statements, "houses"), new Map())).toBe(0);
  });

  it("rises as the wordings drift apart", () => {
    const steps = ["لن نغلق الجسر أبدا", "لن نغلق الجسر اليوم", "لن نغلق الطريق اليوم", "سنغلق الطريق اليوم"];
    const measures = steps.map((step) => {
      const drift = smallStory({
        articles: { one: "لن نغلق الجسر أبدا", two: step },
        statements: [
          {
            id: "bridge",
            wordings: [
              ["one", "لن نغلق الجسر أبدا"],
              ["two", step],
            ],
          },
        ],
      });
      return disagreementOf(drift, get(drift.statements, "bridge"), measuresOf(drift));
    });
    expect(measures).toEqual([...measures].sort((a, b) => a - b));
    expect(new Set(measures).size).toBe(steps.length);
  });

  it("lies between 0 and 1, and does not depend on the order of the wordings", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        const measures = measuresOf(drawn);
        for (const statement of drawn.statements) {
          const measure = disagreementOf(drawn, statement, measures);
          expect(measure).toBeGreaterThanOrEqual(0);
          expect(measure).toBeLessThanOrEqual(1);
          const turned = { ...statement, wordings: [...statement.wordings].reverse() };
          expect(disagreementOf(drawn, turned, measures)).toBe(measure);
        }
      }),
    );
  });
});

describe("the statements before and after", () => {
  const id = (name: string) => get(story.statements, name).id;
  const schools = { ...emptyFilter, words: "غدا" };

  it("follow the order in which they were said", () => {
    expect(nextStatement(story, emptyFilter, id("houses"))?.id).toBe("bridge");
    expect(previousStatement(story, emptyFilter, id("bridge"))?.id).toBe("houses");
    expect(previousStatement(story, emptyFilter, id("houses"))).toBeNull();
    expect(nextStatement(story, emptyFilter, id("schools"))).toBeNull();
  });

  it("are among those that the filter leaves, even from one that it leaves out", () => {
    expect(nextStatement(story, schools, id("houses"))?.id).toBe("schools");
    expect(previousStatement(story, schools, id("dam"))).toBeNull();
  });

  it("are none of a statement of another story", () => {
    const [other] = publishedStory().statements;
    expect(other && nextStatement(story, emptyFilter, other.id)).toBeNull();
  });

  it("lead through every statement that is left, forth and back", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        const all = orderStatements(drawn, drawn.statements, "time");
        all.forEach((statement, index) => {
          expect(nextStatement(drawn, emptyFilter, statement.id)).toBe(all[index + 1] ?? null);
          expect(previousStatement(drawn, emptyFilter, statement.id)).toBe(all[index - 1] ?? null);
        });
      }),
    );
  });
});

describe("wordingsIn", () => {
  it("gives an article's wordings in the order of its text, the longer before what lies inside it", () => {
    const nested = smallStory({
      articles: { one: "سنفتح المدارس غدا ثم الجسر", two: "الجسر" },
      statements: [
        { id: "schools", wordings: [["one", "سنفتح المدارس"]] },
        {
          id: "bridge",
          wordings: [
            ["one", "ثم الجسر"],
            ["two", "الجسر"],
          ],
        },
        { id: "both", wordings: [["one", "سنفتح المدارس غدا ثم الجسر"]] },
      ],
    });
    const placed = wordingsIn(nested.statements, get(nested.articles, "one").id);
    expect(placed.map(({ statement }) => statement.id)).toEqual(["both", "schools", "bridge"]);
  });
});
