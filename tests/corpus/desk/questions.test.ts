import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import { questionsOf, suggestedAbout, takeApart } from "@/corpus/desk";
import { keepTogether, mergeStatements, type Suggestion, startDraft, withStory } from "@/corpus/edit";
import { reviewKey } from "@/views/desk/review/review-keys";
import { smallStory } from "../small-story";

const plain = smallStory({
  articles: { hill: "القطار يعود", mill: "عاد القطار", port: "عودة القطار" },
  statements: [
    {
      id: "back",
      wordings: [
        ["hill", "القطار يعود"],
        ["mill", "عاد القطار"],
      ],
    },
    { id: "return", wordings: [["port", "عودة القطار"]] },
  ],
});

const story: Story = {
  ...plain,
  statements: plain.statements.map((statement) => ({
    ...statement,
    wordings: statement.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
  })),
};

const asked = (of: Story) => questionsOf(startDraft(of)).map(({ key }) => key);

describe("the questions of the review", () => {
  it("ask about a group that the engine made, once", () => {
    expect(asked(story)).toEqual(["joined back"]);
    const kept = keepTogether(story, brand<"statement">("back"));
    expect(kept.ok && asked(kept.story)).toEqual([]);
  });

  it("do not ask about what a person joined as if the engine had", () => {
    const merged = mergeStatements(story, brand<"statement">("return"), brand<"statement">("back"));
    expect(merged.ok && asked(merged.story)).toEqual([]);
    // Nobody has looked at the marks themselves, which the texts go on to say.
    expect(merged.ok && merged.story.statements[0]?.wordings.map(({ basis }) => basis)).toEqual([
      "found",
      "found",
      "found",
    ]);
  });

  it("ask again when the engine adds to a group that a person made", () => {
    const merged = keepTogether(story, brand<"statement">("back"));
    if (!merged.ok) throw new Error(merged.refusal);
    const [back, other] = merged.story.statements;
    if (back === undefined || other === undefined) throw new Error("no statements");
    const grown = { ...back, wordings: [...back.wordings, ...other.wordings] };
    const draft = withStory(startDraft(story), { ...merged.story, statements: [grown] });
    expect(questionsOf(draft).map(({ key }) => key)).toEqual(["joined back"]);
  });
});

describe("the answers of the review", () => {
  it("give every wording but the first a statement of its own, and hold the first for checked", () => {
    const [back] = story.statements;
    if (back === undefined) throw new Error("no statement");
    const apart = takeApart(story, back);
    if (!apart.ok) throw new Error(apart.refusal);
    const places = apart.story.statements.map(({ wordings }) => wordings.map(({ article }) => article));
    expect(places.toSorted()).toEqual([["hill"], ["mill"], ["port"]]);
    expect(apart.story.statements.find(({ id }) => id === "back")?.wordings[0]?.basis).toBe("checked");
  });

  it("put the surest suggestion first, before what was joined", () => {
    const pair = (confidence: number, kind: Suggestion["kind"]): Suggestion => ({
      ...{ kind, one: brand<"statement">("back"), other: brand<"statement">("return"), confidence },
      reasons: [],
    });
    const draft = { ...startDraft(story), suggestions: [pair(0.4, "same"), pair(0.9, "contrast")] };
    expect(questionsOf(draft).map(({ key }) => key)).toEqual([
      "contrast back return",
      "same back return",
      "joined back",
    ]);
  });

  it("say what a contrast is about: the two figures or names, else the two glosses", () => {
    const about = (reasons: Suggestion["reasons"]) =>
      suggestedAbout(story, {
        ...{ kind: "contrast", confidence: 0.9, reasons },
        ...{ one: brand<"statement">("back"), other: brand<"statement">("return") },
      }).ar;
    expect(about([{ kind: "alike" }, { kind: "other-figure", one: "70", other: "90" }])).toContain("70 / 90");
    expect(about([{ kind: "other-name", one: "تونس", other: "تونس العاصمة" }])).toContain(
      "تونس / تونس العاصمة",
    );
    expect(about([{ kind: "alike" }])).toBe("back / return");
  });
});

describe("the letters of the review", () => {
  const press = (key: string, code = `Key${key.toUpperCase()}`) =>
    reviewKey({ key, code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false });

  it("say one thing each: yes, no, later, next, previous", () => {
    expect(["y", "n", "s", "j", "k", "p"].map((key) => press(key))).toEqual([
      ...["yes", "no", "later", "next", "previous"],
      null,
    ]);
  });

  it("count by their place on a keyboard that writes Arabic", () => {
    expect([press("غ", "KeyY"), press("ى", "KeyN")]).toEqual(["yes", "no"]);
  });
});

type Person = readonly [id: string, name: string, role: string, kind?: "person" | "body"];

/** A story in which nobody is sure who spoke, with two statements of the first speaker and so many of each other. */
function doubtful(people: readonly Person[], said: Readonly<Record<string, number>> = {}): Story {
  const [first] = people;
  const counts = people.map(([id], at) => [id, at === 0 ? 2 : (said[id] ?? 0)] as const);
  const ids = counts.flatMap(([id, count]) => Array.from({ length: count }, (_, at) => [id, `${id}-${at}`]));
  const text = (id: string) => `قولة ${id}`;
  const base = smallStory({
    articles: { hill: ids.map(([, id = ""]) => text(id)).join("\n") },
    statements: ids.map(([, id = ""]) => ({ id, wordings: [["hill", text(id)]] })),
  });
  const both = (ar: string) => ({ ar, en: ar });
  return {
    ...base,
    speakers: people.map(([id, name, role, kind = "person"]) => ({
      ...{ id: brand<"speaker">(id), name: both(name), short: both(name), role: both(role), kind },
      forms: [name],
    })),
    statements: base.statements.map((statement, at) => {
      const speaker = ids[at]?.[0] ?? "";
      return {
        ...statement,
        speaker: brand<"speaker">(speaker),
        wordings: statement.wordings.map((wording) => ({
          ...wording,
          basis: "found" as const,
          doubts: speaker === first?.[0] ? (["speaker"] as const) : [],
        })),
      };
    }),
  };
}

/** Of each speaker that is asked about, whose name it may be. */
const namesakes = (of: Story) =>
  questionsOf(startDraft(of)).flatMap((question) =>
    question.kind === "speaker" ? [`${question.speaker.id}: ${question.namesake?.id ?? "nobody"}`] : [],
  );

describe("the question who spoke", () => {
  it("asks whether a short name is that of who has all its words in name or office", () => {
    const minister = ["minister", "وزير النقل", ""] as const;
    expect(namesakes(doubtful([minister, ["full", "كريم سالم", "وزير النقل والموانئ"]]))).toEqual([
      "minister: full",
    ]);
    expect(namesakes(doubtful([minister, ["other", "كريم سالم", "وزير الصحة"]]))).toEqual([
      "minister: nobody",
    ]);
  });

  it("names of several whoever says most", () => {
    const people = [
      ["salem", "سالم", ""],
      ["karim", "كريم سالم", ""],
      ["hani", "هاني سالم", ""],
    ] as const;
    expect(namesakes(doubtful(people, { karim: 1, hani: 3 }))).toEqual(["salem: hani"]);
    expect(namesakes(doubtful(people, { karim: 3, hani: 1 }))).toEqual(["salem: karim"]);
  });

  it("takes no body for a person, nor anybody for the one who is not known", () => {
    const salem = ["salem", "سالم", ""] as const;
    expect(namesakes(doubtful([salem, ["house", "بيت سالم", "", "body"]]))).toEqual(["salem: nobody"]);
    expect(namesakes(doubtful([salem, ["unknown", "متحدث سالم", ""]]))).toEqual(["salem: nobody"]);
  });

  it("is not asked of one statement alone", () => {
    const alone = doubtful([["salem", "سالم", ""]]);
    expect(namesakes(alone)).toEqual(["salem: nobody"]);
    expect(namesakes({ ...alone, statements: alone.statements.slice(1) })).toEqual([]);
  });
});
