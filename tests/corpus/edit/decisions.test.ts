import { describe, expect, it } from "vitest";
import { decodeStory, type Story } from "@/corpus";
import { brand } from "@/corpus/brand";
import {
  acceptSuggestion,
  type EditResult,
  inBoth,
  joinWordings,
  keepTogether,
  mergeStatements,
  moveWording,
  refOf,
  setSpeaker,
  startDraft,
  storyFile,
  unknownSpeakerId,
  type WordingRef,
} from "@/corpus/edit";
import { smallStory } from "../small-story";

const id = brand<"statement">;
const engineer = { kind: "person", name: "كبير المهندسين" } as const;

/** As the engine would have found it: nobody has looked at anything. */
function found(story: Story): Story {
  const statements = story.statements.map((statement) => ({
    ...statement,
    wordings: statement.wordings.map((wording) => ({ ...wording, basis: "found" as const })),
  }));
  return { ...story, statements };
}

const story = found(
  smallStory({
    articles: { hill: "المحطة تعمل\nالخزان ممتلئ", mill: "المحطة لا تتوقف", port: "تعمل المحطة ليلا" },
    statements: [
      {
        id: "runs",
        wordings: [
          ["hill", "المحطة تعمل"],
          ["mill", "المحطة لا تتوقف"],
        ],
      },
      { id: "full", wordings: [["hill", "الخزان ممتلئ"]] },
      { id: "night", wordings: [["port", "تعمل المحطة ليلا"]] },
    ],
  }),
);

function done(result: EditResult): Story {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.story;
}

function statement(of: Story, name: string) {
  const each = of.statements.find((other) => other.id === name);
  if (each === undefined) throw new Error(`no ${name}`);
  return each;
}

function ref(of: Story, name: string, index = 0): WordingRef {
  const each = statement(of, name);
  const wording = each.wordings[index];
  if (wording === undefined) throw new Error(`no wording ${index} of ${name}`);
  return refOf(each, wording);
}

const given = done(setSpeaker(story, id("night"), engineer));
const unknown = done(setSpeaker(story, id("night"), { kind: "unknown" }));

describe("who spoke", () => {
  it.each([
    ["two speakers", given],
    ["one who is not known", unknown],
  ])("has to be told before statements of %s become one", (_, before) => {
    expect(mergeStatements(before, id("runs"), id("night"))).toEqual({ ok: false, refusal: "who-spoke" });
    const after = done(mergeStatements(before, id("runs"), id("night"), engineer));
    const { speaker } = statement(after, "runs");
    expect(after.speakers.find((each) => each.id === speaker)?.name.ar).toBe("كبير المهندسين");
  });

  it("has to be told even where neither is known, and may stay unknown", () => {
    const neither = done(setSpeaker(unknown, id("runs"), { kind: "unknown" }));
    expect(mergeStatements(neither, id("runs"), id("night"))).toEqual({ ok: false, refusal: "who-spoke" });
    const after = done(mergeStatements(neither, id("runs"), id("night"), { kind: "unknown" }));
    expect(statement(after, "runs").speaker).toBe(unknownSpeakerId);
  });

  it("has to be told before wordings that follow each other are joined", () => {
    const before = done(setSpeaker(story, id("full"), engineer));
    expect(joinWordings(before, ref(before, "runs"), ref(before, "full"))).toEqual({
      ok: false,
      refusal: "who-spoke",
    });
    const other = statement(before, "full").speaker;
    const choice = { kind: "known", speaker: other } as const;
    const after = done(joinWordings(before, ref(before, "runs"), ref(before, "full"), choice));
    expect(statement(after, "runs").speaker).toBe(other);
    expect(decodeStory(after, "story")).toEqual(after);
  });

  it("has to be told before a wording goes to the statement of another", () => {
    const to = { kind: "statement", statement: id("runs") } as const;
    expect(moveWording(given, ref(given, "night"), to)).toEqual({ ok: false, refusal: "who-spoke" });
    const whoSpoke = { kind: "known", speaker: statement(given, "runs").speaker } as const;
    const after = done(moveWording(given, ref(given, "night"), { ...to, whoSpoke }));
    expect(after.statements.map((each) => each.id)).toEqual(["runs", "full"]);
  });

  it("is not asked where one and the same speaker is known", () => {
    expect(mergeStatements(story, id("runs"), id("night")).ok).toBe(true);
  });
});

describe("a corrected speaker", () => {
  it("marks the mark as checked at which it was corrected, and no other", () => {
    const after = done(setSpeaker(story, id("runs"), engineer, ref(story, "runs", 1)));
    expect(statement(after, "runs").wordings.map(({ basis }) => basis)).toEqual(["found", "checked"]);
    expect(statement(given, "night").wordings.map(({ basis }) => basis)).toEqual(["checked"]);
  });

  it("leaves the mark where the mark was, so that work goes on from it", () => {
    const at = ref(story, "runs", 1);
    expect(setSpeaker(story, id("runs"), engineer, at)).toMatchObject({ ok: true, at });
  });
});

describe("what a person has put together", () => {
  const placed = (of: Story, name: string) =>
    statement(of, name).wordings.map((wording) => wording.placed === true);

  it("is known as such after a yes to the engine's question and to its own suggestion", () => {
    expect(placed(done(keepTogether(story, id("runs"))), "runs")).toEqual([true, true]);
    const pair = { kind: "same", one: id("full"), other: id("night") } as const;
    const suggestion = { ...pair, confidence: 0.5, reasons: [] };
    const result = acceptSuggestion(startDraft(story, [suggestion]), suggestion, inBoth("x"));
    expect(result.ok && placed(result.story, "full")).toEqual([true, true]);
  });

  it("is known beside one wording; whether a group of the engine's is one stays open", () => {
    const to = (name: string) => ({ kind: "statement", statement: id(name) }) as const;
    const pair = done(moveWording(story, ref(story, "night"), to("full")));
    expect(placed(pair, "full")).toEqual([true, true]);
    const group = done(moveWording(story, ref(story, "night"), to("runs")));
    expect(placed(group, "runs")).toEqual([false, false, true]);
  });

  it("goes with the story's file, and a file without it has none of it", () => {
    const after = done(keepTogether(story, id("runs")));
    expect(decodeStory(JSON.parse(storyFile(after)), "story.json")).toEqual(after);
    expect(storyFile(story)).not.toContain("placed");
  });
});
