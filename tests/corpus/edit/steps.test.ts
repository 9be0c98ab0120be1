import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Draft,
  draftFile,
  editDraft,
  type History,
  keptHistory,
  keptSteps,
  readDraft,
  record,
  redo,
  rejectSuggestion,
  replacedHistory,
  restoreHistory,
  setDetails,
  startDraft,
  startHistory,
  undo,
} from "@/corpus/edit";
import { randomStory } from "../../support/random-story";
import { smallStory } from "../small-story";
import { applyDrawn, drawnEdit } from "./random-edit";

const small = smallStory({
  articles: { hill: "الميناء مفتوح\nالسفن تصل", mill: "فتح الميناء" },
  statements: [
    { id: "open", wordings: [["hill", "الميناء مفتوح"]] },
    { id: "opened", wordings: [["mill", "فتح الميناء"]] },
  ],
});

const [open, opened] = small.statements.map(({ id }) => id);
if (open === undefined || opened === undefined) throw new Error("no statements");
const suggestion = {
  kind: "same",
  one: open,
  other: opened,
  confidence: 0.5,
  reasons: [{ kind: "alike" }],
} as const;

function titled(draft: Draft, title: string): Draft {
  const result = editDraft(draft, (story) => setDetails(story, { title }));
  if (!result.ok) throw new Error(result.refusal);
  return result.draft;
}

/** A history as it comes back from the device. */
function reloaded(history: History<Draft>): History<Draft> {
  return restoreHistory(history.present, structuredClone(keptHistory(history)));
}

describe("the steps that are kept with a draft", () => {
  it("lead back and forward again through every state of any sequence of edits", () => {
    fc.assert(
      fc.property(
        randomStory,
        fc.array(drawnEdit, { maxLength: 12 }),
        fc.nat({ max: 12 }),
        (story, drawn, back) => {
          let history = startHistory(startDraft(story));
          for (const each of drawn) {
            const result = editDraft(history.present, (before) => applyDrawn(before, each));
            if (result.ok) history = record(history, result.draft);
          }
          for (let step = 0; step < back; step += 1) history = undo(history);
          expect(reloaded(history)).toEqual(history);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("bring back a question that was answered with no", () => {
    const asked = startDraft(small, [suggestion]);
    const answered = record(startHistory(asked), rejectSuggestion(asked, suggestion));
    const back = undo(reloaded(answered));
    expect(back.present).toEqual(asked);
    expect(redo(back).present).toEqual(answered.present);
  });

  it("hold what changed and no more, and of many steps the nearest", () => {
    let history = startHistory(startDraft(small));
    for (let step = 0; step < keptSteps + 20; step += 1) {
      history = record(history, titled(history.present, `عنوان ${step}`));
    }
    const kept = keptHistory(history);
    expect(kept.past).toHaveLength(keptSteps);
    expect(JSON.stringify(kept)).not.toContain("الميناء");
    expect(reloaded(history).past.at(-1)?.story.title.ar).toBe(`عنوان ${keptSteps + 18}`);
  });

  it.each([
    ["nothing", undefined],
    ["something else", { past: "x" }],
    ["damaged steps", { past: [{ statements: { changed: [{ id: 3 }] } }], future: [null] }],
  ])("begin anew where there is %s", (_, kept) => {
    const draft = startDraft(small);
    expect(restoreHistory(draft, kept)).toEqual({ past: [], present: draft, future: [] });
  });

  it("lead back from a draft that took another's place", () => {
    const before = startDraft(small, [suggestion]);
    const after = titled(before, "من الملف");
    expect(undo(restoreHistory(after, structuredClone(replacedHistory(before, after)))).present).toEqual(
      before,
    );
  });
});

describe("a story's own file", () => {
  const decided = rejectSuggestion(
    startDraft(small, [suggestion, { ...suggestion, kind: "contrast" }]),
    suggestion,
  );

  it("carries the noes and the open questions", () => {
    const file = draftFile(decided);
    expect(readDraft(JSON.parse(file), "story.json")).toEqual(decided);
    expect(draftFile(readDraft(JSON.parse(file), "story.json"))).toBe(file);
  });

  it("is read without them as every file was before", () => {
    const file = draftFile(startDraft(small));
    expect(JSON.parse(file)).not.toHaveProperty("review");
    expect(readDraft(JSON.parse(file), "story.json")).toEqual(startDraft(small));
  });

  it.each([
    ["is no review", "x"],
    ["has lists of something else", { suggestions: [1, { kind: "same" }], rejected: {} }],
    [
      "is about statements that are not there",
      { suggestions: [], rejected: [{ kind: "same", one: "a", other: "b" }] },
    ],
  ])("is read as the story alone where what stands there %s", (_, review) => {
    const value = { ...JSON.parse(draftFile(startDraft(small))), review };
    expect(readDraft(value, "story.json")).toEqual(startDraft(small));
  });
});
