import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readStories } from "@/build/read-stories";
import { emptyFilter, type Highlight, type Story } from "@/corpus";
import { storyHighlights } from "@/corpus/findings/highlights";
import { highlightsLeft, leadOf, shownHighlight } from "@/corpus/highlights";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";

const story = publishedStory();

/** A highlight in one line: ⟦marked⟧ words, … where words were left out. */
function told(of: Story, highlight: Highlight): string {
  const shown = shownHighlight(of, highlight);
  if (shown === null) return "nothing";
  const sides = shown.sides.map(({ outlet, text, marks, cutBefore, cutBehind }) => {
    const marked = marks
      .toReversed()
      .reduce(
        (words, { start, end }) => `${words.slice(0, start)}⟦${words.slice(start, end)}⟧${words.slice(end)}`,
        text,
      );
    return `${outlet}: ${cutBefore ? "…" : ""}${marked}${cutBehind ? "…" : ""}`;
  });
  return `${shown.kind} · ${sides.join(" · ")}`;
}

const allTold = (of: Story) => storyHighlights(of).map((each) => told(of, each));

describe("storyHighlights", () => {
  it("sets two figures for one thing beside one another, the narration of another outlet included", () => {
    expect(allTold(story)[0]).toMatch(/^figure · river: ⟦2,500⟧ .* · hill: .*⟦2030⟧/);
  });

  it("takes of an outlet that words one of two contrary statements its shortest wording, and no headline's where there is another", () => {
    const [short, long] = ["الجسر يفتح", "الجسر سيفتح للمارة في الصباح"];
    const bridge = smallStory({
      articles: {
        river: `${short}\nقال العمدة إن ${long} وإن ${long} كل يوم.`,
        hill: "قال العمدة إن الجسر يبقى مغلقا.",
      },
      statements: [
        {
          id: "opens",
          wordings: [
            ["river", `${long} وإن ${long} كل يوم`],
            ["river", short],
          ],
          against: "closed",
        },
        { id: "closed", wordings: [["hill", "الجسر يبقى مغلقا"]] },
      ],
    });
    const contrary = (of: Story) => allTold(of).find((line) => line.startsWith("contradiction")) ?? "";
    expect(contrary(bridge)).toMatch(/river: .{0,4}الجسر.{0,4} ⟦?يفتح/u);
    const statements = bridge.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.map((wording) =>
        wording.start === 0 && wording.article === "river"
          ? { ...wording, mode: "headline" as const }
          : wording,
      ),
    }));
    expect(contrary({ ...bridge, statements })).toContain("سيفتح");
  });

  it("tells of no statement twice, and of no more than five", () => {
    const statements = storyHighlights(story).map(({ statement }) => statement);
    expect(new Set(statements).size).toBe(statements.length);
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it("has nothing to tell where all say the same", () => {
    const same = smallStory({
      articles: { one: "الجسر مغلق اليوم.", two: "الجسر مغلق اليوم." },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر مغلق اليوم"],
            ["two", "الجسر مغلق اليوم"],
          ],
        },
      ],
    });
    expect(storyHighlights(same)).toEqual([]);
  });

  it("sets what is denied beside what is asserted, the particle with its word", () => {
    const denied = smallStory({
      articles: { one: "قال إن المدارس لن تفتح غدا.", two: "قال إن المدارس ستفتح غدا." },
      statements: [
        {
          id: "schools",
          wordings: [
            ["one", "المدارس لن تفتح غدا"],
            ["two", "المدارس ستفتح غدا"],
          ],
        },
      ],
    });
    expect(allTold(denied)).toEqual(["polarity · one: المدارس ⟦لن تفتح⟧ غدا · two: المدارس ⟦ستفتح⟧ غدا"]);
  });

  it("cuts what is long around its mark, and says where it has", () => {
    const behind = "في القرى التي تقع على ضفاف النهر الكبير من جهة الشمال ومن جهة الجنوب";
    const long = smallStory({
      articles: { one: `غمر الماء 120 بيتا ${behind}.`, two: `غمر الماء 340 بيتا ${behind}.` },
      statements: [
        {
          id: "houses",
          wordings: [
            ["one", `غمر الماء 120 بيتا ${behind}`],
            ["two", `غمر الماء 340 بيتا ${behind}`],
          ],
        },
      ],
    });
    const [first = ""] = allTold(long);
    expect(first).toMatch(/one: غمر الماء ⟦120⟧ بيتا .*…/);
    expect(first).not.toContain("الجنوب");
  });

  it("marks what parts two statements that contradict one another, each from an outlet that has it alone", () => {
    const parted = smallStory({
      articles: { one: "قال إن المصنع سيغلق.", two: "قال إن المصنع سيوسَّع." },
      statements: [
        { id: "closes", against: "grows", wordings: [["one", "المصنع سيغلق"]] },
        { id: "grows", wordings: [["two", "المصنع سيوسَّع"]] },
      ],
    });
    expect(allTold(parted)).toEqual(["contradiction · one: المصنع ⟦سيغلق⟧ · two: المصنع ⟦سيوسَّع⟧"]);
  });

  it("sets against each other no two statements that one outlet alone reports", () => {
    const alone = smallStory({
      articles: { one: "قال إن المصنع سيغلق. وقال إن المصنع سيوسَّع." },
      statements: [
        { id: "closes", against: "grows", wordings: [["one", "المصنع سيغلق"]] },
        { id: "grows", wordings: [["one", "المصنع سيوسَّع"]] },
      ],
    });
    expect(storyHighlights(alone)).toEqual([]);
  });
});

describe("highlightsLeft", () => {
  const found = storyHighlights(story);
  const figure = found.filter(({ kind }) => kind === "figure");

  it("keeps all where nothing is filtered", () => {
    expect(highlightsLeft(story, found, emptyFilter)).toEqual(found);
  });

  it("drops what an outlet has that the filter leaves out", () => {
    const hill = get(story.outlets, "hill").id;
    expect(highlightsLeft(story, figure, { ...emptyFilter, outlets: [hill] })).toEqual([]);
  });

  it("drops what another speaker said", () => {
    const council = get(story.speakers, "council").id;
    expect(highlightsLeft(story, figure, { ...emptyFilter, speakers: [council] })).toEqual([]);
  });
});

describe("the published stories", async () => {
  const stories = await readStories(fileURLToPath(new URL("../../../src/content", import.meta.url)));

  it.each(stories.map((each) => [each.id, each] as const))("%s has three to five highlights", (_, each) => {
    expect(each.highlights?.length).toBeGreaterThanOrEqual(3);
    expect(each.highlights?.length).toBeLessThanOrEqual(5);
    expect(leadOf(each)).not.toBeNull();
  });

  it.each(stories.map((each) => [each.id, each] as const))("%s has marks of whole words alone", (_, each) => {
    for (const { sides } of each.highlights ?? [])
      for (const { article, marks } of sides) {
        const text = get(each.articles, article).text;
        for (const { start, end } of marks) {
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{M}\p{N}]{2}$/u);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{M}\p{N}]{2}$/u);
        }
      }
  });

  it("have the right name first and the wrong one second, as the card's heading says", () => {
    const cards = stories.flatMap((each) =>
      (each.highlights ?? []).filter(({ kind }) => kind === "wrongName").map((card) => ({ of: each, card })),
    );
    expect(cards.length).toBeGreaterThan(0);
    for (const { of, card } of cards) {
      const judged = card.sides.map(({ article, marks }) =>
        of.names
          .flatMap(({ forms }) => forms)
          .filter(({ quotes }) =>
            quotes.some((quote) => quote.article === article && quote.start === marks[0]?.start),
          )
          .map(({ judgement }) => judgement),
      );
      expect(judged).toEqual([["accepted"], ["wrong"]]);
    }
  });

  it("gives both sides of the bundled story’s troop figures in English", () => {
    const lead = stories.map(leadOf).find((each) => each?.kind === "figure");
    expect(lead?.sides.map(({ english }) => english)).toEqual([
      "2030 soldiers were deployed as part of this force",
      "2,500 soldiers",
    ]);
  });
});
