import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedAtOnce, limitKinds, mostOfStory, type Story, storyLimits } from "@/corpus";
import { arbitraryStory } from "./arbitrary-story";
import { publishedStory } from "./story";

const story = publishedStory();

/** So many of what a list has, the first of it over and over. */
function times<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  const [first] = things;
  if (first === undefined) throw new Error("there is nothing to repeat");
  return Array.from({ length: count }, () => first);
}

const passed = (changed: Partial<Story>) =>
  storyLimits({ ...story, ...changed }).map(({ of, count, most }) => [of, count, most]);

describe("the limits of a story", () => {
  it("are passed by no ordinary story", () => {
    expect(storyLimits(story)).toEqual([]);
    fc.assert(fc.property(arbitraryStory, (drawn) => storyLimits(drawn).length === 0));
  });

  it("are all told of, in their order", () => {
    expect([...limitKinds]).toEqual(Object.keys(mostOfStory));
  });

  it.each(["articles", "outlets", "speakers", "statements", "events", "names"] as const)(
    "let the last of the %s in, and tell of one more",
    (of) => {
      const things: readonly unknown[] = story[of];
      const many = (count: number) => passed({ [of]: times(things, count) });
      expect(many(mostOfStory[of]).filter(([kind]) => kind === of)).toEqual([]);
      expect(many(mostOfStory[of] + 1)).toContainEqual([of, mostOfStory[of] + 1, mostOfStory[of]]);
    },
  );

  it("count the cells of the matrix, which few outlets or few statements keep small", () => {
    const unworded = story.statements.map((statement) => ({ ...statement, wordings: [] }));
    const sized = (outlets: number, statements: number) =>
      passed({ outlets: times(story.outlets, outlets), statements: times(unworded, statements) });
    expect(sized(5, 1_000)).toEqual([]);
    expect(sized(60, 300)).toEqual([]);
    expect(sized(60, 301)).toEqual([["cells", 18_060, 18_000]]);
  });

  it("name the statement that has too many wordings, and the article", () => {
    const [one, ...others] = story.statements;
    if (one === undefined) throw new Error("the story has no statement");
    const wordings = times(one.wordings, 5_000);
    const limits = storyLimits({ ...story, statements: [...others, { ...one, wordings }] });
    expect(limits.map(({ of, count }) => [of, count])).toEqual([
      ["wordingsOfStatement", 5_000],
      ["wordingsOfArticle", expect.any(Number)],
    ]);
    expect(limits[0]?.at).toEqual(one.gloss);
    const article = story.articles.find(({ id }) => id === one.wordings[0]?.article);
    expect(article?.text.startsWith(limits[1]?.at?.ar ?? "nothing")).toBe(true);
  });
});

describe("how many texts are compared at once", () => {
  const words = (count: number) => Array.from({ length: count }, () => "قال").join(" ");
  const texts = (count: number, length: number) => Array.from({ length: count }, () => words(length));

  it("is all of an ordinary statement's", () => {
    expect(comparedAtOnce(texts(12, 40))).toBe(12);
    expect(comparedAtOnce([])).toBe(0);
    expect(comparedAtOnce(["نعم"])).toBe(1);
  });

  it("falls as the texts grow longer, to two", () => {
    const taken = [10, 40, 200, 1_000, 5_000].map((length) => comparedAtOnce(texts(40, length)));
    expect(taken).toEqual([24, 12, 5, 2, 2]);
  });

  it("bounds what marking them takes, whatever stands in them", () => {
    const text = fc.array(fc.constantFrom("قال", "لن", "الرئيس"), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 150 }), (drawn) => {
        const given = drawn.map((each) => each.join(" "));
        const taken = comparedAtOnce(given);
        const longest = Math.max(...drawn.slice(0, taken).map(({ length }) => length));
        expect(taken).toBeGreaterThanOrEqual(2);
        if (taken > 2) expect(taken ** 2 * longest).toBeLessThanOrEqual(6_000);
      }),
    );
  });
});
