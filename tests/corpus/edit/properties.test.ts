import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeStory, type Story } from "@/corpus";
import { findWording, readStoryFile, record, redo, startHistory, storyFile, undo } from "@/corpus/edit";
import { randomStory } from "../../support/random-story";
import { applyDrawn, drawnEdit, edits } from "./random-edit";

const sequence = fc.record({ story: randomStory, drawn: fc.array(drawnEdit, { maxLength: 25 }) });

/** Each state that a sequence of edits goes through, refused edits left out. */
function statesOf(story: Story, drawn: Parameters<typeof applyDrawn>[1][]): readonly Story[] {
  const states = [story];
  for (const each of drawn) {
    const before = states.at(-1) ?? story;
    const result = applyDrawn(before, each);
    if (result.ok) states.push(result.story);
  }
  return states;
}

describe("any sequence of edits on any story", () => {
  it("leaves a story that the decoder lets through unchanged", () => {
    fc.assert(
      fc.property(sequence, ({ story, drawn }) => {
        for (const state of statesOf(story, drawn)) expect(decodeStory(state, "story")).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  it("does every kind of edit at some time, and refuses it at another", () => {
    const done = new Set<number>();
    const refused = new Set<number>();
    fc.assert(
      fc.property(randomStory, drawnEdit, (story, drawn) => {
        for (let kind = 0; kind < edits.length; kind += 1) {
          (applyDrawn(story, { ...drawn, kind }).ok ? done : refused).add(kind);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(done.size).toBe(edits.length);
    // What only changes, removes or parts something that is there cannot fail: basis, mode, all of an article.
    expect(refused.size).toBeGreaterThanOrEqual(edits.length - 6);
  });

  it("leaves no statement empty, no place twice in one, and every contrast between statements that are there", () => {
    fc.assert(
      fc.property(sequence, ({ story, drawn }) => {
        for (const { statements } of statesOf(story, drawn)) {
          const ids = new Set(statements.map(({ id }) => id));
          for (const { wordings, contrasts } of statements) {
            const places = wordings.map(({ article, start, end }) => `${article} ${start} ${end}`);
            expect(wordings.length).toBeGreaterThan(0);
            expect(new Set(places).size).toBe(places.length);
            for (const { statement } of contrasts)
              expect(statement === undefined || ids.has(statement)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("changes nothing of the story it was given", () => {
    fc.assert(
      fc.property(randomStory, drawnEdit, (story, drawn) => {
        const before = JSON.stringify(story);
        applyDrawn(story, drawn);
        expect(JSON.stringify(story)).toBe(before);
      }),
    );
  });

  it("says where the wording stands that was edited", () => {
    fc.assert(
      fc.property(randomStory, drawnEdit, (story, drawn) => {
        const result = applyDrawn(story, drawn);
        if (result.ok && result.at !== null) expect(findWording(result.story, result.at)).not.toBeNull();
      }),
    );
  });

  it("keeps the ids of what is neither merged nor gone", () => {
    fc.assert(
      fc.property(sequence, ({ story, drawn }) => {
        for (const each of drawn) {
          const result = applyDrawn(story, each);
          if (!result.ok) continue;
          const before = new Set<string>(story.statements.map(({ id }) => id));
          const added = result.story.statements.filter(({ id }) => !before.has(id));
          expect(added.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("can be undone to the beginning and done again to the end", () => {
    fc.assert(
      fc.property(sequence, ({ story, drawn }) => {
        const states = statesOf(story, drawn);
        let history = startHistory(story);
        for (const state of states.slice(1)) history = record(history, state);
        const last = history.present;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(story);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(last);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the file of a story", () => {
  it("gives the very same story back, and the same file again", () => {
    fc.assert(
      fc.property(sequence, ({ story, drawn }) => {
        const [state = story] = statesOf(story, drawn).slice(-1);
        const file = storyFile(state);
        const read = readStoryFile(file, "story.json");
        expect(read).toEqual({ ok: true, story: state });
        if (read.ok) expect(storyFile(read.story)).toBe(file);
      }),
      { numRuns: 100 },
    );
  });
});
